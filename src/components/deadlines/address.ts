/** What the island keeps in step outside itself. Runs in the browser only. */

/** The address's fragment, without its #. */
export const readFragment = (): string => location.hash.slice(1);

/** Writes the fragment without a step in the history, and lets the language link keep it. */
export function writeFragment(fragment: string): void {
  const { pathname, search } = location;
  history.replaceState(null, '', `${pathname}${search}${fragment === '' ? '' : `#${fragment}`}`);
  const link = document.querySelector<HTMLAnchorElement>('a.lang');
  if (link) link.hash = fragment;
}

/** What a field holds that was touched before the page ran, or that the browser filled in again. */
export const isChecked = (id: string): boolean =>
  document.querySelector<HTMLInputElement>(`#${id}`)?.checked ?? false;

/** The device's zone, or UTC where the browser does not say. */
export const deviceZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
