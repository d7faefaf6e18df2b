import type { Locale } from '../../config/locales.ts';
import { contains, isBoundary, keyOf, lower } from './fold.ts';
import { buildLexicon } from './lexicon.ts';
import { plainer } from './plain.ts';
import type { Synonym } from './schema.ts';
import type { PageText } from './sections.ts';
import { closeness, keyOfWord } from './similar.ts';
import type { GroupRow, Kind, PageRow, SearchData, Sounds } from './types.ts';
import { type Grammar, isStop } from './words.ts';

/** A page with its address and the index records of its sections' pieces. */
export interface SourcePage {
  readonly path: string;
  readonly page: PageText;
  /** Records of each section, by its place; none for a section without text. */
  readonly records: readonly (readonly string[])[];
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

/** The article each page or list entry belongs to, by path and id ("labels/#accept"). */
export type Homes = ReadonlyMap<string, string>;

function pageRow(
  { path, page, records }: SourcePage,
  homeOf: (address: string) => { home?: number },
): PageRow {
  const list = LISTS.has(path);
  const sections = page.sections.map((section, i) => {
    const names = list ? section.names.filter((name) => name !== section.heading) : [];
    return {
      id: section.id,
      heading: section.heading,
      records: records[i] ?? [],
      ...(names.length > 0 ? { names } : {}),
      ...(list && section.id !== '' ? homeOf(`${path}#${section.id}`) : {}),
    };
  });
  return {
    path,
    kind: kindOf(path),
    title: page.title,
    keywords: page.keywords,
    sections,
    ...(list ? { list } : homeOf(path)),
  };
}

/** The path a group's `see` stands for: a guide slug or a section of the site. */
const seePath = (name: string, paths: ReadonlySet<string>): string =>
  paths.has(`guide/${name}/`) ? `guide/${name}/` : `${name}/`;

const LETTERED = /[a-z]{4,}|[\p{Script=Katakana}ー]{3,}/gu;

/** Which of many folded forms, of two characters or more, stand in a text: one walk for all. */
function standing(text: string, forms: readonly string[]): Set<string> {
  const byStart = new Map<string, string[]>();
  for (const form of forms) {
    const start = form.slice(0, 2);
    const others = byStart.get(start);
    if (others) others.push(form);
    else byStart.set(start, [form]);
  }
  const found = new Set<string>();
  for (let at = 0; at < text.length; at += 1) {
    for (const form of byStart.get(text.slice(at, at + 2)) ?? []) {
      if (!text.startsWith(form, at)) continue;
      if (isBoundary(text, at) && isBoundary(text, at + form.length)) found.add(form);
    }
  }
  return found;
}

/** Words of the texts that a reader typing them would see mended into a word of the tables. */
function realWords(data: SearchData, sources: readonly SourcePage[]): string[] {
  const { entries, strong, vocabulary } = buildLexicon(data);
  const isClose = closeness(vocabulary);
  const texts = sources.flatMap(({ page }) => page.sections.map((section) => section.text));
  const words = new Map(
    texts
      .flatMap((text) => lower(text).match(LETTERED) ?? [])
      .map((word) => [keyOfWord(word), word]),
  );
  const close = [...words]
    .filter(([, word]) => isClose(word))
    .map(([key, word]) => ({ key, folded: keyOf(word) }))
    .filter(({ folded }) => !entries.has(folded));
  const known = standing(
    strong,
    close.map(({ folded }) => folded),
  );
  return close
    .filter(({ folded }) => !known.has(folded))
    .map(({ key }) => key)
    .sort();
}

/** Gathers what the browser needs of one language. */
export function buildSearchData(
  locale: Locale,
  sources: readonly SourcePage[],
  synonyms: readonly Synonym[],
  grammar: Grammar,
  homes: Homes = new Map(),
): SearchData {
  const place = new Map(sources.map(({ path }, i) => [path, i]));
  const homeOf = (address: string) => {
    const home = place.get(`guide/${homes.get(address)}/`);
    return home === undefined ? {} : { home };
  };
  const pages = sources.map((source) => pageRow(source, homeOf));
  const paths = new Set(place.keys());
  const plain = plainer(grammar);
  const shown = pages
    .flatMap((page) => [page.title, ...page.keywords, ...page.sections.map((s) => s.heading)])
    .map(keyOf)
    .join('\n');
  /** One of the forms that come to the same, unless the pages have them; sorted, to compress. */
  const told = (forms: readonly string[]): string[] => {
    const seen = new Set<string>();
    return forms
      .filter((form) => {
        const key = keyOf(plain(form));
        const again = seen.has(key) && !contains(shown, keyOf(form));
        seen.add(key);
        return !again;
      })
      .sort();
  };
  const groups = synonyms
    .map(
      (group): GroupRow => ({
        forms: told([...group[locale], ...group.both]),
        see: group.see.flatMap((name) => place.get(seePath(name, paths)) ?? []),
        ...(group.aspect ? { aspect: true } : {}),
        ...(group.subject ? { subject: true } : {}),
      }),
    )
    .filter((group) => group.forms.length > 0);
  const data: SearchData = { locale, pages, groups, grammar, real: [] };
  return { ...data, real: realWords(data, sources) };
}

/** A word of a text and how it sounds, as a morphological library gives it. */
export interface Morpheme {
  readonly surface: string;
  /** Kana; undefined when the library does not know the word. */
  readonly reading: string | undefined;
}

const KANJI = /\p{Script=Han}/u;
/** What stands between signs, spaces and Latin letters: many texts have such parts in common. */
const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々〆ー]+/gu;
const COMPOUND = /^\p{Script=Han}{2,4}$/u;
/** Wrong choices of an input method that are kept for one word. */
const MOST_SLIPS = 2;

/** What a morphological library knows of Japanese. */
export interface Morphology {
  /** Cuts a text into words. */
  cut(text: string): readonly Morpheme[];
  /** Nouns in kanji that sound so, the usual ones first. */
  soundingLike(reading: string): readonly string[];
}

/**
 * The sounds of the kanji words in titles, headings, keywords and synonyms, and what else an input
 * method makes of them. Where two words sound alike, the one that stands first in the synonyms wins.
 */
export function buildSounds(data: SearchData, morphology: Morphology): Sounds {
  const texts = [
    ...data.groups.flatMap((group) => group.forms),
    ...data.pages.flatMap((page) => [page.title, ...page.keywords]),
    ...data.pages.flatMap((page) => page.sections.map((section) => section.heading)),
  ];
  const readings = new Map<string, string>();
  const compounds = new Map<string, string>();
  for (const text of new Set(texts.flatMap((each) => each.match(JAPANESE) ?? []))) {
    for (const { surface, reading } of KANJI.test(text) ? morphology.cut(text) : []) {
      const key =
        reading && KANJI.test(surface) && !isStop(surface, data.grammar) ? keyOf(reading) : '';
      // ない is an ending far more often than it is 内.
      const word = key.length >= 2 && !KANJI.test(key) && !data.grammar.glue.includes(key);
      if (word && !readings.has(key)) readings.set(key, surface);
      if (reading && COMPOUND.test(surface)) compounds.set(surface, reading);
    }
  }
  const slips = new Map<string, string>();
  for (const [word, reading] of compounds) {
    const others = morphology.soundingLike(reading).filter((other) => !compounds.has(other));
    for (const other of others.slice(0, MOST_SLIPS)) if (!slips.has(other)) slips.set(other, word);
  }
  return { readings, slips };
}
