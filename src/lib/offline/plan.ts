import { isLocale, type Locale } from '../../config/locales.ts';

/** What the service worker of one build knows: written at build time, changed by every deploy. */
export interface OfflinePlan {
  /** Path the site stands under, with both slashes. */
  readonly base: string;
  /** The saved guide of each language. */
  readonly packs: Readonly<Record<Locale, PackFile>>;
  /** Response headers of a saved page: the same a host sends. */
  readonly headers: Readonly<Record<string, string>>;
}

export interface PackFile {
  /** Path below the base; its name holds `rev`, so that one name is one content for ever. */
  readonly file: string;
  /** First 16 hexadecimal digits of the SHA-256 of its bytes. */
  readonly rev: string;
  readonly bytes: number;
}

/** Key in local storage by which a reader switches saving off; its value is then "off". */
export const OFFLINE_CHOICE = 'refund-navi:offline';

/** Response header of a saved pack: the moment it was saved, as ISO text. */
export const SAVED_ON = 'x-saved-on';

/** Name of the cache: one origin can carry several sites, each below its own base. */
export const cacheName = (base: string): string => `refund-navi offline ${base}`;

/** Folder and name of a pack below the base. */
export const packFile = (locale: Locale, rev: string): string => `offline/${locale}.${rev}.bin`;

/** Language and revision of a pack's address, or null for any other address. */
export function parsePackFile(path: string): { locale: Locale; rev: string } | null {
  const match = /(?:^|\/)offline\/([a-z]+)\.([0-9a-f]{16})\.bin$/.exec(path);
  const [, locale = '', rev = ''] = match ?? [];
  return isLocale(locale) ? { locale, rev } : null;
}

/**
 * Address of a page or file below the base, as a pack lists it: "", "ja/guide/returns/".
 * @returns null when it is not below the base or cannot be read
 */
export function keyOf(base: string, pathname: string): string | null {
  if (!pathname.startsWith(base)) return null;
  try {
    return decodeURIComponent(pathname.slice(base.length)).replace(/(^|\/)index\.html$/, '$1');
  } catch {
    return null;
  }
}

/** Language a key belongs to; null for the front door and shared files. */
export function localeOfKey(key: string): Locale | null {
  const first = key.split('/')[0] ?? '';
  return isLocale(first) ? first : null;
}

/**
 * Which saved packs may go: all but the one in use and the newest other of each language. The
 * other still serves the files of pages that were open when the site was published anew.
 * @param saved address and moment of saving (ISO text) of each pack kept
 * @returns addresses to delete
 */
export function outlived(
  plan: OfflinePlan,
  saved: readonly { readonly url: string; readonly savedOn: string }[],
): string[] {
  const dated = saved.map((entry) => ({
    ...entry,
    pack: parsePackFile(new URL(entry.url).pathname),
  }));
  return dated
    .filter(({ pack, savedOn }) => {
      if (pack === null) return true;
      if (plan.packs[pack.locale].rev === pack.rev) return false;
      return dated.some(
        (other) =>
          other.pack?.locale === pack.locale &&
          other.pack.rev !== pack.rev &&
          plan.packs[pack.locale].rev !== other.pack.rev &&
          other.savedOn > savedOn,
      );
    })
    .map(({ url }) => url);
}
