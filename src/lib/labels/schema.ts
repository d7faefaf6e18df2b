import { z } from 'astro/zod';

/**
 * - `current`: a recent source shows it
 * - `older`: an older source shows it; it may still be met
 * - `unknown`: the wording is not confirmed, or the text only describes it, in brackets
 */
export const LABEL_ERAS = ['current', 'older', 'unknown'] as const;

/** What pressing it can cost: nothing, something if unchecked, or what cannot be undone. */
export const LABEL_RISKS = ['none', 'careful', 'danger'] as const;

const words = z.string().trim().min(1);
const both = z.strictObject({ ja: words, en: words });
const factId = z.string().regex(/^[a-z]+-\d{2}$/, 'a fact id such as ui-01');

const wording = z.strictObject({
  text: words,
  era: z.enum(LABEL_ERAS),
  /** When a source saw it: a year or a month. Quoted in YAML. */
  seen: z
    .string()
    .regex(/^\d{4}(-\d{2})?$/, 'a year or a month such as "2024-05"')
    .optional(),
  /** The fact that carries the wording; for a description, the fact that says none was found. */
  fact: factId,
});

/**
 * One button or heading of the AliExpress screens: `src/content/labels/<id>.yaml`, its wordings in
 * each language with the one met most often first.
 */
export const labelSchema = z
  .strictObject({
    ja: z.array(wording),
    en: z.array(wording),
    /** What it is. */
    means: both,
    /** What pressing it does, and what to do instead where that is safer. */
    press: both,
    risk: z.enum(LABEL_RISKS),
    facts: z.array(factId).min(1),
    /** Guide articles, the one it leads to first. */
    see: z.array(z.string().regex(/^[a-z0-9-]+$/, 'a guide slug')).min(1),
    /** Question of the decision tree where somebody who sees this label begins. */
    node: z.string().regex(/^[a-z0-9-]+$/, 'a question of the decision tree'),
  })
  .refine((label) => label.ja.length + label.en.length > 0, {
    message: 'needs a wording in at least one language',
    path: ['ja'],
  });

export type Label = z.infer<typeof labelSchema>;
export type LabelWording = Label['ja'][number];
