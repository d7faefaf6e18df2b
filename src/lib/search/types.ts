import type { Locale } from '../../config/locales.ts';
import type { Grammar } from './words.ts';

/** What a result is; the order is the order in which equal results are shown. */
export const KINDS = ['guide', 'tool', 'message', 'verdict', 'label', 'term', 'site'] as const;

export type Kind = (typeof KINDS)[number];

/** A stretch of a page under one heading, as the browser gets it. */
export interface SectionRow {
  /** Id of the heading on the page; '' for what stands before the first one. */
  readonly id: string;
  readonly heading: string;
  /** Names of its pieces in the Pagefind index, in their order. */
  readonly records: readonly string[];
  /** Other names of a list's entry: wordings of a label, other words for a term. */
  readonly names?: readonly string[];
  /** Of a list's entry: place in `pages` of the article it belongs to. */
  readonly home?: number;
}

/** A page, as the browser gets it. */
export interface PageRow {
  /** Path below the language, closed by a slash: "guide/returns/"; '' for home. */
  readonly path: string;
  readonly kind: Kind;
  readonly title: string;
  readonly keywords: readonly string[];
  /** Its sections are entries of a list, each of them a thing to be found. */
  readonly list?: boolean;
  /** Of a message or a next step: place in `pages` of the article it belongs to. */
  readonly home?: number;
  readonly sections: readonly SectionRow[];
}

/** Words people use for one thing; `see` are places in `pages`, the best answer first. */
export interface GroupRow {
  readonly forms: readonly string[];
  readonly see: readonly number[];
  /** It asks something about another matter; beside one, it counts for less. */
  readonly aspect?: boolean;
  /** It names what has a page of its own; beside another matter, it counts for more. */
  readonly subject?: boolean;
}

/** Everything the browser needs of one language beside the Pagefind index. */
export interface SearchData {
  readonly locale: Locale;
  readonly pages: readonly PageRow[];
  readonly groups: readonly GroupRow[];
  readonly grammar: Grammar;
  /** Words of the texts that look like mistyped words of the tables and are not. */
  readonly real: readonly string[];
}

/** Folded kana to the word it is the sound of: へんきん → 返金. Only Japanese has them. */
export type Readings = ReadonlyMap<string, string>;

/** How Japanese words sound, and what sounds like them. */
export interface Sounds {
  readonly readings: Readings;
  /** A word an input method offers in place of the site's own: 神聖 → 申請. */
  readonly slips: ReadonlyMap<string, string>;
}

/** One spelling to look for, folded; `weight` 1 is what the reader typed. */
export interface Variant {
  readonly key: string;
  readonly weight: number;
}

/** One thing the reader asks for. */
export interface Concept {
  readonly variants: readonly Variant[];
  /** Pages that answer it whatever they say, the best first. */
  readonly see: readonly number[];
  /** How sure it is that the reader means this: 1 for a spelling of the tables, less for a guess. */
  readonly trust: number;
  readonly aspect?: boolean;
  readonly subject?: boolean;
  /** The word as the reader wrote it, which is how the text index has to be asked. */
  readonly text?: string;
}

export interface Plan {
  /** The query as normalised. */
  readonly query: string;
  /** The whole query as texts are compared. */
  readonly key: string;
  readonly concepts: readonly Concept[];
  /** How much the query is like the phrases that lead to a page, by page. */
  readonly alike: ReadonlyMap<number, number>;
  /** How likely each page is what is asked for, by all words together: 1 for the likeliest. */
  readonly likely: ReadonlyMap<number, number>;
  /** Some of it may be Japanese written by sound, to be planned again with readings. */
  readonly bySound: boolean;
}

/** Hits of one concept in the pieces of the texts: record name to number of hits. */
export type BodyHits = ReadonlyMap<string, number>;

/** One line of the answer. */
export interface Ranked {
  readonly page: number;
  readonly kind: Kind;
  /** Place in the page's sections of the one that fits best; 0 is the page's beginning. */
  readonly section: number;
  /** The piece of that section to show, by its record's name; '' when it has no text. */
  readonly record: string;
  readonly score: number;
  /** Found by title, keyword, heading or likeness; otherwise only the text index says so. */
  readonly sure: boolean;
}
