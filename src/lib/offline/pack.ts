import type { Locale } from '../../config/locales.ts';

/** A stretch of HTML, or the number of a shared one. */
export type Part = string | number;

/** All of one language's pages in one file: saved whole or not at all, from one build. */
export interface Pack {
  readonly locale: Locale;
  /** Stretches that pages have in common: the style sheet, the header, the footer. */
  readonly shared: readonly string[];
  /** Pages by key (address below the base). */
  readonly pages: Readonly<Record<string, readonly Part[]>>;
  /** Other text files by key: content type and text. */
  readonly files: Readonly<Record<string, readonly [type: string, text: string]>>;
  /** Page shown for an address that was not saved. */
  readonly missing: readonly Part[];
  /** What a saved page says of itself, as HTML; `{date}` becomes the day it was saved. */
  readonly notice: string;
  /** The same on the search page. */
  readonly searchNotice: string;
}

/** Where a page is cut: before the tags, and the parts of a style sheet, at which pages begin to be alike. */
const CUT =
  /(?=<(?:style|script|header|nav|main|section|footer|details|article|astro-island|template|ol|ul|dl|table|svg|h[1-4]|li|p|div|a|dt|dd|tr|meta|link)\b)|(?=@(?:layer|media) )/;
/** Below this many characters a number saves nothing. */
const WORTH_SHARING = 24;

/**
 * Cuts pages into stretches and keeps those that stand in more than one of them once: the reach of
 * gzip is 32 kB, about one page.
 * @returns the shared stretches, and each page in the order given
 */
export function cutPages(pages: readonly string[]): { shared: string[]; parts: Part[][] } {
  const cut = pages.map((html) => html.split(CUT));
  const seen = new Map<string, number>();
  for (const stretch of cut.flat()) {
    if (stretch.length >= WORTH_SHARING) seen.set(stretch, (seen.get(stretch) ?? 0) + 1);
  }
  const numbers = new Map<string, number>();
  const parts = cut.map((stretches) => {
    const page: Part[] = [];
    for (const stretch of stretches) {
      const last = page.at(-1);
      if ((seen.get(stretch) ?? 0) > 1) {
        if (!numbers.has(stretch)) numbers.set(stretch, numbers.size);
        page.push(numbers.get(stretch) ?? 0);
      } else if (typeof last === 'string') page[page.length - 1] = last + stretch;
      else page.push(stretch);
    }
    return page;
  });
  return { shared: [...numbers.keys()], parts };
}

/** Puts a page together again, exactly as it was cut. */
export const joinParts = (parts: readonly Part[], shared: readonly string[]): string =>
  parts.map((part) => (typeof part === 'number' ? (shared[part] ?? '') : part)).join('');

/** Query by which a saved page asks for a data file of its own build. */
export const pinned = (rev: string): string => `?saved=${rev}`;

/** Whether a file's name changes with its content, so that no two builds can be confused. */
const isHashed = (key: string): boolean => key.startsWith('_astro/');

/**
 * A saved page as the reader gets it: it says when it was saved, and asks for its data files by
 * the revision of its own pack, so that it never works on the data of another build.
 * @param key address below the base
 * @param base path the site stands under, with both slashes
 * @param date the day it was saved, in the reader's words
 * @returns null when the page is not in the pack
 */
export function savedPage(
  pack: Pack,
  rev: string,
  base: string,
  key: string,
  date: string,
): string | null {
  const parts = Object.hasOwn(pack.pages, key) ? pack.pages[key] : undefined;
  if (!parts) return null;
  return dress(pack, rev, base, joinParts(parts, pack.shared), key, date);
}

/** The page for an address that was not saved. */
export const missingPage = (pack: Pack): string => joinParts(pack.missing, pack.shared);

function dress(
  pack: Pack,
  rev: string,
  base: string,
  html: string,
  key: string,
  date: string,
): string {
  const notice = key === `${pack.locale}/search/` ? pack.searchNotice : pack.notice;
  const dated = notice.replaceAll('{date}', () => date);
  const said = html.replace(/<main\b[^>]*>/, (main) => main + dated);
  return Object.keys(pack.files)
    .filter((file) => !isHashed(file))
    .reduce((page, file) => {
      const address = (base + file).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      return page.replace(
        new RegExp(`${address}(?=&quot;|")`, 'g'),
        (found) => found + pinned(rev),
      );
    }, said);
}
