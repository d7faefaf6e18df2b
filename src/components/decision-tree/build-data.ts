import type { Locale } from '../../config/locales.ts';
import { questionText, verdictText, type Words } from '../../lib/flow/define.ts';
import type { Flow } from '../../lib/flow/types.ts';
import { edges, questionOf } from '../../lib/flow/walk.ts';
import { phrases } from '../../lib/phrase.ts';
import type { FlowData, QuestionData, VerdictData } from './data.ts';

/**
 * A question with its words, ready for a card.
 * @throws if the id is no question of the flow or has no words
 */
export function questionData(flow: Flow, words: Words, locale: Locale, id: string): QuestionData {
  const node = questionOf(flow, id);
  const text = questionText(words, id);
  if (!node || !text) throw new Error(`“${id}” is no question of the tree. Correct the id.`);
  return {
    stage: words.stages[flow.stages[id] ?? ''] ?? '',
    title: phrases(text.title, locale),
    hint: text.hint,
    options: Object.entries(node.options).map(([answer, to]) => {
      const option = text.options[answer];
      return {
        id: answer,
        to,
        text: option?.text ?? answer,
        ...(option?.sub ? { sub: option.sub } : {}),
      };
    }),
    ...(node.stop ? { stop: node.stop, ends: text.ends ?? [] } : {}),
  };
}

/** The whole tree in one language. */
export function flowData(flow: Flow, words: Words, locale: Locale): FlowData {
  const questions: Record<string, QuestionData> = {};
  const verdicts: Record<string, VerdictData> = {};
  for (const [id, node] of Object.entries(flow.nodes)) {
    if (node.type === 'question') questions[id] = questionData(flow, words, locale, id);
    else {
      const title = verdictText(words, id)?.title ?? id;
      verdicts[id] = { title, kind: node.kind, urgency: node.urgency };
    }
  }
  return { start: flow.start, questions, verdicts };
}

/** The questions with an answer that leads to a node, each once, in the order of the graph. */
export function parentsOf(flow: Flow, words: Words, id: string): { id: string; title: string }[] {
  const from = new Set(
    edges(flow)
      .filter((edge) => edge.to === id)
      .map((edge) => edge.from),
  );
  return [...from].map((parent) => ({
    id: parent,
    title: questionText(words, parent)?.title ?? parent,
  }));
}
