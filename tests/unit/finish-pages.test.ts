import { describe, expect, it } from 'vitest';
import { oneScript, ownStyles, squeeze } from '../../src/build/finish-pages.ts';
import { readSheet } from '../../src/build/used-styles.ts';

describe('squeeze', () => {
  it('takes out the space beside blocks', () => {
    expect(squeeze('<div> <p> a </p> <ul> <li> b </li> </ul> </div>')).toBe(
      '<div><p>a</p><ul><li>b</li></ul></div>',
    );
  });

  it('keeps the space between words and inline elements', () => {
    const html = '<p>a <b>b</b> <i>c</i> d</p>';
    expect(squeeze(html)).toBe(html);
    expect(squeeze('<div>see: <ul class="inline"></ul></div>')).toContain('see: <ul');
  });

  it('touches no code, no island and no text that is set as it stands', () => {
    const html =
      "<pre> <p> </pre><script>' <p> '</script><astro-island> <p> x </p> </astro-island><textarea> </textarea>";
    expect(squeeze(html)).toBe(html);
  });

  it('takes out the words for the search', () => {
    expect(squeeze('<meta name="keywords" content="a, b"><p>a</p>')).toBe('<p>a</p>');
  });
});

describe('ownStyles', () => {
  it('makes one sheet of what the page and its islands use', () => {
    const html =
      '<style>.a{x:1}.gone{x:2}</style><p class="a"></p><astro-island component-url="/_astro/i.js"></astro-island><style>.late{x:3}</style>';
    const own = ownStyles(
      html,
      readSheet,
      (url) => new Set(url === '/_astro/i.js' ? ['late'] : []),
    );
    expect(own).toContain('<style>.a{x:1}.late{x:3}</style>');
    expect(own.match(/<style>/g)).toHaveLength(1);
  });

  it('looks for names in tags and scripts, not in the text', () => {
    const html =
      '<style>.a{x:1}.b{x:2}.text{x:3}</style><p title="1 > 0" class="a">text</p><script>e.className="b"</script>';
    expect(ownStyles(html, readSheet, () => new Set())).toContain('<style>.a{x:1}.b{x:2}</style>');
  });

  it('states the order of the layers once', () => {
    const sheet = (css: string): string => `<style>${css}</style>`;
    const html = `${sheet('@layer a,b;@layer b{p{x:1}}')}${sheet('@layer a,b;@layer a{p{x:2}}@layer c;')}<p>`;
    expect(ownStyles(html, readSheet, () => new Set())).toBe(
      `${sheet('@layer a,b;@layer b{p{x:1}}@layer a{p{x:2}}@layer c;')}<p>`,
    );
  });
});

describe('oneScript', () => {
  const script = (code: string): string => `<script type="module">${code}</script>`;

  it('joins inline scripts and keeps their names apart', () => {
    expect(oneScript(`${script('var e=1;')}<p></p>${script('f()')}`)).toBe(
      `<p></p>${script('(()=>{var e=1;})();f();')}`,
    );
  });

  it('leaves a single one as it is', () => {
    expect(oneScript(script('var e=1'))).toBe(script('var e=1'));
  });

  it('refuses one that imports', () => {
    expect(() => oneScript(script('import"./x.js"') + script('f()'))).toThrow(/imports/);
    expect(() => oneScript(script('import("./x.js")') + script('f()'))).not.toThrow();
  });
});
