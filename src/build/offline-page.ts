import { createHash } from 'node:crypto';
import type { Locale } from '../config/locales.ts';
import { SITE_NAME } from '../config/site.ts';
import { OFFLINE_WORDS } from '../content/offline/words.ts';
import { pagePath } from '../lib/url.ts';

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

/** A section a saved language has, for the list on the page of what is not saved. */
export interface SavedSection {
  /** Path segments below the language; none for home. */
  readonly segments: readonly string[];
  readonly title: string;
}

/**
 * The page for an address that is not saved on the device, in the site's own style sheet.
 * @param base path the site stands under
 * @param style the style element that built pages carry, tags included; '' for none
 */
export function missingHtml(
  locale: Locale,
  base: string,
  style: string,
  sections: readonly SavedSection[],
): string {
  const { missing } = OFFLINE_WORDS[locale];
  const sheet = style.replace(/^<style[^>]*>|<\/style>$/g, '');
  const hash = createHash('sha256').update(sheet).digest('base64');
  const links = sections
    .map(
      ({ segments, title }) =>
        `<li><a class="go" href="${pagePath(base, locale, segments)}"><b>${escapeHtml(title)}</b></a></li>`,
    )
    .join('');
  return [
    `<!DOCTYPE html><html lang="${locale}"><head><meta charset="utf-8">`,
    `<meta http-equiv="content-security-policy" content="default-src 'self';object-src 'none';base-uri 'self';form-action 'self';script-src 'none';style-src 'sha256-${hash}'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(missing.title)} | ${SITE_NAME[locale]}</title><meta name="robots" content="noindex">`,
    sheet === '' ? '' : `<style>${sheet}</style>`,
    `</head><body><header class="head"><div class="wrap"><a class="brand" href="${pagePath(base, locale)}">${SITE_NAME[locale]}</a></div></header>`,
    `<main id="main" class="wrap"><h1>${escapeHtml(missing.title)}</h1><p>${escapeHtml(missing.lead)}</p>`,
    `<ul class="go-list">${links}</ul><p><a href="">${escapeHtml(missing.again)}</a></p></main></body></html>`,
  ].join('');
}

/**
 * What a saved page says of itself, as HTML for the top of its text; `{date}` stays to be filled.
 * @param words the sentence, with `{date}`
 */
export function noticeHtml(locale: Locale, base: string, words: string): string {
  const about = `${pagePath(base, locale, ['privacy'])}#offline`;
  const more = escapeHtml(OFFLINE_WORDS[locale].more);
  return `<p class="note" data-saved-page data-pagefind-ignore>${escapeHtml(words)} <a href="${about}">${more}</a></p>`;
}
