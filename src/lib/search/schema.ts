import { z } from 'astro/zod';
import { LOCALES } from '../../config/locales.ts';

const form = z.string().trim().min(1);

/**
 * One group of `src/content/search/synonyms.yaml`: words people type for the same thing. Narrow
 * groups find; a word too many in a group sends its readers to the wrong page.
 */
export const synonymSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and hyphens'),
    /** Pages that answer it best, the first one first: a guide slug, or a section such as messages. */
    /** It asks something about another matter (deadline, photo): the matter decides where to go. */
    aspect: z.boolean().default(false),
    /** What it names has a page of its own, which comes first whatever else is asked (PayPal). */
    subject: z.boolean().default(false),
    see: z.array(z.string().regex(/^[a-z0-9-]+$/, 'a guide slug or a section')).default([]),
    ja: z.array(form).default([]),
    en: z.array(form).default([]),
    /** Typed alike by readers of both languages: words of the screens, names. */
    both: z.array(form).default([]),
  })
  .refine((group) => group.ja.length + group.en.length + group.both.length > 0, {
    message: 'a group needs at least one word',
  });

export const synonymsSchema = z.array(synonymSchema);

/** `src/content/search/grammar.yaml`: sentence parts of each language, words with spaces between. */
export const grammarSchema = z.record(
  z.enum(LOCALES),
  z.strictObject({
    stop: z.string(),
    glue: z.string(),
    light: z.string(),
    same: z.string().regex(/^\s*(?:[^\s:]+:[^\s:]+(?:\s+|$))*$/, 'pairs such as came:come'),
  }),
);

export type Synonym = z.infer<typeof synonymSchema>;
