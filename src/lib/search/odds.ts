import { keyOf } from './fold.ts';

/** A phrase, taken apart, and the pages it leads to, each with what it counts for that page. */
export interface Lead {
  readonly parts: ReadonlySet<string>;
  readonly pages: readonly { readonly page: number; readonly weight: number }[];
}

/** How often each part stands in the phrases that lead to each page. */
export interface Odds {
  readonly counts: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** Everything counted for a page. */
  readonly totals: ReadonlyMap<number, number>;
}

/** What is counted for a page that none of a part's phrases leads to. */
const UNSEEN = 0.1;
/** How far the odds may push a page back; more, and they overrule what the tables say. */
const FORCE = 0.25;
/** Letters of a longer Latin word that stand for it whatever its ending: “refund-”. */
const BEGINNING = 4;

const HAN = /\p{Script=Han}/u;

/** The stretches of a text in Latin letters and figures, and those in others, in lower case. */
export const runsOf = (text: string): { readonly run: string; readonly latin: boolean }[] =>
  (text.toLowerCase().match(/[a-z0-9 ]+|[^a-z0-9 ]+/g) ?? []).map((run) => ({
    run,
    latin: /[a-z0-9]/.test(run),
  }));

/**
 * What a text is made of: what tells it apart (`telling`), and the small change the phrases have in
 * common with it, single kanji, every Latin word and pair of words, the first letters of long ones.
 * @param text plain
 */
export function partsOf(text: string, telling: readonly string[]): Set<string> {
  const found = new Set(telling);
  for (const { run, latin } of runsOf(text)) {
    if (!latin) {
      for (const char of run) if (HAN.test(char)) found.add(`${char}.`);
      continue;
    }
    const words = run.split(' ').map(keyOf);
    words.forEach((word, i) => {
      if (word === '') return;
      found.add(word);
      if (i > 0) found.add(`${words[i - 1]} ${word}`);
      if (word.length > BEGINNING) found.add(`${word.slice(0, BEGINNING)}-`);
    });
  }
  return found;
}

/** Counts the phrases of one language. */
export function buildOdds(leads: readonly Lead[]): Odds {
  const counts = new Map<string, Map<number, number>>();
  const totals = new Map<number, number>();
  for (const { parts, pages } of leads) {
    for (const { page, weight } of pages) {
      totals.set(page, (totals.get(page) ?? 0) + weight * parts.size);
      for (const part of parts) {
        const own = counts.get(part) ?? new Map<number, number>();
        counts.set(part, own.set(page, (own.get(page) ?? 0) + weight));
      }
    }
  }
  return { counts, totals };
}

/**
 * How likely each page is what a query is about, going by every part of it (naive Bayes over the
 * phrases): 1 for the likeliest page, less for the others; empty where no part is known.
 */
export function likelihood(
  parts: ReadonlySet<string>,
  { counts, totals }: Odds,
): Map<number, number> {
  const known = [...parts].flatMap((part) => counts.get(part) ?? []);
  if (known.length === 0) return new Map();
  const logs = [...totals].map(([page, total]): [number, number] => {
    const all = Math.log(total + UNSEEN * counts.size);
    const sum = known.reduce((log, own) => log + Math.log((own.get(page) ?? 0) + UNSEEN), 0);
    return [page, sum - known.length * all];
  });
  const top = Math.max(...logs.map(([, log]) => log));
  // Parts hang together: what a long query says against a page is no new proof each time.
  const force = FORCE / Math.sqrt(known.length);
  return new Map(logs.map(([page, log]) => [page, Math.exp(force * (log - top))]));
}
