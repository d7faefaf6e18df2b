import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { VFile } from 'vfile';
import { headingPhrases } from '../lib/phrase.ts';

/**
 * Rehype plugin: in Japanese files, puts `<wbr>` between the phrases of headings, so that the
 * style's keep-all breaks lines there and nowhere else, in every browser.
 */
export function rehypePhrases() {
  return (tree: Root, file: VFile): void => {
    if (!/[\\/]ja[\\/][^\\/]+$/.test(file.path ?? '')) return;
    const visit = (nodes: (RootContent | ElementContent)[]): void => {
      for (const node of nodes) {
        if (node.type !== 'element') continue;
        if (/^h[1-3]$/.test(node.tagName)) breakHeading(node);
        else visit(node.children);
      }
    };
    visit(tree.children);
  };
}

function breakHeading(heading: Element): void {
  heading.children = heading.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'text') return [child];
    return headingPhrases(child.value, 'ja').flatMap((value, i): ElementContent[] => [
      ...(i > 0
        ? [{ type: 'element', tagName: 'wbr', properties: {}, children: [] } as Element]
        : []),
      { type: 'text', value },
    ]);
  });
}
