/** The query in the page's address, '' without one. */
export const readQuery = (): string => new URLSearchParams(window.location.search).get('q') ?? '';

/**
 * Puts the query into the address.
 * @param step `push` makes a place that Back returns to, `replace` changes the present one
 */
export function writeQuery(query: string, step: 'push' | 'replace'): void {
  if (query === readQuery()) return;
  const url = new URL(window.location.href);
  if (query === '') url.searchParams.delete('q');
  else url.searchParams.set('q', query);
  url.hash = '';
  if (step === 'push') window.history.pushState(null, '', url);
  else window.history.replaceState(null, '', url);
}
