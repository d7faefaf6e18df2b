import { type ComponentType, h, hydrate } from 'preact';

type Props = Record<string, unknown>;

/**
 * Starts an island on the HTML the server made; runs in browsers, not while building. In place of
 * @astrojs/preact's own client, which also carries signals, slots and client-only islands: 1 kB in
 * every tool for what no island here uses.
 * @param island its element; without `props`, as in a built page, they are read from it
 */
export default (island: Element) =>
  (Component: ComponentType<Props>, props?: Props): void => {
    const given = props ?? (JSON.parse(island.getAttribute('props') ?? '{}') as Props);
    hydrate(h(Component, given), island);
    island.removeAttribute('ssr');
  };
