import type { Locale } from '../../config/locales.ts';
import type { CaseNoteWords } from '../../content/case/types.ts';
import type { ClockToolWords } from '../../content/clocks/words.ts';
import type { ClockTerms } from '../../lib/deadlines/types.ts';

/** One row of a clock (a card's country), in the reader's language. */
export interface ClockRowData {
  readonly terms: ClockTerms;
  readonly title: string;
  readonly starts: string;
  readonly length: string;
  readonly facts: readonly string[];
}

/** One clock with its words, as the island gets it. */
export interface ClockData extends ClockRowData {
  readonly where: string;
  readonly ifMissed: string;
  readonly rows: readonly ClockRowData[];
}

export interface ClocksProps {
  readonly locale: Locale;
  readonly words: ClockToolWords;
  readonly clocks: readonly ClockData[];
  /** Zone names (IANA) with what the reader calls them. */
  readonly zones: readonly (readonly [id: string, name: string])[];
  /** Path of the page that lists the facts. */
  readonly sources: string;
  readonly note: CaseNoteWords;
  readonly casePage: string;
}

/** The clock itself, or the row of it the reader chose. */
export const partOf = (clock: ClockData, row: string | null): ClockRowData =>
  clock.rows.find(({ terms }) => terms.row === row) ?? clock;
