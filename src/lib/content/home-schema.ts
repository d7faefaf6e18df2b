import { z } from 'astro/zod';

const both = z.strictObject({ ja: z.string().min(1), en: z.string().min(1) });

/** A card on the front page: what the reader sees or has been told, and where that leads. */
export const situationSchema = z.strictObject({
  id: z.string(),
  /** Place in the list, from 1. */
  n: z.number().int().positive(),
  title: both,
  sub: both,
  slug: z.string(),
  /** The heading that speaks of this case, or nothing for the top of the article. */
  anchor: z.string().nullable().default(null),
});

/** A question people ask, and the heading of the article that answers it. */
export const questionSchema = z.strictObject({
  id: z.string(),
  ask: both,
  slug: z.string(),
  anchor: z.string().nullable(),
});
