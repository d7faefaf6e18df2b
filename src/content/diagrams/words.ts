import type { Locale } from '../../config/locales.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';

type Widen<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Widen<T[K]> };

export type DiagramWords = Widen<typeof ja>;
export type DiagramName = keyof DiagramWords;

/** Words of every drawing, by language. */
export const DIAGRAM_WORDS: Record<Locale, DiagramWords> = { ja, en };
