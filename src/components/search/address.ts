const queryIn = (text: string): string | null => new URLSearchParams(text).get('q');

/**
 * The query in the page's address, '' without one: behind the "#" where the box of another page
 * sent the reader here, so that no server saw it.
 */
export const readQuery = (): string =>
  queryIn(window.location.hash.slice(1)) ?? queryIn(window.location.search) ?? '';

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
