import { describe, expect, it } from 'vitest';
import { markdown, stressed, withNumbers } from '../../src/build/markdown.ts';

async function compiled(source: string, locale: 'ja' | 'en'): Promise<string> {
  const options = { syntaxHighlight: false, gfm: true, smartypants: false } as const;
  const renderer = await markdown().createMdxRenderer?.(
    { ...options, shikiConfig: {} as never },
    { optimize: true, srcDir: new URL('file:///site/src/'), sourcemap: false },
  );
  const path = `/site/src/content/guide/${locale}/returns.mdx`;
  const code = (await renderer?.process(source, path, {}))?.code ?? '';
  return code.replaceAll('\\"', '"');
}

describe('articles as HTML', () => {
  it('sets Japanese stress where it is written', async () => {
    expect(await compiled('これは**「返品」**を選ぶ。', 'ja')).toContain(
      '<p>これは<strong>「返品」</strong>を選ぶ。</p>',
    );
    expect(await compiled('- **画面の外の約束**：保護がない。', 'ja')).toContain(
      '<strong>画面の外の約束</strong>：',
    );
    expect(await compiled('**今日のうちに**', 'ja')).toContain(
      '<p><strong>今日のうちに</strong></p>',
    );
  });

  it('takes the id of a heading from its mark, and no letter more', async () => {
    const code = await compiled('## What to add [#evidence]', 'en');
    expect(code).toContain('<h2 id="evidence">What to add</h2>');
    expect(code).toContain('"slug":"evidence","text":"What to add"');
  });

  it('lets Japanese headings break between phrases, and only those', async () => {
    const title = '商品が届かないときに返金してもらう方法';
    expect(await compiled(`## ${title} [#way]`, 'ja')).toContain('商品が<wbr');
    expect(await compiled(`${title}。`, 'ja')).not.toContain('<wbr');
    expect(await compiled('## How to get the money back after all [#way]', 'en')).not.toContain(
      '<wbr',
    );
  });

  it('leaves quotation marks as they are written', async () => {
    expect(await compiled('It\'s "so".', 'en')).toMatch(/It('|&#39;)s ("|&quot;)so/);
  });
});

describe('stressed', () => {
  it('touches only stress beside a letter', () => {
    expect(stressed('**a** b **c** d')).toBe('**a** b **c** d');
    expect(stressed('a **b** c**d**e')).toBe('a **b** c<strong>d</strong>e');
  });
});

describe('withNumbers', () => {
  it('numbers facts by their first mark and tells repeats apart', () => {
    expect(withNumbers('<Fact id="a-1" /><Fact id="b-2" /><Fact id="a-1" />')).toBe(
      '<Fact id="a-1" n="1" use="1" /><Fact id="b-2" n="2" use="1" /><Fact id="a-1" n="1" use="2" />',
    );
  });
});
