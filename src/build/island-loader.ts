/**
 * Starts the islands of a built page; runs in browsers, not while building. In place of Astro's own
 * loader, 4.7 kB inline in every page with an island; `own-islands.ts` puts it there and refuses
 * what it does not know.
 */

function prepare(island: Element): void {
  const told = (name: string): string => island.getAttribute(name) as string;
  /** Tries a second time before it gives up, at other addresses: failed ones are remembered. */
  const start = (again = ''): void => {
    Promise.all([
      import(/* @vite-ignore */ told('renderer-url') + again),
      import(/* @vite-ignore */ told('component-url') + again),
    ])
      .then(([renderer, component]) => renderer.default(island)(component.default))
      .catch((fault) => (again ? console.error(fault) : setTimeout(start, 1000, '?again')));
  };
  if (told('client') === 'visible') {
    const watch = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        watch.disconnect();
        start();
      },
      // It starts to load before it is seen.
      { rootMargin: '200px' },
    );
    for (const child of island.children) watch.observe(child);
  } else start();
}

const islands = [...document.querySelectorAll('astro-island')];
const begin = (): void => islands.splice(0).forEach(prepare);

addEventListener('load', () => {
  // Not before the text is on the screen: what a tool asks for would only delay it. A page opened in
  // the background paints nothing, and an old browser does not tell of it: there the clock decides.
  new PerformanceObserver(begin).observe({ type: 'paint', buffered: true });
  setTimeout(begin, 500);
});

export {};
