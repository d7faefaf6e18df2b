import type { SitemapOptions } from '@astrojs/sitemap';
import { LOCALES } from '../config/locales.ts';
import { graph } from '../content/flows/refund/graph.ts';
import { verdictOf } from '../lib/flow/walk.ts';
import { readAllDocs } from './check-site.ts';

const COLLECTIONS: Record<string, string> = { guide: 'guide', decide: 'verdicts' };

const newest = (dates: readonly string[]): string => [...dates].sort().at(-1) ?? '';

/** Path segments below the language, wherever the site stands; null for pages of no language. */
const segmentsOf = (url: string): string[] | null =>
  /\/(?:ja|en)\/(.*)$/.exec(new URL(url).pathname)?.[1]?.split('/').filter(Boolean) ?? null;

/** Pages that say noindex: the 404, the search page, the tree's questions and its map. */
function isKeptOut(url: string): boolean {
  const [section, page] = segmentsOf(url) ?? [];
  if (section === 'decide' && page !== undefined) return verdictOf(graph, page) === undefined;
  return section === 'search' || /\/404\/?$/.test(new URL(url).pathname);
}

/**
 * Options for the sitemap: pages kept out of search stay out, and each address carries the date
 * its words changed; lists carry the newest date of what they list.
 */
export function sitemapOptions(): SitemapOptions {
  const docs = readAllDocs();
  const byPage = new Map(docs.map((d) => [`${d.collection}/${d.locale}/${d.slug}`, d]));
  const latest = newest(docs.map((d) => String(d.frontMatter.changed)));
  const changed = (url: string): string | undefined => {
    const [section = '', page] = segmentsOf(url) ?? [];
    const locale = /\/(ja|en)\//.exec(new URL(url).pathname)?.[1];
    const [collection, slug] = page ? [COLLECTIONS[section], page] : ['pages', section];
    const doc = byPage.get(`${collection}/${locale}/${slug}`);
    return doc && String(doc.frontMatter.changed);
  };
  return {
    i18n: { defaultLocale: 'ja', locales: Object.fromEntries(LOCALES.map((l) => [l, l])) },
    filter: (url) => !isKeptOut(url),
    serialize: (item) => ({ ...item, lastmod: changed(item.url) ?? latest }),
  };
}
