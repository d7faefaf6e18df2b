import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { parseHTML } from 'linkedom';
import { describe, expect, inject, it } from 'vitest';
import { readPages } from './support/pages.ts';

const pages = readPages(inject('dist'));
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Astro writes attributes and void elements in its own style; both forms are valid HTML.
    'void-style': 'off',
    'attr-quotes': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    // Titles are written for readers of Japanese and English; a fixed length fits neither.
    'long-title': 'off',
  },
});

/** Without what Astro puts beside islands: its own style and scripts, valid but not where it puts them. */
const authored = (html: string): string =>
  html.replace(/<style>astro-island[^<]*<\/style>/g, '').replace(/<script>[\s\S]*?<\/script>/g, '');

describe('HTML', () => {
  it.each(pages.map((p) => [p.path, p] as const))('%s is valid', async (_, page) => {
    const report = await validator.validateString(authored(page.html), page.file);
    const messages = report.results.flatMap((r) =>
      r.messages.map((m) => `${m.line}:${m.column} ${m.ruleId} ${m.message}`),
    );
    expect(messages).toEqual([]);
  });

  it.each(pages.map((p) => [p.path, p] as const))('%s shows no unrendered Markdown', (_, page) => {
    const text = parseHTML(authored(page.html)).document.querySelector('main')?.textContent ?? '';
    expect(text).not.toMatch(/\*\*|\[#|\]\(|undefined|\[object/);
  });

  it('names its cascade layers in one order on every page', () => {
    const order = /@layer ([^;]+);/.exec(readFileSync('src/styles/layers.css', 'utf8'))?.[1];
    const faults = pages.filter(({ html }) => {
      const named = [...html.matchAll(/@layer ([\w, ]+)[;{]/g)].flatMap(([, n = '']) =>
        n.split(','),
      );
      const met = [...new Set(named.map((name) => name.trim()))];
      return (
        order
          ?.split(', ')
          .filter((name) => met.includes(name))
          .join() !== met.join()
      );
    });
    expect(faults.map((page) => page.path)).toEqual([]);
  });

  it.each(pages.map((p) => [p.path, p] as const))(
    '%s has no inline style or handler',
    (_, page) => {
      expect(page.html).not.toMatch(/<[^>]+\s(?:style|on[a-z]+)=/i);
    },
  );
});
