import type { Locale } from '../../config/locales.ts';
import { keyOf } from './fold.ts';
import type { Synonym } from './schema.ts';
import type { PageText } from './sections.ts';
import type { GroupRow, Kind, PageRow, Readings, SearchData } from './types.ts';
import { type Grammar, isStop } from './words.ts';

/** A page with its address and the index records of its sections. */
export interface SourcePage {
  readonly path: string;
  readonly page: PageText;
  /** Record of each section, by its place; '' for a section that was not indexed. */
  readonly records: readonly string[];
}

const SITE_PAGES = new Set(['', 'guide/', 'sources/', 'about/', 'privacy/']);

/** What a page is, from its path below the language ("guide/returns/"). */
export function kindOf(path: string): Kind {
  if (SITE_PAGES.has(path)) return 'site';
  if (path === 'labels/') return 'label';
  const [section = '', id = ''] = path.split('/');
  if (section === 'guide') return 'guide';
  if (id !== '' && section === 'messages') return 'message';
  if (id !== '' && section === 'decide') return 'verdict';
  return 'tool';
}

/** Pages whose sections are entries to be found one by one. */
const LISTS = new Set(['labels/', 'guide/glossary/']);

/** Pages that list what other pages say: found by their title, not by their text. */
const INDEXES = new Set(['', 'guide/', 'sources/', 'decide/map/']);

/**
 * A page cut as the index needs it: a short page in one piece, an index page without its text,
 * every other page section by section.
 */
export function condense(path: string, page: PageText): PageText {
  if (INDEXES.has(path)) return { ...page, sections: [] };
  const kind = kindOf(path);
  if (kind !== 'message' && kind !== 'verdict') return page;
  const text = page.sections
    .map((section) => [section.heading, section.text].filter((part) => part !== '').join('\n'))
    .join('\n');
  return { ...page, sections: [{ id: '', heading: '', names: [], text }] };
}

function pageRow({ path, page, records }: SourcePage): PageRow {
  const list = LISTS.has(path);
  const sections = page.sections.map((section, i) => {
    const names = list ? section.names.filter((name) => name !== section.heading) : [];
    const row = { id: section.id, heading: section.heading, record: records[i] ?? '' };
    return names.length > 0 ? { ...row, names } : row;
  });
  const row = { path, kind: kindOf(path), title: page.title, keywords: page.keywords, sections };
  return list ? { ...row, list } : row;
}

/** The path a group's `see` stands for: a guide slug or a section of the site. */
const seePath = (name: string, paths: ReadonlySet<string>): string =>
  paths.has(`guide/${name}/`) ? `guide/${name}/` : `${name}/`;

/** Gathers what the browser needs of one language. */
export function buildSearchData(
  locale: Locale,
  sources: readonly SourcePage[],
  synonyms: readonly Synonym[],
  grammar: Grammar,
): SearchData {
  const pages = sources.map(pageRow);
  const place = new Map(pages.map((page, i) => [page.path, i]));
  const paths = new Set(place.keys());
  const groups = synonyms
    .map(
      (group): GroupRow => ({
        forms: [...group[locale], ...group.both],
        see: group.see.flatMap((name) => place.get(seePath(name, paths)) ?? []),
        ...(group.aspect ? { aspect: true } : {}),
      }),
    )
    .filter((group) => group.forms.length > 0);
  return { locale, pages, groups, grammar };
}

/** A word of a text and how it sounds, as a morphological library gives it. */
export interface Morpheme {
  readonly surface: string;
  /** Kana; undefined when the library does not know the word. */
  readonly reading: string | undefined;
}

const KANJI = /\p{Script=Han}/u;

/**
 * The sounds of the kanji words in titles, headings, keywords and synonyms. Where two words sound
 * alike, the one that stands first in the synonyms wins.
 * @param morphemesOf cuts a Japanese text into words
 */
export function buildReadings(
  data: SearchData,
  morphemesOf: (text: string) => readonly Morpheme[],
): Readings {
  const texts = [
    ...data.groups.flatMap((group) => group.forms),
    ...data.pages.flatMap((page) => [page.title, ...page.keywords]),
    ...data.pages.flatMap((page) => page.sections.map((section) => section.heading)),
  ];
  const readings = new Map<string, string>();
  for (const text of texts) {
    for (const { surface, reading } of KANJI.test(text) ? morphemesOf(text) : []) {
      const key =
        reading && KANJI.test(surface) && !isStop(surface, data.grammar) ? keyOf(reading) : '';
      if (key.length >= 2 && !KANJI.test(key) && !readings.has(key)) readings.set(key, surface);
    }
  }
  return readings;
}
