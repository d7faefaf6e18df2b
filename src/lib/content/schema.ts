import { z } from 'astro/zod';

const isoDate = z
  .union([z.string(), z.date()])
  .transform((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value))
  .pipe(z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a calendar date such as 2026-11-24'));

const dated = {
  title: z.string().min(1),
  description: z.string().min(20),
  published: isoDate,
  changed: isoDate,
  checked: isoDate,
  /** Hash of the other language's file when both were last read together; `npm run i18n:bless`. */
  counterpart: z.string().optional(),
};

/** Front matter of an article. */
export const guideSchema = z.strictObject({
  ...dated,
  short: z.string().min(1),
  keywords: z.array(z.string().min(1)).min(1),
});

/** Front matter of a verdict's prose. */
export const verdictSchema = z.strictObject(dated);

/** Front matter of a page about the site itself. */
export const pageSchema = z.strictObject({ ...dated, short: z.string().min(1) });

export type GuideData = z.infer<typeof guideSchema>;
