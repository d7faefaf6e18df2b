import type { Locale } from '../config/locales.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';

type Widen<T> = {
  [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...args: infer A) => string
      ? (...args: A) => string
      : Widen<T[K]>;
};

/** Every word of the interface. The Japanese dictionary is the shape; the other must match it. */
export type Ui = Widen<typeof ja>;

const dictionaries: Record<Locale, Ui> = { ja, en };

/** The interface words of one language. */
export const useUi = (locale: Locale): Ui => dictionaries[locale];
