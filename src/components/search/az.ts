import type { Kind } from '../../lib/search/types.ts';

/** One line of the A to Z. */
export interface AzEntry {
  readonly title: string;
  readonly href: string;
  readonly kind: Kind;
  /** What it is sorted by: hiragana or Latin letters. */
  readonly reading: string;
}

export interface AzRow {
  /** "あ", "K", or '' for what begins with neither kana nor letter. */
  readonly head: string;
  readonly entries: readonly AzEntry[];
}

const ROWS = 'あかさたなはまやらわ';
/** First kana of each row after the one before: さ and everything up to ぞ stand in さ's row. */
const rowOf = (kana: string): string => [...ROWS].filter((head) => head <= kana).at(-1) ?? 'あ';

const SMALL: Readonly<Record<string, string>> = {
  ぁ: 'あ',
  ゃ: 'や',
  ゅ: 'ゆ',
  ょ: 'よ',
  っ: 'つ',
};

/** The row a reading belongs to: a kana row, a capital letter, or ''. */
export function headOf(reading: string): string {
  const first = reading.normalize('NFKC').trim().charAt(0).toUpperCase();
  if (/[A-Z]/.test(first)) return first;
  if (/\p{Script=Hiragana}/u.test(first)) return rowOf(SMALL[first] ?? first);
  return '';
}

/**
 * Sorts entries into rows, the rows of the page's own script first.
 * @param locale language whose order is used
 * @param latin in Japanese, what rows of Latin letters and digits are put together under
 */
export function azRows(entries: readonly AzEntry[], locale: string, latin: string): AzRow[] {
  const collator = new Intl.Collator(locale, { numeric: true });
  const rows = new Map<string, AzEntry[]>();
  for (const entry of entries) {
    const head = headOf(entry.reading);
    const kana = /\p{Script=Hiragana}/u.test(head);
    const key = locale === 'ja' ? (kana ? head : latin) : head === '' || kana ? latin : head;
    rows.set(key, [...(rows.get(key) ?? []), entry]);
  }
  const order = (head: string) => (head === latin ? '￿' : head);
  return [...rows]
    .sort(([a], [b]) => (order(a) < order(b) ? -1 : 1))
    .map(([head, row]) => ({
      head,
      entries: row.sort((a, b) => collator.compare(a.reading, b.reading)),
    }));
}
