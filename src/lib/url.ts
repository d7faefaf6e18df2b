import type { Locale } from '../config/locales.ts';

/**
 * Path of a page under the site's base.
 * @param base the deployment's base path, with or without slashes at its ends ("/", "/sub", "sub/")
 * @param locale the page's language, or null for pages that belong to none (front door, 404)
 * @param segments path segments below the language, e.g. ['guide', 'returns']
 * @returns a path that begins and ends with a slash
 */
export function pagePath(
  base: string,
  locale: Locale | null,
  segments: readonly string[] = [],
): string {
  const parts = [...base.split('/'), locale ?? '', ...segments].filter((part) => part !== '');
  return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
}

/** Path of a file under the base: like `pagePath`, without the closing slash. */
export function filePath(base: string, file: string): string {
  return `${pagePath(base, null)}${file.replace(/^\/+/, '')}`;
}

/**
 * An address in the letters it stands for, where that is the same address: shorter, and readable
 * where it is shown.
 */
export function readableUrl(url: string): string {
  try {
    const text = decodeURI(url);
    return new URL(text).href === url && !/[\s"'<>]/.test(text) ? text : url;
  } catch {
    return url;
  }
}

/**
 * Turns an address an author wrote in MDX into one that works where the site stands.
 * Root-relative addresses ("/guide/returns/#who-pays") get base and locale; addresses with a
 * scheme and fragments of the same page stay as they are.
 */
export function authorHref(base: string, locale: Locale, href: string): string {
  if (!href.startsWith('/')) return href;
  const [path = '', fragment] = href.split('#');
  const target = pagePath(base, locale, path.split('/'));
  return fragment === undefined ? target : `${target}#${fragment}`;
}
