import { z } from 'astro/zod';
import { BLANK_IDS } from './blanks.ts';
import { PROBLEMS } from './kinds.ts';

const words = z.string().trim().min(1);
const both = z.strictObject({ ja: words, en: words });
const three = z.strictObject({ ja: words, en: words, zh: words });

/** Words that ask for one blank: `src/content/messages/words/blanks.yaml`. */
export const blankWordsSchema = z.strictObject({
  id: z.enum(BLANK_IDS),
  /** Names the field, and stands in brackets in a text that is copied unfilled. */
  label: three,
  hint: both,
  /** Ready answers, so that nobody has to write in a foreign language. */
  choices: z.array(three).default([]),
});

/** A name for a stage, problem, recipient, tone or sending language: `words/kinds.yaml`. */
export const kindWordsSchema = z.strictObject({
  /** Kind and member, as in `stage/open` or `tone/firm`. */
  id: z.string().regex(/^(stage|problem|recipient|tone|language)\/[a-z-]+$/),
  name: both,
  hint: both.optional(),
});

/** What to keep as proof for one kind of problem: `src/content/evidence/<id>.yaml`. */
export const evidenceSchema = z.strictObject({
  title: both,
  /** Problems this list serves; empty for a list that belongs to a step, such as a return. */
  problems: z.array(z.enum(PROBLEMS)),
  items: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z][a-z0-9-]*$/),
        text: both,
        fact: z.string().regex(/^[a-z]+-\d{2}$/, 'a fact id such as ev-01'),
      }),
    )
    .min(3)
    .refine((items) => new Set(items.map((item) => item.id)).size === items.length, {
      error: 'two items have the same id',
    }),
});

export type BlankWords = z.infer<typeof blankWordsSchema>;
export type KindWords = z.infer<typeof kindWordsSchema>;
export type Evidence = z.infer<typeof evidenceSchema>;
