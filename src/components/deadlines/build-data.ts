import type { Locale } from '../../config/locales.ts';
import { caseUi } from '../../content/case/words.ts';
import { CLOCK_WORDS, ZONES } from '../../content/clocks/words.ts';
import { type Clock, type ClockRow, isClockKind, termsOf } from '../../lib/deadlines/schema.ts';
import { CLOCK_KINDS, type ClockKind } from '../../lib/deadlines/types.ts';
import { pagePath } from '../../lib/url.ts';
import type { ClockData, ClockRowData, ClocksProps } from './data.ts';

export interface ClockFile {
  readonly id: string;
  readonly data: Clock;
}

/**
 * The clocks in the order the site lists them.
 * @throws Error naming the file that is missing, or that is no clock the site knows
 */
export function inOrder(files: readonly ClockFile[]): { kind: ClockKind; clock: Clock }[] {
  for (const { id } of files) {
    if (!isClockKind(id)) throw new Error(`src/content/clocks/${id}.yaml: no clock of this name.`);
  }
  return CLOCK_KINDS.map((kind) => {
    const file = files.find(({ id }) => id === kind);
    if (!file) throw new Error(`src/content/clocks/${kind}.yaml is missing.`);
    return { kind, clock: file.data };
  });
}

/** What the island takes along, in one language. @param base the deployment's base path */
export function clocksProps(
  files: readonly ClockFile[],
  locale: Locale,
  base: string,
): ClocksProps {
  const part = (kind: ClockKind, clock: Clock, row: ClockRow | null): ClockRowData => ({
    terms: termsOf(kind, clock, row),
    title: (row ?? clock).title[locale],
    starts: (row ?? clock).starts[locale],
    length: (row ?? clock).length[locale],
    facts: (row ?? clock).facts,
  });
  return {
    locale,
    sources: pagePath(base, locale, ['sources']),
    note: caseUi(locale).note,
    casePage: pagePath(base, locale, ['case']),
    words: CLOCK_WORDS[locale].tool,
    clocks: inOrder(files).map(
      ({ kind, clock }): ClockData => ({
        ...part(kind, clock, null),
        where: clock.where[locale],
        ifMissed: clock.ifMissed[locale],
        rows: (clock.rows ?? []).map((row) => part(kind, clock, row)),
      }),
    ),
    zones: ZONES.map(([id, ja, en]) => [id, locale === 'ja' ? ja : en]),
  };
}
