import { stem } from './stem.ts';

/** Characters of a query that are looked at; longer ones are pasted texts, not questions. */
export const QUERY_LENGTH = 120;

/** Compatibility forms folded (half-width kana, full-width Latin), small letters. */
export const lower = (text: string): string => text.normalize('NFKC').toLowerCase();

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu;

/**
 * A query in one spelling: compatibility forms folded (half-width kana, full-width Latin), small
 * letters, a hyphen or tilde after kana read as a long-vowel mark, invisible characters dropped,
 * single spaces, at most `QUERY_LENGTH` characters.
 */
export function normalise(query: string): string {
  const short = lower(query.slice(0, QUERY_LENGTH * 4));
  const clean = short
    .replace(/\s+/gu, ' ')
    .replace(INVISIBLE, '')
    .replace(/([\p{Script=Hiragana}\p{Script=Katakana}ー])[-‐‑‒–—―−~〜～]/gu, '$1ー')
    .trim();
  return [...clean].slice(0, QUERY_LENGTH).join('').trim();
}

const SMALL = 'ぁぃぅぇぉっゃゅょゎゕゖ';
const LARGE = 'あいうえおつやゆよわかけ';

/** One character as texts are compared: hiragana, large kana; '' when it does not count. */
function foldKana(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  if (char === 'ー' || char === '・') return '';
  const hira = code >= 0x30a1 && code <= 0x30f6 ? String.fromCodePoint(code - 0x60) : char;
  const at = SMALL.indexOf(hira);
  return at < 0 ? hira : (LARGE[at] ?? hira);
}

const KATAKANA = /^[\p{Script=Katakana}ー]$/u;
const isLatin = (char: string): boolean => /^[a-z0-9]$/.test(char);
const APOSTROPHE = /^['’‘`´]$/;
const WORD = /^[\p{L}\p{N}\p{M}]$/u;

/** What one character comes to: `key` is '' where it does not count, ' ' for a sign or a space. */
interface Part {
  readonly char: string;
  readonly latin: boolean;
  readonly apostrophe: boolean;
  readonly key: string;
  readonly katakana: boolean;
}

const partOf = (char: string): Part => ({
  char,
  latin: isLatin(char),
  apostrophe: APOSTROPHE.test(char),
  key: WORD.test(char) || char === 'ー' ? foldKana(char) : ' ',
  katakana: KATAKANA.test(char),
});

/** The parts of characters met before: texts are made of few different ones. */
const met = new Map<string, readonly Part[]>();

function partsOf(char: string): readonly Part[] {
  const before = met.get(char);
  if (before) return before;
  const parts = [...lower(char)].map(partOf);
  met.set(char, parts);
  return parts;
}

/** A text as it is compared, with the way back to what the reader sees. */
export interface Folded {
  /** Latin words as stems with one space between them; everything else without spaces. */
  readonly key: string;
  /** For each character of `key`, where it begins in the text. */
  readonly start: readonly number[];
  /** For each character of `key`, where it ends in the text. */
  readonly end: readonly number[];
  /** Positions in `key` before which the text had a space or a sign. */
  readonly breaks: ReadonlySet<number>;
  /** Positions in `key` inside a word written in katakana, where no other word begins or ends. */
  readonly solid: ReadonlySet<number>;
}

/**
 * Folds a text for comparison: kana and letter case no longer differ, Latin words become stems,
 * signs and the spaces beside Japanese disappear (and are remembered as `breaks`).
 * @param text any string; a query should have been through `normalise`
 */
export function fold(text: string): Folded {
  let key = '';
  const start: number[] = [];
  const end: number[] = [];
  const breaks = new Set<number>();
  const solid = new Set<number>();
  let katakana = false;
  let latin = false;
  let word = '';
  let wordAt = 0;
  let gap = false;
  const put = (part: string, from: number, to: number) => {
    key += part;
    for (let i = 0; i < part.length; i += 1) {
      start.push(from);
      end.push(to);
    }
  };
  const flush = (at: number) => {
    if (word === '') return;
    if (latin) put(' ', wordAt, wordAt);
    if (gap) breaks.add(key.length);
    put(stem(word), wordAt, at);
    word = '';
    gap = false;
    latin = true;
  };
  let at = 0;
  for (const char of text) {
    const next = at + char.length;
    for (const part of partsOf(char)) {
      if (part.latin) {
        if (word === '') wordAt = at;
        word += part.char;
        katakana = false;
      } else if (!part.apostrophe || word === '') {
        flush(at);
        if (part.key === ' ') gap = true;
        else if (part.key !== '') {
          if (gap) breaks.add(key.length);
          else if (part.katakana && katakana) solid.add(key.length);
          put(part.key, at, next);
          gap = false;
          latin = false;
        }
        if (part.char !== 'ー') katakana = part.katakana;
      }
    }
    at = next;
  }
  flush(text.length);
  return { key, start, end, breaks, solid };
}

/** Only the comparison key of a text. */
export const keyOf = (text: string): string => fold(text).key;

/** Whether `key` may be cut at `at` without cutting a Latin word or a number in two. */
export const isBoundary = (key: string, at: number): boolean =>
  !(isLatin(key[at - 1] ?? '') && isLatin(key[at] ?? ''));

/**
 * Where a folded form stands in a folded text: start positions, whole Latin words only.
 * @param limit stop after this many; the empty form is nowhere
 */
export function positions(key: string, form: string, limit = 50): number[] {
  const found: number[] = [];
  if (form === '') return found;
  let at = key.indexOf(form);
  while (at >= 0 && found.length < limit) {
    if (isBoundary(key, at) && isBoundary(key, at + form.length)) found.push(at);
    at = key.indexOf(form, at + 1);
  }
  return found;
}

/** Whether a folded form stands anywhere in a folded text. */
export const contains = (key: string, form: string): boolean => positions(key, form, 1).length > 0;
