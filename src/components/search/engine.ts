import { type Locale, otherLocale } from '../../config/locales.ts';
import { excerpt, type Mark, verify } from '../../lib/search/excerpt.ts';
import { buildLexicon, type Lexicon } from '../../lib/search/lexicon.ts';
import { shortRecord, unpack, unpackReadings } from '../../lib/search/pack.ts';
import { plan } from '../../lib/search/plan.ts';
import { type Ask, rank, settle, textAsks } from '../../lib/search/rank.ts';
import type { BodyHits, Kind, Plan, Ranked, Readings } from '../../lib/search/types.ts';
import { failedRequests, openIndex, readData, readReadings, type TextIndex } from './files.ts';

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

/** The text index by the short names that the search data uses. */
interface Texts {
  hits(ask: Ask): Promise<BodyHits>;
  text(record: string): Promise<string>;
}

function byShortName(index: TextIndex, length: number): Texts {
  const full = new Map(index.records.map((record) => [shortRecord(record, length), record]));
  return {
    async hits({ form, guessed }) {
      if (form === '') return new Map();
      let found = await index.hits(form, true);
      // Where the browser cuts Japanese otherwise than the index did, only the looser way finds it.
      if (found.size === 0 && !guessed) found = await index.hits(form, false);
      return new Map([...found].map(([record, count]) => [shortRecord(record, length), count]));
    },
    text: (record) => index.text(full.get(record) ?? record),
  };
}

/** Searches the site in one language. Loads nothing until it is asked to. */
export class SearchEngine {
  readonly #locale: Locale;
  readonly #base: string;
  readonly #folder: string;
  readonly #lexicon;
  readonly #readings;
  readonly #index;

  /** @param base the site's base path, closed by a slash */
  constructor(base: string, locale: Locale) {
    this.#locale = locale;
    this.#base = base;
    this.#folder = `${base}pagefind/`;
    this.#lexicon = once(async () => {
      const data = unpack(await readData(this.#folder, locale));
      return { ...buildLexicon(data), recordLength: data.recordLength };
    });
    this.#readings = once(async () => unpackReadings(await readReadings(this.#folder)));
    this.#index = once(() => openIndex(this.#folder));
  }

  /** Loads what every query needs. */
  warm(): void {
    // A failure is told when there is a query to answer.
    this.#lexicon.get().catch(() => {});
    this.#index.get().catch(() => {});
  }

  async #planned(query: string, lexicon: Lexicon): Promise<{ plan: Plan; partial: boolean }> {
    const first = plan(query, lexicon);
    if (!first.bySound) return { plan: first, partial: false };
    let readings: Readings;
    try {
      readings = await this.#readings.get();
    } catch {
      return { plan: first, partial: true };
    }
    return { plan: plan(query, lexicon, readings), partial: false };
  }

  /** The text index, or null when it cannot be loaded. */
  async #open(): Promise<TextIndex | null> {
    try {
      return await this.#index.get();
    } catch {
      return null;
    }
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

  /** A result with its excerpt; null when the text shows that the index was wrong about it. */
  async #shown(
    lexicon: Lexicon,
    index: Texts | null,
    ask: Plan,
    ranked: Ranked,
  ): Promise<Found | null> {
    const record = lexicon.data.pages[ranked.page]?.sections[ranked.section]?.record ?? '';
    let text = '';
    if (index && record !== '') text = await index.text(record).catch(() => '');
    if (!ranked.sure && !verify(text, ask)) return null;
    return this.#found(
      lexicon,
      ranked,
      text === '' ? [] : excerpt(text, ask, LENGTH[this.#locale]),
    );
  }

  async #inOtherLanguage(query: string): Promise<Found[]> {
    const locale = otherLocale(this.#locale);
    const lexicon = buildLexicon(unpack(await readData(this.#folder, locale)));
    return rank(plan(query, lexicon), lexicon, [])
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
    const opening = this.#open();
    const lexicon = await this.#lexicon.get();
    const planned = await this.#planned(query, lexicon);
    const opened = await opening;
    const index = opened && byShortName(opened, lexicon.recordLength);
    const asks = textAsks(planned.plan, lexicon);
    const body = index ? await Promise.all(asks.map((each) => index.hits(each))) : [];
    const ask = settle(planned.plan, body);
    const ranked = rank(ask, lexicon, body);
    const floor = (ranked[0]?.score ?? 0) * TAIL;
    const candidates = ranked.filter((r) => r.score >= floor && (r.sure || index)).slice(0, MOST);
    const results: Found[] = [];
    let next = 0;
    while (results.length < shown && next < candidates.length) {
      const batch = candidates.slice(next, next + shown - results.length);
      next += batch.length;
      const found = await Promise.all(batch.map((r) => this.#shown(lexicon, index, ask, r)));
      results.push(...found.filter((f) => f !== null));
    }
    const failed = failedRequests() > faults;
    if (failed) this.#index.drop();
    const partial = planned.partial || index === null || failed;
    const other = results.length > 0 ? [] : await this.#inOtherLanguage(query).catch(() => []);
    return { results, total: results.length + candidates.length - next, partial, other };
  }
}
