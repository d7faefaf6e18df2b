import { isLocale } from '../../config/locales.ts';
import { KINDS, type PageRow, type SearchData, type Sounds } from './types.ts';
import { readGrammar } from './words.ts';

/** Raised when the shape below changes, so that an old file is not misread. */
const VERSION = 3;

/**
 * The file: a column for each field, so that like stands beside like and compresses. Pages are
 * parted by line breaks, what a page or group has several of by bars, names of a section by tabs,
 * its records by plus signs.
 */
interface Packed {
  readonly v: number;
  readonly locale: string;
  readonly stop: string;
  readonly glue: string;
  readonly light: string;
  /** Pairs such as “came:come”. */
  readonly same: string;
  readonly real: string;
  readonly forms: string;
  /** For each group: its `see`, then -1 when it is an aspect, -2 when it is a subject. */
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
  /** For each page its article, or those of its sections. */
  readonly home: string;
}

const PAGE = '\n';
const BAR = '|';
const TAB = '\t';
const PLUS = '+';
const clean = (text: string): string => text.replace(/[\n|\t]/g, ' ');
const joined = (words: readonly string[], by = BAR): string => words.map(clean).join(by);
const parted = (words: string | undefined, by = BAR): string[] => (words ? words.split(by) : []);

/** A record's name as it is sent: Pagefind's without its language. */
const shortRecord = (record: string): string => record.slice(record.indexOf('_') + 1);

/** Search data as the short JSON that is sent. */
export function pack(data: SearchData): string {
  const { pages, groups, grammar } = data;
  const column = (of: (page: PageRow) => string): string => pages.map(of).join(PAGE);
  const sections = (of: (section: PageRow['sections'][number]) => string): string =>
    column((page) => joined(page.sections.map(of)));
  // Words beside words, numbers and names beside theirs: it compresses better.
  const packed: Packed = {
    v: VERSION,
    locale: data.locale,
    stop: [...grammar.stop].join(' '),
    glue: grammar.glue.join(' '),
    light: grammar.light.join(' '),
    same: [...grammar.same].map((pair) => pair.join(':')).join(' '),
    real: data.real.join(' '),
    forms: groups.map((group) => joined(group.forms)).join(PAGE),
    keywords: column((page) => joined(page.keywords)),
    title: column((page) => clean(page.title)),
    heading: sections((section) => section.heading),
    names: column((page) =>
      page.sections.some((section) => section.names)
        ? page.sections.map((section) => joined(section.names ?? [], TAB)).join(BAR)
        : '',
    ),
    see: groups.map(({ see, aspect, subject }) => [
      ...see,
      ...(aspect ? [-1] : []),
      ...(subject ? [-2] : []),
    ]),
    path: column((page) => page.path),
    id: sections((section) => section.id),
    kind: pages.map((page) => KINDS.indexOf(page.kind)).join(''),
    list: pages.flatMap((page, at) => (page.list ? [at] : [])),
    home: column((page) =>
      (page.list ? page.sections.map((section) => section.home ?? '') : [page.home ?? ''])
        .join(BAR)
        .replace(/\|+$/, ''),
    ),
    record: sections((section) => section.records.map(shortRecord).join(PLUS)),
  };
  return JSON.stringify(packed);
}

/**
 * Reads what `pack` wrote.
 * @throws Error when the text is something else, e.g. a host's error page or an older build's file
 */
export function unpack(text: string): SearchData {
  const packed = JSON.parse(text) as Partial<Packed> | null;
  if (packed?.v !== VERSION || !isLocale(packed.locale ?? '')) {
    throw new Error('The search data is not the one this page was built with.');
  }
  const lines = (column: string | undefined): string[] => (column ?? '').split(PAGE);
  const [titles, keywords, ids] = [lines(packed.title), lines(packed.keywords), lines(packed.id)];
  const [headings, records] = [lines(packed.heading), lines(packed.record)];
  const [names, homes] = [lines(packed.names), lines(packed.home)];
  const homeIn = (column: string | undefined): { home?: number } =>
    column ? { home: Number(column) } : {};
  const pages = lines(packed.path).map((path, at): PageRow => {
    const heading = (headings[at] ?? '').split(BAR);
    const record = (records[at] ?? '').split(BAR);
    const named = (names[at] ?? '').split(BAR);
    const home = (homes[at] ?? '').split(BAR);
    const list = packed.list?.includes(at);
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
        const own = parted(named[i], TAB);
        return {
          id,
          heading: heading[i] ?? '',
          records: parted(record[i], PLUS).map((name) => `${packed.locale}_${name}`),
          ...(own.length > 0 ? { names: own } : {}),
          ...(list ? homeIn(home[i]) : {}),
        };
      }),
    };
    return list ? { ...row, list } : { ...row, ...homeIn(home[0]) };
  });
  const groups = lines(packed.forms).map((forms, at) => {
    const see = packed.see?.[at] ?? [];
    return {
      forms: parted(forms),
      see: see.filter((page) => page >= 0),
      ...(see.includes(-1) ? { aspect: true } : {}),
      ...(see.includes(-2) ? { subject: true } : {}),
    };
  });
  return {
    locale: packed.locale as SearchData['locale'],
    pages: packed.path === '' ? [] : pages,
    groups: packed.forms === '' ? [] : groups,
    real: parted(packed.real, ' '),
    grammar: readGrammar(
      packed.stop ?? '',
      packed.glue ?? '',
      packed.light ?? '',
      packed.same ?? '',
    ),
  };
}

const pairs = (map: ReadonlyMap<string, string>): string =>
  joined([...map].sort(([a, b], [c, d]) => (b + a < d + c ? -1 : 1)).flat());

function mapOf(packed: string | undefined): Map<string, string> {
  const words = parted(packed);
  return new Map(
    Array.from({ length: words.length >> 1 }, (_, i) => [
      words[2 * i] ?? '',
      words[2 * i + 1] ?? '',
    ]),
  );
}

/** Sounds as they are sent: what is typed and the word it stands for by turns. */
export const packSounds = ({ readings, slips }: Sounds): string =>
  JSON.stringify({ v: VERSION, readings: pairs(readings), slips: pairs(slips) });

/**
 * Reads what `packSounds` wrote.
 * @throws Error when the text is something else
 */
export function unpackSounds(text: string): Sounds {
  const packed = JSON.parse(text) as { v?: number; readings?: string; slips?: string } | null;
  if (packed?.v !== VERSION)
    throw new Error('The sounds are not the ones this page was built with.');
  return { readings: mapOf(packed.readings), slips: mapOf(packed.slips) };
}
