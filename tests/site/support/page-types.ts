/**
 * The kind of page behind an address: pages of one kind share a layout, and so a budget.
 * @param path address below the origin, "/ja/guide/returns/"
 * @param html the built page, which tells pages with a tool from those without
 */
export function pageType(path: string, html: string): string {
  const [locale, section, page] = path.split('/').filter((part) => part !== '');
  if (locale === undefined) return 'front door';
  if (!section) return locale === '404.html' ? '404' : 'home';
  if (page === undefined) return section;
  const tool = html.includes('<astro-island');
  if (section === 'guide') return tool ? 'article with a tool' : 'article';
  if (section === 'messages') return 'message';
  if (page === 'map') return 'map of the tree';
  if (!html.includes('application/ld+json') || html.includes('content="noindex')) return 'question';
  return html.includes('offer-comparison') ? 'verdict with offers' : 'verdict';
}

/** Pages by kind, in the order the kinds are met. */
export function byType<P extends { readonly path: string; readonly html: string }>(
  pages: readonly P[],
): Map<string, P[]> {
  const types = new Map<string, P[]>();
  for (const page of pages) {
    const type = pageType(page.path, page.html);
    types.set(type, [...(types.get(type) ?? []), page]);
  }
  return types;
}
