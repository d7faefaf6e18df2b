import type { Root } from 'mdast';

interface JsxNode {
  type: string;
  name?: string | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: JsxNode[];
}

/**
 * Remark plugin: numbers `<Fact id="…"/>` marks in the order of first citation and tells repeats
 * apart, so that each mark has its own address to come back to.
 */
export function remarkFactNumbers() {
  return (tree: Root): void => {
    const numbers = new Map<string, number>();
    const uses = new Map<string, number>();
    const visit = (node: JsxNode): void => {
      if (node.name === 'Fact' && node.attributes) {
        const id = node.attributes.find((a) => a.name === 'id')?.value;
        if (typeof id === 'string') {
          if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
          uses.set(id, (uses.get(id) ?? 0) + 1);
          const add = (name: string, value: number) =>
            node.attributes?.push({ type: 'mdxJsxAttribute', name, value: String(value) });
          add('n', numbers.get(id) ?? 0);
          add('use', uses.get(id) ?? 0);
        }
      }
      for (const child of node.children ?? []) visit(child);
    };
    visit(tree as unknown as JsxNode);
  };
}
