import { type Locale, otherLocale } from '../../config/locales.ts';
import { excerpt, type Mark, verify } from '../../lib/search/excerpt.ts';
import { isForeign, isUnderstood, joinForeign } from '../../lib/search/foreign.ts';
import { buildLexicon, type Lexicon } from '../../lib/search/lexicon.ts';
import { unpack, unpackSounds } from '../../lib/search/pack.ts';
import { plan } from '../../lib/search/plan.ts';
import { rank, textAsks } from '../../lib/search/rank.ts';
import type { BodyHits, Kind, Plan, Ranked } from '../../lib/search/types.ts';
import {
  canRead,
  failedRequests,
  openIndex,
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
const TAIL = 0.1;
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

/** Pages in order, the best first. */
interface Ranking {
  readonly plan: Plan;
  readonly ranked: readonly Ranked[];
  /** Something could not be loaded that might have found more. */
  readonly partial: boolean;
}

/** Searches the site in one language. Loads nothing until it is asked to. */
export class SearchEngine {
  readonly #locale: Locale;
  readonly #base: string;
  readonly #folder: string;
  readonly #lexicons;
  readonly #sounds;
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
    this.#index = once(() => openIndex(this.#folder));
  }

  /** Loads what every query needs. */
  warm(): void {
    // A failure is told when there is a query to answer.
    this.#lexicons[this.#locale].get().catch(() => {});
  }

  async #plan(query: string, lexicon: Lexicon): Promise<{ plan: Plan; partial: boolean }> {
    const first = plan(query, lexicon);
    if (!first.bySound) return { plan: first, partial: false };
    const sounds = await orNull(this.#sounds.get());
    return sounds
      ? { plan: plan(query, lexicon, sounds), partial: false }
      : { plan: first, partial: true };
  }

  /** What the text index says about a plan, concept by concept; null when it cannot be asked. */
  async #hits(asked: Plan, lexicon: Lexicon): Promise<BodyHits[] | null> {
    const forms = textAsks(asked, lexicon);
    if (forms.every((form) => form === '')) return [];
    const index = await orNull(this.#index.get());
    if (!index) return null;
    return Promise.all(forms.map((form) => (form === '' ? new Map() : index.hits(form))));
  }

  async #rank(query: string, lexicon: Lexicon): Promise<Ranking> {
    const { plan: asked, partial } = await this.#plan(query, lexicon);
    const { locale } = lexicon.data;
    if (isForeign(query, locale) && !isUnderstood(asked)) {
      const other = await orNull(this.#lexicons[otherLocale(locale)].get());
      const there = other && (await this.#plan(query, other));
      const answers = there ? rank(there.plan, other, []).filter(({ sure }) => sure) : [];
      if (other && there && answers.length > 0) {
        const own = rank(asked, lexicon, []);
        return {
          plan: asked,
          ranked: joinForeign(own, lexicon.data, answers, other.data),
          partial: there.partial,
        };
      }
    }
    const body = await this.#hits(asked, lexicon);
    return {
      plan: asked,
      ranked: rank(asked, lexicon, body ?? []),
      partial: partial || body === null,
    };
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
    const text = await this.#text(
      lexicon.data.pages[ranked.page]?.sections[ranked.section]?.record ?? '',
    );
    if (!ranked.sure && !verify(text, asked)) return null;
    const marks = text === '' ? [] : excerpt(text, asked, LENGTH[this.#locale]);
    return this.#found(lexicon, ranked, marks);
  }

  async #inOtherLanguage(query: string): Promise<Found[]> {
    const lexicon = await this.#lexicons[otherLocale(this.#locale)].get();
    const { plan: asked } = await this.#plan(query, lexicon);
    return rank(asked, lexicon, [])
      .filter((ranked) => ranked.sure)
      .slice(0, MOST_OTHER)
      .flatMap((ranked) => this.#found(lexicon, ranked, []) ?? []);
  }

  /**
   * Answers a query.
   * @param shown how many results to prepare
   * @throws when nothing can be said, because the search data cannot be loaded
   */
  async search(query: string, shown: number): Promise<Answer> {
    const faults = failedRequests();
    const lexicon = await this.#lexicons[this.#locale].get();
    const { plan: asked, ranked, partial } = await this.#rank(query, lexicon);
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
