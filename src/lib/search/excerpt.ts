import { fold, positions } from './fold.ts';
import type { Plan } from './types.ts';

/** A stretch of an excerpt; `hit` stretches are what the reader looked for. */
export interface Mark {
  readonly text: string;
  readonly hit: boolean;
}

const SENTENCE_END = /[。．！？!?\n]|\.(?=\s)/u;

/** A Japanese sentence's end with a line's end behind it, which is not to be seen. */
const FULL_STOP = /([。！？])\s+/gu;

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where the plan's spellings stand in a text: sorted, without overlaps. */
function spansIn(text: string, plan: Plan): Span[] {
  const folded = fold(text);
  const spans: Span[] = [];
  for (const { variants } of plan.concepts) {
    for (const { key } of variants) {
      for (const at of positions(folded.key, key, 30)) {
        spans.push({ from: folded.start[at] ?? 0, to: folded.end[at + key.length - 1] ?? 0 });
      }
    }
  }
  spans.sort((a, b) => a.from - b.from || b.to - a.to);
  const clean: Span[] = [];
  for (const span of spans) {
    const last = clean.at(-1);
    if (last && span.from < last.to) continue;
    clean.push(span);
  }
  return clean;
}

/** Begins of sentences, so that an excerpt reads as a text. */
function sentenceStarts(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i += 1) {
    if (!SENTENCE_END.test(text.slice(i, i + 2).slice(0, text[i] === '.' ? 2 : 1))) continue;
    let next = i + 1;
    while (next < text.length && /[\s」』）)]/u.test(text[next] ?? '')) next += 1;
    if (next < text.length) starts.push(next);
    i = next - 1;
  }
  return starts;
}

/**
 * A natural excerpt of a section: from the start of the sentence where most of what was looked for
 * stands close together, with the words marked.
 * @param length characters, roughly; the excerpt ends at a sentence or with an ellipsis
 */
export function excerpt(text: string, plan: Plan, length: number): Mark[] {
  const spans = spansIn(text, plan);
  const starts = sentenceStarts(text);
  let best = { from: 0, hits: -1 };
  for (const from of starts) {
    const found = new Set<string>();
    for (const span of spans) {
      if (span.from >= from && span.to <= from + length) found.add(text.slice(span.from, span.to));
    }
    if (found.size > best.hits) best = { from, hits: found.size };
  }
  let to = Math.min(text.length, best.from + length);
  if (to < text.length) {
    const ends = starts.filter((at) => at > best.from + length * 0.6 && at <= to);
    to = ends.at(-1) ?? to;
    if (to < text.length && ends.length === 0) {
      const space = text.lastIndexOf(' ', to);
      if (space > best.from + length * 0.6 && /[a-z]/i.test(text[to] ?? '')) to = space;
    }
  }
  const marks: Mark[] = [];
  const put = (from: number, until: number, hit: boolean) => {
    const piece = text.slice(from, until).replace(FULL_STOP, '$1').replace(/\s+/gu, ' ');
    if (piece !== '') marks.push({ text: piece, hit });
  };
  let at = best.from;
  for (const span of spans) {
    if (span.from < at || span.to > to) continue;
    put(at, span.from, false);
    put(span.from, span.to, true);
    at = span.to;
  }
  put(at, to, false);
  const closed = /[。．！？!?.]\s*$/u.test(text.slice(0, to));
  if (to < text.length && !closed) marks.push({ text: '…', hit: false });
  return marks;
}

/** Whether a text carries any spelling of the plan: what the index says, checked on the text. */
export function verify(text: string, plan: Plan): boolean {
  return spansIn(text, plan).length > 0;
}
