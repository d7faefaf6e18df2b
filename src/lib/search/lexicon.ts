import { contains, fold, keyOf } from './fold.ts';
import { plainer } from './plain.ts';
import { segment } from './segment.ts';
import { keyOfWord } from './similar.ts';
import { buildSoft, type Soft } from './soft.ts';
import type { GroupRow, Kind, SearchData } from './types.ts';
import { isStop } from './words.ts';

/** A spelling the site knows, folded. */
export interface Entry {
  readonly key: string;
  /** The spelling as the pages have it, folded; `key` may be its plainer form. */
  readonly said: string;
  /** Places where a reader may put a space into it. */
  readonly breaks: ReadonlySet<number>;
  /** Synonym group it belongs to; -1 for a word of the pages. */
  readonly group: number;
}

/** The words of a group's phrase, to be found apart from each other. */
export interface Phrase {
  readonly group: number;
  /** The phrase as the tables have it, folded. */
  readonly said: string;
  readonly parts: readonly string[];
  /** Its words stand in this order: in Japanese, and where it denies what follows. */
  readonly ordered: boolean;
}

/** A thing that can be found: a page, or one entry of a list page. */
export interface Unit {
  readonly page: number;
  /** The entry's section; -1 when the unit is the page. */
  readonly section: number;
  readonly kind: Kind;
  readonly title: string;
  readonly keywords: readonly string[];
  readonly headings: readonly { readonly key: string; readonly section: number }[];
  /** Page of the article it belongs to; -1 for an article itself and for what stands alone. */
  readonly home: number;
  /** Title, keywords and headings in one, for a quick look. */
  readonly all: string;
}

/** The words of one language, ready to plan and rank with. */
export interface Lexicon {
  readonly data: SearchData;
  readonly entries: ReadonlyMap<string, Entry>;
  /** Phrases of two words or more. */
  readonly phrases: readonly Phrase[];
  /** Length of the longest entry. */
  readonly longest: number;
  readonly groups: readonly GroupRow[];
  readonly units: readonly Unit[];
  /** Everything that stands in titles, keywords and headings, folded. */
  readonly strong: string;
  /** Brings a text nearer to the form the entries have. */
  readonly plain: (text: string) => string;
  /** Words of the tables, titles, keywords and headings, letter by letter, and how often. */
  readonly vocabulary: ReadonlyMap<string, { readonly text: string; readonly count: number }>;
  /** The phrases, taken apart. */
  readonly soft: Soft;
  /** Memory of `knows`. */
  readonly known: Map<string, boolean>;
}

const GAP = '\n';

function addEntry(entries: Map<string, Entry>, text: string, group: number, said = text): void {
  const { key, breaks } = fold(text);
  if (key.length < 2 && !/\p{Script=Han}/u.test(key)) return;
  const known = entries.get(key);
  if (!known) entries.set(key, { key, said: keyOf(said), breaks, group });
  else entries.set(key, { ...known, breaks: new Set([...known.breaks, ...breaks]) });
}

const wordsIn = (text: string): number => text.split(' ').length;
/**
 * A phrase of which one word or less than half is left says too little: “is it real” is not
 * “real”, “how long do i have” not “how long”.
 */
const shrunk = (form: string, short: string): boolean =>
  wordsIn(form) > 1 && (!/[^a-z0-9]/.test(short) || wordsIn(short) < wordsIn(form) / 2);

/** Share of a page's word that a group's words have to make up for the word to mean the group. */
const MEANS = 0.5;

/**
 * Gives words of the pages (“seller asks me to cancel”) the meaning of the group inside them, and
 * takes out those that are nothing but several such words (“aliexpress refund”).
 */
function adopt(entries: Map<string, Entry>, longest: number, rows: readonly GroupRow[]): void {
  const grouped = new Map([...entries].filter(([, entry]) => entry.group >= 0));
  for (const [key, entry] of entries) {
    if (entry.group >= 0) continue;
    const pieces = segment(fold(key), { entries: grouped, longest });
    const covered = new Map<number, number>();
    for (const piece of pieces) {
      const group = piece.entry?.group ?? -1;
      if (group < 0 || rows[group]?.aspect) continue;
      covered.set(group, (covered.get(group) ?? 0) + piece.to - piece.from);
    }
    const [group, length] = [...covered].sort((a, b) => b[1] - a[1])[0] ?? [-1, 0];
    const said = pieces.filter(
      (piece) => piece.entry || /[^ ]/.test(key.slice(piece.from, piece.to)),
    );
    if (said.length > 1 && said.every((piece) => piece.entry)) entries.delete(key);
    else if (length >= key.length * MEANS) entries.set(key, { ...entry, group });
  }
}

function unitsOf(data: SearchData): Unit[] {
  return data.pages.flatMap((page, at) => {
    const headings = page.sections
      .map((section, i) => ({ key: keyOf(section.heading), section: i }))
      .filter((heading) => heading.key !== '');
    const title = keyOf(page.title);
    const keywords = page.keywords.map(keyOf);
    const own = page.list ? [] : headings;
    const whole: Unit = {
      page: at,
      section: -1,
      kind: page.kind,
      title,
      keywords,
      headings: own,
      home: page.home ?? -1,
      all: [title, ...keywords, ...own.map((h) => h.key)].join(GAP),
    };
    if (!page.list) return [whole];
    const entries = headings.map(({ key, section }): Unit => {
      const names = (page.sections[section]?.names ?? []).map(keyOf);
      const kind = page.kind === 'guide' ? 'term' : 'label';
      return {
        page: at,
        section,
        kind,
        title: key,
        keywords: names,
        headings: [],
        home: page.sections[section]?.home ?? -1,
        all: [key, ...names].join(GAP),
      };
    });
    return [whole, ...entries];
  });
}

const groupKeys = (row: GroupRow): GroupRow => ({
  ...row,
  forms: [...new Set(row.forms.map(keyOf))].filter((key) => key !== ''),
});

const MOST_PARTS = 4;
const NOT = 'not';

/** The words of a phrase that say something, or null when it has no two of them. */
function phraseOf(
  form: string,
  short: string,
  group: number,
  isIdle: (word: string) => boolean,
): Phrase | null {
  const words = short.split(' ').filter((word) => word === NOT || !isIdle(word));
  const parts = words.map(keyOf);
  const telling = parts.filter((part) => part !== NOT);
  const enough = telling.length >= 2 || (telling.length === 1 && parts.includes(NOT));
  if (!enough || parts.length > MOST_PARTS || parts.some((part) => part.length < 2)) return null;
  const ordered = parts.includes(NOT) || !parts.some((part) => /[a-z]/.test(part));
  return { group, said: keyOf(form), parts, ordered };
}

/** Words that are compared letter by letter: Latin ones, katakana, and hiragana that stands alone. */
const LETTERED = /[a-z]{4,}|[\p{Script=Katakana}ー]{3,}|^\p{Script=Hiragana}{3,}$/gu;

function vocabularyOf(data: SearchData): Lexicon['vocabulary'] {
  const texts = [
    ...data.groups.flatMap((group) => group.forms),
    ...data.pages.flatMap((page) => [page.title, ...page.keywords]),
    ...data.pages.flatMap((page) => page.sections.flatMap((s) => [s.heading, ...(s.names ?? [])])),
  ];
  const words = new Map<string, { text: string; count: number }>();
  for (const text of texts) {
    for (const [word] of text.toLowerCase().matchAll(LETTERED)) {
      const key = keyOfWord(word);
      words.set(key, { text: word, count: (words.get(key)?.count ?? 0) + 1 });
    }
  }
  return words;
}

/** Prepares the data of one language. Costs a few milliseconds; do it once. */
export function buildLexicon(data: SearchData): Lexicon {
  const entries = new Map<string, Entry>();
  const plain = plainer(data.grammar);
  data.groups.forEach((group, i) => {
    for (const form of group.forms) addEntry(entries, form, i);
  });
  const phrases: Phrase[] = [];
  const noise = data.groups.filter((group) => group.aspect && group.see.length === 0);
  const idle = new Set([...data.grammar.stop, ...noise.flatMap((g) => g.forms)].map(keyOf));
  const isIdle = (word: string) => isStop(word, data.grammar) || idle.has(keyOf(word));
  data.groups.forEach((group, i) => {
    for (const form of group.forms) {
      const short = plain(form);
      if (shrunk(form, short)) continue;
      addEntry(entries, short, i, form);
      const phrase = phraseOf(form, short, i, isIdle);
      if (phrase) phrases.push(phrase);
    }
  });
  const units = unitsOf(data);
  for (const page of data.pages) {
    const names = page.sections.flatMap((section) => [
      ...(section.names ?? []),
      ...(page.list ? [section.heading] : []),
    ]);
    for (const word of [...page.keywords, ...names].filter((each) => !isIdle(each))) {
      const short = plain(word);
      addEntry(entries, shrunk(word, short) ? word : short, -1, word);
    }
  }
  const longest = Math.max(0, ...[...entries.keys()].map((key) => key.length));
  adopt(entries, longest, data.groups);
  let soft: Soft | undefined;
  return {
    data,
    entries,
    phrases,
    longest,
    groups: data.groups.map(groupKeys),
    units,
    strong: units.map((unit) => unit.all).join(GAP),
    plain,
    vocabulary: vocabularyOf(data),
    // Ranking alone needs it; a build does not.
    get soft() {
      soft ??= buildSoft(data, plain);
      return soft;
    },
    known: new Map(),
  };
}

/** Whether a folded word stands in any title, keyword or heading. */
export function knows(lexicon: Lexicon, key: string): boolean {
  const before = lexicon.known.get(key);
  if (before !== undefined) return before;
  const found = contains(lexicon.strong, key);
  lexicon.known.set(key, found);
  return found;
}

/** Whether the tables or the pages have a word. */
export function isKnown(lexicon: Lexicon, word: string): boolean {
  const key = keyOf(word);
  return lexicon.entries.has(key) || knows(lexicon, key);
}
