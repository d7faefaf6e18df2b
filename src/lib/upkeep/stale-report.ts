import { dayNumber } from '../deadlines/calendar.ts';
import { type Fact, type Staleness, staleness } from '../facts/schema.ts';

export interface StaleFact {
  readonly id: string;
  readonly state: Exclude<Staleness, 'fresh'>;
  /** Calendar date of the last look, YYYY-MM-DD. */
  readonly checked: string;
  /** Days between that look and today. */
  readonly ageDays: number;
  /** Days after which it was due. */
  readonly dueAfterDays: number;
  /** Files that rest on it, in the order given. */
  readonly citedIn: readonly string[];
  /** Addresses to read again. */
  readonly sources: readonly string[];
}

/** The parts of a fact the report needs. */
export type CheckedFact = Pick<Fact, 'checked' | 'reverifyAfterDays' | 'sources'>;

/**
 * Facts that are due for another look, the most pressing first: overdue before due, then what
 * most pages rest on, then the oldest.
 * @param facts facts by id
 * @param docs files with the ids of the facts they cite
 * @param today the calendar date to count to, YYYY-MM-DD
 * @throws RangeError when a date is no calendar day
 */
export function staleReport(
  facts: ReadonlyMap<string, CheckedFact>,
  docs: readonly { readonly file: string; readonly facts: readonly string[] }[],
  today: string,
): StaleFact[] {
  const stale = [...facts].flatMap(([id, fact]): StaleFact[] => {
    const state = staleness(fact, today);
    if (state === 'fresh') return [];
    return [
      {
        id,
        state,
        checked: fact.checked,
        ageDays: dayNumber(today) - dayNumber(fact.checked),
        dueAfterDays: fact.reverifyAfterDays,
        citedIn: docs.filter((doc) => doc.facts.includes(id)).map((doc) => doc.file),
        sources: fact.sources.flatMap((source) => source.url ?? []),
      },
    ];
  });
  const rank = (fact: StaleFact): number => (fact.state === 'overdue' ? 0 : 1);
  return stale.sort(
    (a, b) =>
      rank(a) - rank(b) ||
      b.citedIn.length - a.citedIn.length ||
      b.ageDays - a.ageDays ||
      a.id.localeCompare(b.id),
  );
}

/** The report as lines for a terminal: one fact with what rests on it and what to read again. */
export function formatStale(report: readonly StaleFact[]): string[] {
  return report.flatMap((fact) => [
    `${fact.state.toUpperCase()}  ${fact.id}: checked ${fact.checked}, ${fact.ageDays} days ago (due after ${fact.dueAfterDays}).`,
    ...fact.citedIn.map((file) => `    cited in ${file}`),
    ...fact.sources.map((url) => `    read again ${url}`),
  ]);
}
