/**
 * Starts the islands of a built page; runs in browsers, not while building. In place of Astro's own
 * loader, 4.7 kB inline in every page with an island; `own-islands.ts` puts it there and refuses
 * what it does not know.
 */

const ask = (url: string): Promise<{ default: CallableFunction }> => import(/* @vite-ignore */ url);

function prepare(island: Element): void {
  const told = (name: string): string => island.getAttribute(name) as string;
  /** Tries a second time before it gives up, at other addresses: failed ones are remembered. */
  const start = (again = ''): void => {
    Promise.all([ask(told('renderer-url') + again), ask(told('component-url') + again)])
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

// Not before the text has been painted: what a tool asks for would only delay it.
addEventListener('load', () =>
  requestAnimationFrame(() =>
    setTimeout(() => document.querySelectorAll('astro-island').forEach(prepare)),
  ),
);

export {};
