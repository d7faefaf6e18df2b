import type { Heading, Root, RootContent } from 'mdast';

const MARK = /\s*\[#([a-z0-9-]+)\]\s*$/;

/**
 * Remark plugin: `## Heading [#some-id]` gives the heading that id, the same in both languages,
 * so that deep links survive the language switch.
 */
export function remarkHeadingIds() {
  return (tree: Root): void => {
    const visit = (nodes: RootContent[]): void => {
      for (const node of nodes) {
        if (node.type === 'heading') takeId(node);
        else if ('children' in node) visit(node.children as RootContent[]);
      }
    };
    visit(tree.children);
  };
}

function takeId(heading: Heading): void {
  const last = heading.children.at(-1);
  if (last?.type !== 'text') return;
  const match = MARK.exec(last.value);
  if (!match) return;
  last.value = last.value.slice(0, match.index);
  heading.data = { ...heading.data, hProperties: { id: match[1] } };
}
