import { type Locale, otherLocale } from '../../config/locales.ts';
import { answer, type Known, type Reply } from '../../lib/search/answer.ts';
import { type Concordance, unpackConcordance } from '../../lib/search/concordance.ts';
import { excerpt, type Mark, verify } from '../../lib/search/excerpt.ts';
import { buildLexicon, type Lexicon } from '../../lib/search/lexicon.ts';
import { unpack, unpackSounds } from '../../lib/search/pack.ts';
import type { Kind, Plan, Ranked } from '../../lib/search/types.ts';
import {
  canRead,
  failedRequests,
  openIndex,
  readConcordance,
  readData,
  readRecord,
  readSounds,
  type TextIndex,
  watchRequests,
} from './files.ts';

/** One result as it is shown. */
export interface Found {
  readonly kind: Kind;
  readonly title: string;
  readonly href: string;
  readonly section: { readonly title: string; readonly href: string } | null;
  readonly excerpt: readonly Mark[];
}

export interface Answer {
  readonly results: readonly Found[];
  /** Results in all, those not shown yet among them. */
  readonly total: number;
  /** Part of the index could not be read: there may be more. */
  readonly partial: boolean;
  /** Where nothing was found: what the other language has. */
  readonly other: readonly Found[];
}

const LENGTH: Readonly<Record<Locale, number>> = { ja: 90, en: 180 };
/** A page that scores less than this share of the best one is no answer. */
const TAIL = 0.03;
const MOST = 30;
const MOST_OTHER = 5;

/** Keeps what a function gave, and forgets it when it failed, so that it can be tried again. */
function once<T>(make: () => Promise<T>): { get(): Promise<T>; drop(): void } {
  let kept: Promise<T> | null = null;
  return {
    get() {
      kept ??= make().catch((error) => {
        kept = null;
        throw error;
      });
      return kept;
    },
    drop() {
      kept = null;
    },
  };
}

/** What a promise gives, or null where it cannot be had. */
const orNull = <T>(promise: Promise<T>): Promise<T | null> => promise.catch(() => null);

/** Searches the site in one language. Loads nothing until it is asked to. */
export class SearchEngine {
  readonly #locale: Locale;
  readonly #base: string;
  readonly #folder: string;
  readonly #lexicons;
  readonly #sounds;
  readonly #concordance;
  readonly #index;

  /** @param base the site's base path, closed by a slash */
  constructor(base: string, locale: Locale) {
    this.#locale = locale;
    this.#base = base;
    this.#folder = `${base}pagefind/`;
    watchRequests(this.#folder);
    const lexicon = (of: Locale) =>
      once(async () => buildLexicon(unpack(await readData(this.#folder, of))));
    this.#lexicons = { ja: lexicon('ja'), en: lexicon('en') };
    this.#sounds = once(async () => unpackSounds(await readSounds(this.#folder)));
    this.#concordance = once(async (): Promise<Concordance> => {
      const { data } = await this.#lexicons[locale].get();
      return unpackConcordance(await readConcordance(this.#folder, locale), data);
    });
    this.#index = once(() => openIndex(this.#folder));
  }

  /** Loads what every query needs. */
  warm(): void {
    // A failure is told when there is a query to answer.
    this.#lexicons[this.#locale].get().catch(() => {});
  }

  /** Loads one thing an answer wants; null when it cannot be had. */
  async #load(
    wants: NonNullable<Reply['wants']>,
    texts: Reply['texts'],
  ): Promise<Partial<Known> | null> {
    if (wants === 'sounds') {
      const sounds = await orNull(this.#sounds.get());
      return sounds && { sounds };
    }
    if (wants === 'other') {
      const other = await orNull(this.#lexicons[otherLocale(this.#locale)].get());
      return other && { other };
    }
    // Without it there is still the text index, which has the same words and weighs more.
    if (wants === 'concordance')
      return { concordance: (await orNull(this.#concordance.get())) ?? new Map() };
    const index = await orNull(this.#index.get());
    if (!index) return null;
    return {
      body: await Promise.all(texts.map((text) => (text === '' ? new Map() : index.hits(text)))),
    };
  }

  /** The best answer that can be had, and whether something could not be loaded for a better one. */
  async #answer(query: string, own: Lexicon): Promise<{ reply: Reply; partial: boolean }> {
    let known: Known = { own };
    let reply = answer(query, known);
    while (reply.wants) {
      const more = await this.#load(reply.wants, reply.texts);
      if (!more) return { reply, partial: true };
      known = { ...known, ...more };
      reply = answer(query, known);
    }
    return { reply, partial: false };
  }

  #href(locale: Locale, path: string, id = ''): string {
    return `${this.#base}${locale}/${path}${id === '' ? '' : `#${id}`}`;
  }

  #found(lexicon: Lexicon, { page, kind, section }: Ranked, marks: readonly Mark[]): Found | null {
    const row = lexicon.data.pages[page];
    if (!row) return null;
    const { locale } = lexicon.data;
    const part = row.sections[section];
    return {
      kind,
      title: row.title,
      href: this.#href(locale, row.path),
      section:
        part && part.id !== '' && part.heading !== ''
          ? { title: part.heading, href: this.#href(locale, row.path, part.id) }
          : null,
      excerpt: marks,
    };
  }

  /** The text of a record; '' when it cannot be had, which `failedRequests` remembers. */
  async #text(record: string): Promise<string> {
    if (record === '') return '';
    if (canRead()) return (await orNull(readRecord(this.#folder, record))) ?? '';
    const index: TextIndex | null = await orNull(this.#index.get());
    return (await orNull(Promise.resolve(index?.text(record) ?? ''))) ?? '';
  }

  /** A result with its excerpt; null when the text shows that the index was wrong about it. */
  async #shown(lexicon: Lexicon, asked: Plan, ranked: Ranked): Promise<Found | null> {
    const text = await this.#text(ranked.record);
    if (!ranked.sure && !verify(text, asked)) return null;
    const marks = text === '' ? [] : excerpt(text, asked, LENGTH[this.#locale]);
    return this.#found(lexicon, ranked, marks);
  }

  async #inOtherLanguage(query: string): Promise<Found[]> {
    const lexicon = await this.#lexicons[otherLocale(this.#locale)].get();
    const sounds = await orNull(this.#sounds.get());
    const { ranked } = answer(query, { own: lexicon, ...(sounds ? { sounds } : {}) });
    return ranked
      .filter(({ sure }) => sure)
      .slice(0, MOST_OTHER)
      .flatMap((each) => this.#found(lexicon, each, []) ?? []);
  }

  /**
   * Answers a query.
   * @param shown how many results to prepare
   * @throws when nothing can be said, because the search data cannot be loaded
   */
  async search(query: string, shown: number): Promise<Answer> {
    const faults = failedRequests();
    const lexicon = await this.#lexicons[this.#locale].get();
    const { reply, partial } = await this.#answer(query, lexicon);
    const { plan: asked, ranked } = reply;
    const floor = (ranked[0]?.score ?? 0) * TAIL;
    const candidates = ranked.filter(({ score }) => score >= floor).slice(0, MOST);
    const results: Found[] = [];
    let next = 0;
    while (results.length < shown && next < candidates.length) {
      const batch = candidates.slice(next, next + shown - results.length);
      next += batch.length;
      const found = await Promise.all(batch.map((each) => this.#shown(lexicon, asked, each)));
      results.push(...found.filter((each) => each !== null));
    }
    const failed = failedRequests() > faults;
    if (failed) this.#index.drop();
    const other = results.length > 0 ? [] : await this.#inOtherLanguage(query).catch(() => []);
    return {
      results,
      total: results.length + candidates.length - next,
      partial: partial || failed,
      other,
    };
  }
}
