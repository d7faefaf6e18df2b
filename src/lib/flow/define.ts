import type { Flow, FlowNode, Question, Urgency, VerdictKind } from './types.ts';

/** One stage of a graph: its nodes by id. */
export type Part = Readonly<Record<string, FlowNode>>;
type Parts = Readonly<Record<string, Part>>;

type IdsOf<P> = { [S in keyof P]: keyof P[S] & string }[keyof P];

/** Each option's target as written, or a sentence in its place where no such node exists. */
type CheckedOptions<O, Id> = {
  [A in keyof O]: O[A] extends Id ? O[A] : `no node has the id “${O[A] & string}”`;
};
type CheckedParts<P> = {
  [S in keyof P]: {
    [N in keyof P[S]]: P[S][N] extends { options: infer O }
      ? { options: CheckedOptions<O, IdsOf<P>> }
      : unknown;
  };
};

/** A flow that remembers its ids in its type. */
export interface TypedFlow<P> extends Flow {
  readonly start: IdsOf<P>;
  readonly entries: readonly IdsOf<P>[];
  readonly parts: P;
}

/**
 * Joins the stages of a graph into one flow. An option that leads to no node is a type error at
 * that option; so is an unknown start or entry. What types cannot see (loops, dead ends, gates)
 * is found by `validateFlow`.
 * @param parts stages by name, each a record of nodes declared `as const`
 * @throws if two stages use the same node id
 */
export function defineGraph<const P extends Parts>(graph: {
  start: NoInfer<IdsOf<P>>;
  entries: readonly NoInfer<IdsOf<P>>[];
  parts: P & CheckedParts<P>;
}): TypedFlow<P> {
  const nodes: Record<string, FlowNode> = {};
  const stages: Record<string, string> = {};
  const parts: Parts = graph.parts;
  for (const [stage, part] of Object.entries(parts)) {
    for (const [id, node] of Object.entries(part)) {
      if (nodes[id])
        throw new Error(`The node “${id}” stands in two stages: ${stages[id]}, ${stage}.`);
      nodes[id] = node;
      stages[id] = stage;
    }
  }
  return { start: graph.start, entries: graph.entries, nodes, stages, parts: graph.parts };
}

/** An answer's words; `sub` is a second, quieter line. */
export interface OptionText {
  readonly text: string;
  readonly sub?: string;
}

/** Words of a question; `hint` says where on the screen to look. */
export interface QuestionText {
  readonly title: string;
  readonly hint: string;
  readonly options: Readonly<Record<string, OptionText>>;
  /** Stop screens only: what ends with the press, one line each. */
  readonly ends?: readonly string[];
}

/**
 * What to press, as the screen names it. `lang` is set where the label is in the other language,
 * `gloss` explains it, and `none` marks a sentence that says there is nothing to press.
 */
export interface PressText {
  readonly label: string;
  readonly lang?: 'ja' | 'en';
  readonly gloss?: string;
  readonly none?: true;
}

/** Words of a verdict, as they stand on its label. */
export interface VerdictText {
  /** The one action, as a sentence. */
  readonly title: string;
  readonly press: readonly [PressText, ...PressText[]];
  readonly byWhen: string;
  readonly why: string;
  readonly wouldChange: string;
  readonly ifFails: string;
}

type NodeText<N> = N extends { type: 'question'; options: infer O }
  ? {
      readonly title: string;
      readonly hint: string;
      readonly options: { readonly [A in keyof O]: OptionText };
    } & (N extends { stop: string } ? { readonly ends: readonly [string, ...string[]] } : unknown)
  : VerdictText;

/** Words of one stage in one language: a missing and an extra text are both type errors. */
export type PartText<P> = { readonly [N in keyof P]: NodeText<P[N]> };

type Flat<U> = (U extends unknown ? (x: U) => void : never) extends (x: infer I) => void
  ? I
  : never;

/** Words of a whole flow in one language, typed against its graph. */
export type FlowText<G> =
  G extends TypedFlow<infer P>
    ? {
        readonly stages: { readonly [S in keyof P]: string };
        readonly kinds: Readonly<Record<VerdictKind, string>>;
        readonly urgencies: Readonly<Record<Urgency, string>>;
        readonly nodes: Flat<{ [S in keyof P]: PartText<P[S]> }[keyof P]>;
      }
    : never;

/** A flow's words once the types have done their work: what pages and islands read. */
export interface Words {
  readonly stages: Readonly<Record<string, string>>;
  /** The word on the stamp. */
  readonly kinds: Readonly<Record<VerdictKind, string>>;
  readonly urgencies: Readonly<Record<Urgency, string>>;
  readonly nodes: Readonly<Record<string, QuestionText | VerdictText>>;
}

export const isQuestion = (node: FlowNode | undefined): node is Question =>
  node?.type === 'question';

/** @returns the words of a question, or undefined when the id is none of a question's */
export function questionText(words: Words, id: string): QuestionText | undefined {
  const text = words.nodes[id];
  return text && 'options' in text ? text : undefined;
}

/** @returns the words of a verdict, or undefined when the id is none of a verdict's */
export function verdictText(words: Words, id: string): VerdictText | undefined {
  const text = words.nodes[id];
  return text && 'press' in text ? text : undefined;
}
