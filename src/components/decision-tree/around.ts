/** What an island of the tree keeps in step outside itself. Runs in the browser only. */

/** A click that should open the link here and now, not in a new tab or window. */
export const isPlainClick = (event: MouseEvent): boolean =>
  !event.defaultPrevented &&
  event.button === 0 &&
  !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);

/** Whether a fragment can be a trail: anchors of the page hold no "=". */
export const isTrail = (fragment: string): boolean => fragment.includes('=');

/** Lets the header's language link lead to the same trail in the other language. */
export function keepInLanguageLink(fragment: string): void {
  const link = document.querySelector<HTMLAnchorElement>('a.lang');
  if (link) link.hash = fragment;
}

/** Writes a fragment into the address as one step of the history. An empty one clears it. */
export function pushFragment(fragment: string): void {
  const { pathname, search } = window.location;
  window.history.pushState(
    null,
    '',
    `${pathname}${search}${fragment === '' ? '' : `#${fragment}`}`,
  );
}

let ownTitle: string | null = null;

/**
 * Names the page after the question shown: the window's title and, on a question's own page, the
 * end of its crumbs. Null gives the page its own title back.
 */
export function namePage(title: string | null, site: string, inCrumbs: boolean): void {
  ownTitle ??= document.title;
  document.title = title === null ? ownTitle : `${title} | ${site}`;
  const crumb = inCrumbs && document.querySelector('.crumbs [aria-current]');
  if (crumb) crumb.textContent = title ?? ownTitle.replace(` | ${site}`, '');
}

/** Calls back when the address changes under the page, and when it comes back from the history. */
export function onAddressChange(listen: () => void): () => void {
  const events = ['popstate', 'hashchange', 'pageshow'] as const;
  for (const name of events) window.addEventListener(name, listen);
  return () => {
    for (const name of events) window.removeEventListener(name, listen);
  };
}
