import { z } from 'astro/zod';

const words = z.string().trim().min(1);
const both = z.strictObject({ ja: words, en: words });

/** One term: `src/content/glossary/<id>.yaml`, the id being the file name. */
export const glossarySchema = z.strictObject({
  term: both,
  /** The Japanese term in hiragana, for sorting and ruby. */
  reading: z.string().regex(/^[\p{Script=Hiragana}ー]+$/u, 'hiragana only'),
  /** Other words people use for it, old names among them. */
  also: z.strictObject({ ja: z.array(words), en: z.array(words) }),
  /** One or two sentences; every rule or figure in it is carried by one of `facts`. */
  definition: both,
  /** Facts the definition rests on; empty where it only explains a word. */
  facts: z.array(z.string().regex(/^[a-z]+-\d{2}$/, 'a fact id such as time-06')),
  /** Guide articles that explain it, the closest first. */
  see: z.array(z.string().regex(/^[a-z0-9-]+$/, 'a guide slug')).min(1),
});

export type GlossaryTerm = z.infer<typeof glossarySchema>;
