import { type Concordance, lookUp } from './concordance.ts';
import { isForeign, isUnderstood, joinForeign } from './foreign.ts';
import type { Lexicon } from './lexicon.ts';
import { plan } from './plan.ts';
import { rank, textAsks } from './rank.ts';
import type { BodyHits, Plan, Ranked, Sounds } from './types.ts';

/** What has been loaded to answer with. */
export interface Known {
  readonly own: Lexicon;
  /** The words of the other language. */
  readonly other?: Lexicon;
  readonly sounds?: Sounds;
  /** The words of the texts; an empty one where it cannot be had. */
  readonly concordance?: Concordance;
  /** What the text index said to `texts` of the answer before. */
  readonly body?: readonly BodyHits[];
}

/** An answer, and what a better one would need. */
export interface Reply {
  readonly plan: Plan;
  /** Pages in order, the best first. */
  readonly ranked: readonly Ranked[];
  /** What is worth loading before answering again; null when this is the answer. */
  readonly wants: 'sounds' | 'other' | 'concordance' | 'texts' | null;
  /** What to ask the text index, concept by concept, '' for nothing. */
  readonly texts: readonly string[];
}

/** Results from the pages of the other language, or null where there are none. */
function fromOther(query: string, { own, other, sounds }: Known, asked: Plan): Ranked[] | null {
  if (!other) return null;
  const there = rank(plan(query, other, sounds ?? null), other, []).filter(({ sure }) => sure);
  return there.length === 0 ? null : joinForeign(rank(asked, own, []), own.data, there, other.data);
}

/**
 * Answers a query with what is there.
 * @param query anything a reader may type
 */
export function answer(query: string, known: Known): Reply {
  const { own, other, sounds, concordance, body } = known;
  const asked = plan(query, own, sounds ?? null);
  const reply = (ranked: readonly Ranked[], wants: Reply['wants'], texts: string[] = []) => ({
    plan: asked,
    ranked,
    wants,
    texts,
  });
  if (asked.bySound) return reply(rank(asked, own, []), 'sounds');
  if (isForeign(query, own.data.locale) && !isUnderstood(asked)) {
    if (!other) return reply(rank(asked, own, []), 'other');
    if (!sounds && plan(query, other).bySound) return reply(rank(asked, own, []), 'sounds');
    const ranked = fromOther(query, known, asked);
    if (ranked) return reply(ranked, null);
  }
  const texts = textAsks(asked, own);
  if (body || texts.every((text) => text === '')) return reply(rank(asked, own, body ?? []), null);
  if (!concordance) return reply(rank(asked, own, []), 'concordance', texts);
  const hits = texts.map((text) => (text === '' ? new Map() : lookUp(concordance, text)));
  const found = hits.some(({ size }) => size > 0);
  return reply(rank(asked, own, hits), found ? null : 'texts', texts);
}
