import { type BlankId, isBlankId } from './blanks.ts';

/** A stretch of a sentence: fixed words, or a place to fill. */
export type Segment =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'blank'; readonly id: BlankId };

const BLANK = /\{([a-z][a-z-]*)\}/g;

/**
 * Splits a sentence at its `{blanks}`. Braces around anything that is no known blank stay text.
 * @returns segments in order, none of them empty
 */
export function segmentsOf(sentence: string): Segment[] {
  const found: Segment[] = [];
  let end = 0;
  for (const match of sentence.matchAll(BLANK)) {
    const id = match[1] ?? '';
    if (!isBlankId(id)) continue;
    if (match.index > end) found.push({ kind: 'text', text: sentence.slice(end, match.index) });
    found.push({ kind: 'blank', id });
    end = match.index + match[0].length;
  }
  if (end < sentence.length) found.push({ kind: 'text', text: sentence.slice(end) });
  return found;
}

/** Blanks a sentence asks for, each once, in order of appearance. */
export function blanksIn(sentence: string): BlankId[] {
  const ids = segmentsOf(sentence).flatMap((part) => (part.kind === 'blank' ? [part.id] : []));
  return [...new Set(ids)];
}

/** Names in braces that are no known blank: a spelling mistake in the content. */
export function unknownBlanks(sentence: string): string[] {
  return [...sentence.matchAll(/\{([^{}]*)\}/g)]
    .map((match) => match[1] ?? '')
    .filter((name) => !isBlankId(name));
}
