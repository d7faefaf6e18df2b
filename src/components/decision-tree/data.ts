import type { Flow, FlowNode, Press, Urgency, VerdictKind } from '../../lib/flow/types.ts';

/** An answer as a card shows it, and the node it leads to. */
export interface OptionData {
  readonly id: string;
  readonly to: string;
  readonly text: string;
  readonly sub?: string;
}

/** A question with the words of one language. */
export interface QuestionData {
  /** Name of the stage it belongs to. */
  readonly stage: string;
  /** The title, cut where a line may break. */
  readonly title: readonly string[];
  readonly hint: string;
  readonly options: readonly OptionData[];
  readonly stop?: Press;
  /** What ends with the press: stop screens only. */
  readonly ends?: readonly string[];
}

export interface VerdictData {
  readonly title: string;
  readonly kind: VerdictKind;
  readonly urgency: Urgency;
}

/** The whole tree in one language: what `flow.json` holds. */
export interface FlowData {
  readonly start: string;
  readonly questions: Readonly<Record<string, QuestionData>>;
  readonly verdicts: Readonly<Record<string, VerdictData>>;
}

/**
 * The structure behind the words, as `lib/flow` walks it. What only the built pages need (facts,
 * messages, clocks) is left empty: trails depend on nothing but options.
 */
export function toFlow(data: FlowData): Flow {
  const nodes: Record<string, FlowNode> = {};
  for (const [id, question] of Object.entries(data.questions)) {
    nodes[id] = {
      type: 'question',
      options: Object.fromEntries(question.options.map((option) => [option.id, option.to])),
    };
  }
  for (const [id, { kind, urgency }] of Object.entries(data.verdicts)) {
    nodes[id] = {
      type: 'verdict',
      kind,
      urgency,
      facts: [],
      message: null,
      clock: null,
      guides: [],
    };
  }
  return { start: data.start, entries: [], nodes, stages: {} };
}
