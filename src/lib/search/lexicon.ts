import { contains, fold, keyOf } from './fold.ts';
import { plainForms } from './plain.ts';
import { segment } from './segment.ts';
import type { GroupRow, Kind, SearchData } from './types.ts';

/** A spelling the site knows, folded. */
export interface Entry {
  readonly key: string;
  /** Places where a reader may put a space into it. */
  readonly breaks: ReadonlySet<number>;
  /** Synonym group it belongs to; -1 for a word of the pages. */
  readonly group: number;
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
  /** Title, keywords and headings in one, for a quick look. */
  readonly all: string;
}

/** The words of one language, ready to plan and rank with. */
export interface Lexicon {
  readonly data: SearchData;
  readonly entries: ReadonlyMap<string, Entry>;
  /** Length of the longest entry. */
  readonly longest: number;
  readonly groups: readonly GroupRow[];
  readonly units: readonly Unit[];
  /** Everything that stands in titles, keywords and headings, folded. */
  readonly strong: string;
  /** Section of each index record. */
  readonly records: ReadonlyMap<string, { readonly page: number; readonly section: number }>;
  /** Memory of `knows`. */
  readonly known: Map<string, boolean>;
}

const GAP = '\n';

function addEntry(entries: Map<string, Entry>, text: string, group: number): void {
  const { key, breaks } = fold(text);
  if (key.length < 2 && !/\p{Script=Han}/u.test(key)) return;
  const known = entries.get(key);
  if (!known) entries.set(key, { key, breaks, group });
  else entries.set(key, { ...known, breaks: new Set([...known.breaks, ...breaks]) });
}

/** Share of a page's word that a group's words have to make up for the word to mean the group. */
const MEANS = 0.5;

/** Gives words of the pages (“seller asks me to cancel”) the meaning of the group inside them. */
function adopt(entries: Map<string, Entry>, longest: number, rows: readonly GroupRow[]): void {
  const matters = (entry: Entry) => entry.group >= 0 && !rows[entry.group]?.aspect;
  const grouped = new Map([...entries].filter(([, entry]) => matters(entry)));
  for (const [key, entry] of entries) {
    if (entry.group >= 0) continue;
    const covered = new Map<number, number>();
    for (const piece of segment(fold(key), { entries: grouped, longest })) {
      const group = piece.entry?.group ?? -1;
      if (group >= 0) covered.set(group, (covered.get(group) ?? 0) + piece.to - piece.from);
    }
    const [group, length] = [...covered].sort((a, b) => b[1] - a[1])[0] ?? [-1, 0];
    if (length >= key.length * MEANS) entries.set(key, { ...entry, group });
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

/** Prepares the data of one language. Costs a few milliseconds; do it once. */
export function buildLexicon(data: SearchData): Lexicon {
  const entries = new Map<string, Entry>();
  data.groups.forEach((group, i) => {
    for (const form of group.forms) {
      addEntry(entries, form, i);
      addEntry(entries, plainForms(form), i);
    }
  });
  const units = unitsOf(data);
  for (const page of data.pages) {
    for (const keyword of page.keywords) addEntry(entries, keyword, -1);
    for (const section of page.sections) {
      for (const name of section.names ?? []) addEntry(entries, name, -1);
      if (page.list) addEntry(entries, section.heading, -1);
    }
  }
  const records = new Map<string, { page: number; section: number }>();
  data.pages.forEach((page, at) => {
    page.sections.forEach((section, i) => {
      if (section.record !== '') records.set(section.record, { page: at, section: i });
    });
  });
  const longest = Math.max(0, ...[...entries.keys()].map((key) => key.length));
  adopt(entries, longest, data.groups);
  return {
    data,
    entries,
    longest,
    groups: data.groups.map(groupKeys),
    units,
    strong: units.map((unit) => unit.all).join(GAP),
    records,
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
