import { isLocale } from '../../config/locales.ts';
import { KINDS, type PageRow, type Readings, type SearchData } from './types.ts';

/** Raised when the shape below changes, so that an old file is not misread. */
const VERSION = 2;

/**
 * The file: a column for each field, so that like stands beside like and compresses. Pages are
 * parted by line breaks, what a page or group has several of by bars, names of a section by tabs.
 */
interface Packed {
  readonly v: number;
  readonly locale: string;
  /** Characters of a record's name. */
  readonly length: number;
  readonly stop: string;
  readonly glue: string;
  readonly forms: string;
  /** For each group: its `see`, then -1 when it is an aspect. */
  readonly see: readonly (readonly number[])[];
  readonly path: string;
  /** One digit for each page. */
  readonly kind: string;
  /** Places of the list pages. */
  readonly list: readonly number[];
  readonly title: string;
  readonly keywords: string;
  readonly id: string;
  readonly heading: string;
  readonly record: string;
  readonly names: string;
}

const PAGE = '\n';
const BAR = '|';
const TAB = '\t';
const clean = (text: string): string => text.replace(/[\n|\t]/g, ' ');
const joined = (words: readonly string[], by = BAR): string => words.map(clean).join(by);
const parted = (words: string | undefined, by = BAR): string[] => (words ? words.split(by) : []);

/** A record's name as it is sent: without its language, cut to so many characters. */
export const shortRecord = (record: string, length: number): string =>
  record.slice(record.indexOf('_') + 1).slice(0, length);

/** How many characters tell the records of a language apart. */
function nameLength(pages: readonly PageRow[]): number {
  const records = pages
    .flatMap((page) => page.sections.map((s) => s.record))
    .filter((r) => r !== '');
  let length = 3;
  const apart = () =>
    new Set(records.map((r) => shortRecord(r, length))).size === new Set(records).size;
  while (!apart() && length < 32) length += 1;
  return length;
}

/** Search data as the short JSON that is sent. */
export function pack(data: SearchData): string {
  const { pages, groups, grammar } = data;
  const length = nameLength(pages);
  const column = (of: (page: PageRow) => string): string => pages.map(of).join(PAGE);
  const sections = (of: (section: PageRow['sections'][number]) => string): string =>
    column((page) => joined(page.sections.map(of)));
  const packed: Packed = {
    v: VERSION,
    locale: data.locale,
    length,
    stop: [...grammar.stop].join(' '),
    glue: grammar.glue.join(' '),
    forms: groups.map((group) => joined(group.forms)).join(PAGE),
    see: groups.map(({ see, aspect }) => (aspect ? [...see, -1] : see)),
    path: column((page) => page.path),
    kind: pages.map((page) => KINDS.indexOf(page.kind)).join(''),
    list: pages.flatMap((page, at) => (page.list ? [at] : [])),
    title: column((page) => clean(page.title)),
    keywords: column((page) => joined(page.keywords)),
    id: sections((section) => section.id),
    heading: sections((section) => section.heading),
    record: sections((section) => shortRecord(section.record, length)),
    names: column((page) =>
      page.sections.some((section) => section.names)
        ? page.sections.map((section) => joined(section.names ?? [], TAB)).join(BAR)
        : '',
    ),
  };
  return JSON.stringify(packed);
}

/**
 * Reads what `pack` wrote; records have their short names (see `shortRecord`).
 * @throws Error when the text is something else, e.g. a host's error page or an older build's file
 */
export function unpack(text: string): SearchData & { readonly recordLength: number } {
  const packed = JSON.parse(text) as Partial<Packed> | null;
  if (packed?.v !== VERSION || !isLocale(packed.locale ?? '')) {
    throw new Error('The search data is not the one this page was built with.');
  }
  const lines = (column: string | undefined): string[] => (column ?? '').split(PAGE);
  const [titles, keywords, ids] = [lines(packed.title), lines(packed.keywords), lines(packed.id)];
  const [headings, records, names] = [
    lines(packed.heading),
    lines(packed.record),
    lines(packed.names),
  ];
  const pages = lines(packed.path).map((path, at): PageRow => {
    const heading = (headings[at] ?? '').split(BAR);
    const record = (records[at] ?? '').split(BAR);
    const named = (names[at] ?? '').split(BAR);
    // A page without sections has no record column at all.
    const places =
      record.length === 1 && record[0] === '' && heading[0] === ''
        ? []
        : (ids[at] ?? '').split(BAR);
    const row = {
      path,
      kind: KINDS[Number(packed.kind?.[at])] ?? 'site',
      title: titles[at] ?? '',
      keywords: parted(keywords[at]),
      sections: places.map((id, i) => {
        const section = { id, heading: heading[i] ?? '', record: record[i] ?? '' };
        const own = parted(named[i], TAB);
        return own.length > 0 ? { ...section, names: own } : section;
      }),
    };
    return packed.list?.includes(at) ? { ...row, list: true } : row;
  });
  const groups = lines(packed.forms).map((forms, at) => {
    const see = packed.see?.[at] ?? [];
    const row = { forms: parted(forms), see: see.filter((page) => page >= 0) };
    return see.includes(-1) ? { ...row, aspect: true } : row;
  });
  return {
    locale: packed.locale as SearchData['locale'],
    recordLength: packed.length ?? 0,
    pages: packed.path === '' ? [] : pages,
    groups: packed.forms === '' ? [] : groups,
    grammar: { stop: new Set(parted(packed.stop, ' ')), glue: parted(packed.glue, ' ') },
  };
}

/** Readings as they are sent: kana and word by turns, sorted so that they compress. */
export const packReadings = (readings: Readings): string =>
  JSON.stringify({
    v: VERSION,
    r: joined([...readings].sort(([a], [b]) => (a < b ? -1 : 1)).flat()),
  });

/**
 * Reads what `packReadings` wrote.
 * @throws Error when the text is something else
 */
export function unpackReadings(text: string): Readings {
  const packed = JSON.parse(text) as { v?: number; r?: string } | null;
  if (packed?.v !== VERSION)
    throw new Error('The readings are not the ones this page was built with.');
  const words = parted(packed.r);
  return new Map(
    Array.from({ length: words.length >> 1 }, (_, i) => [
      words[2 * i] ?? '',
      words[2 * i + 1] ?? '',
    ]),
  );
}
