import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { ownIslands } from '../../src/build/own-islands.ts';

const RUNTIME =
  '<script>(()=>{(self.Astro||(self.Astro={})).visible=1;})();</script>' +
  '<script>(()=>{customElements.define("astro-island",class{})})();</script>';
const LOADER = '<script type="module">document.querySelectorAll(`astro-island`)</script>';
const OTHER = '<script type="module">other()</script>';

const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
/** An island as Astro writes it. */
const island = (props: unknown, client = 'visible'): string =>
  `${RUNTIME}<astro-island uid="x" component-url="/_astro/a.js" component-export="default" ` +
  `renderer-url="/_astro/r.js" props="${escapeHtml(JSON.stringify(props))}" ssr client="${client}" ` +
  `opts="{}" await-children><p>now</p><!--astro:end--></astro-island>`;
const started = (html: string): Element | null =>
  parseHTML(`<body>${ownIslands(html)}</body>`).document.querySelector('astro-island');

describe('ownIslands', () => {
  it('takes the loader out of a page without an island', () => {
    expect(ownIslands(`<p>text</p>${OTHER}${LOADER}`)).toBe(`<p>text</p>${OTHER}`);
  });

  it('takes out what only Astro’s runtime reads', () => {
    const html = ownIslands(island({}) + OTHER + LOADER);
    expect(html).toBe(
      `<astro-island client="visible" component-url="/_astro/a.js" renderer-url="/_astro/r.js" props='{}' ssr><p>now</p></astro-island>${OTHER}${LOADER}`,
    );
  });

  it('gives the island its properties as plain JSON, whatever they hold', () => {
    const text = `"quotes", 'single', <script>alert(1)</script> & &amp; 日本語`;
    const typed = {
      text: [0, text],
      none: [0, null],
      list: [
        1,
        [
          [0, 1],
          [1, [[0, { deep: [0, true] }]]],
        ],
      ],
    };
    const props = started(island(typed) + LOADER)?.getAttribute('props') ?? '';
    expect(JSON.parse(props)).toEqual({ text, none: null, list: [1, [{ deep: true }]] });
  });

  it.each([
    ['a value that is no JSON', island({ when: [3, '2026-01-01'] }) + LOADER, /type 3/],
    ['another client directive', island({}, 'media') + LOADER, /client:media/],
    ['no loader', island({}), /lacks <Islands \/>/],
    ['content passed into the island', `${island({})}<astro-slot></astro-slot>${LOADER}`, /Astro/],
  ])('refuses %s', (_, html, message) => {
    expect(() => ownIslands(html)).toThrow(message);
  });
});
