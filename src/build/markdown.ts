import { satteri } from '@astrojs/markdown-satteri';
import { headingPhrases } from '../lib/phrase.ts';

const MARK = /\s*\[#([a-z0-9-]+)\]\s*$/;

type Plugins = NonNullable<Parameters<typeof satteri>[0]>;
type MdastPlugin = NonNullable<Plugins['mdastPlugins']>[number];
type HastPlugin = NonNullable<Plugins['hastPlugins']>[number];

/**
 * `## Heading [#some-id]` gives the heading that id, the same in both languages, so that deep
 * links survive the language switch.
 */
const headingIds: MdastPlugin = {
  name: 'heading-marks',
  heading(node, ctx) {
    const last = node.children.at(-1);
    const match = last?.type === 'text' ? MARK.exec(last.value) : null;
    if (last?.type !== 'text' || !match) return;
    ctx.setProperty(last, 'value', last.value.slice(0, match.index));
    ctx.setProperty(node, 'data', { ...node.data, hProperties: { id: match[1] } });
  },
};

/**
 * Numbers `<Fact id="…"/>` marks in the order of first citation and tells repeats apart, so that
 * each mark has its own address to come back to.
 * @param source an article as it is written
 */
export function withNumbers(source: string): string {
  const numbers = new Map<string, number>();
  const uses = new Map<string, number>();
  return source.replace(/<Fact id="([^"]+)"/g, (mark, id: string) => {
    const number = numbers.get(id) ?? numbers.size + 1;
    const use = (uses.get(id) ?? 0) + 1;
    numbers.set(id, number);
    uses.set(id, use);
    return `${mark} n="${number}" use="${use}"`;
  });
}

/**
 * In Japanese files, puts `<wbr>` between the phrases of headings, so that the style's keep-all
 * breaks lines there and nowhere else, in every browser.
 */
const phraseBreaks: HastPlugin = ({ fileURL }) => {
  if (!/\/ja\/[^/]+$/.test(fileURL?.pathname ?? '')) return null;
  return {
    name: 'phrase-breaks',
    element: {
      filter: ['h1', 'h2', 'h3'],
      visit(node, ctx) {
        for (const child of node.children) {
          if (child.type !== 'text') continue;
          const [first = '', ...more] = headingPhrases(child.value, 'ja');
          if (more.length === 0) continue;
          ctx.replaceNode(child, [
            { type: 'text', value: first },
            ...more.flatMap((value) => [
              { type: 'element' as const, tagName: 'wbr', properties: {}, children: [] },
              { type: 'text' as const, value },
            ]),
          ]);
        }
      },
    },
  };
};

const STRESS = /\*\*([^*\n]+)\*\*/g;

/**
 * Stress that touches other letters, as HTML. By the letter of CommonMark `**「返品」**を` is none:
 * the closing mark stands between punctuation and a letter without a space.
 */
export const stressed = (source: string): string =>
  source.replace(STRESS, (whole, inside: string, at: number) =>
    /\S/.test(`${source[at - 1] ?? ''}${source[at + whole.length] ?? ''}`)
      ? `<strong>${inside}</strong>`
      : whole,
  );

/** How articles become HTML: Astro's own processor, and what the site adds to it. */
export function markdown(): ReturnType<typeof satteri> {
  const own = satteri({
    features: { smartPunctuation: false },
    mdastPlugins: [headingIds],
    hastPlugins: [phraseBreaks],
  });
  return {
    ...own,
    createMdxRenderer: async (shared, mdx) => {
      const renderer = await own.createMdxRenderer?.(shared, mdx);
      if (!renderer) throw new Error('This version of @astrojs/markdown-satteri renders no MDX.');
      return {
        process: (content, path, frontmatter) =>
          renderer.process(withNumbers(stressed(content)), path, frontmatter),
      };
    },
  };
}
