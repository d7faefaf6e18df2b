import { questionText, verdictText, type Words } from './define.ts';
import type { Flow } from './types.ts';
import { questionOf, verdictOf } from './walk.ts';

/** One line of the outline, before it is printed or drawn. */
export interface OutlineLine {
  /** How deep in the tree, from 0. */
  readonly level: number;
  /** The answer that leads here, as the reader sees it; null at the start. */
  readonly answer: string | null;
  readonly node: string;
  readonly title: string;
  /** Printed in full further up: the reader is sent there. */
  readonly again: boolean;
}

/** The words a node is known by: its title, or its id where the words are missing. */
export function titleOf(words: Words, id: string): string {
  return (questionText(words, id) ?? verdictText(words, id))?.title ?? id;
}

/**
 * The whole tree as indented lines, depth first in the order of the options. A question met a
 * second time is named but not unfolded again, so that the outline grows with the graph and not
 * with its paths.
 * @param start where to begin; the flow's start if left out
 */
export function outline(flow: Flow, words: Words, start: string = flow.start): OutlineLine[] {
  const lines: OutlineLine[] = [];
  const unfolded = new Set<string>();
  const visit = (node: string, answer: string | null, level: number): void => {
    const question = questionOf(flow, node);
    const again = question !== undefined && unfolded.has(node);
    lines.push({ level, answer, node, title: titleOf(words, node), again });
    if (!question || again) return;
    unfolded.add(node);
    const texts = questionText(words, node)?.options;
    for (const [option, target] of Object.entries(question.options)) {
      visit(target, texts?.[option]?.text ?? option, level + 1);
    }
  };
  visit(start, null, 0);
  return lines;
}

/**
 * The outline as plain text, one node per line: indentation, answer, then "?" before a question
 * and "⇒" and the kind before a verdict, title and id; "…" ends a line that is unfolded further up.
 */
export function outlineText(flow: Flow, words: Words): string {
  const lines = outline(flow, words).map(({ level, answer, node, title, again }) => {
    const verdict = verdictOf(flow, node);
    const mark = verdict ? `⇒ ${words.kinds[verdict.kind]}:` : '?';
    const lead = answer === null ? '' : `${answer} → `;
    return `${'  '.repeat(level)}${lead}${mark} ${title} [${node}]${again ? ' …' : ''}`;
  });
  return `${lines.join('\n')}\n`;
}
