import type { DrawingWords, PartWords, PickWords } from '../../content/payment/words.ts';
import type { PaymentFlow, Press } from '../../lib/payment/types.ts';

export interface PartLink {
  readonly name: string;
  readonly href: string;
}

/** Where a stage, a button or a way of paying leads outside the explainer. */
export interface PartLinks {
  readonly clocks: Readonly<Record<string, PartLink>>;
  readonly guides: Readonly<Record<string, PartLink>>;
  /** Path of the page that lists the facts. */
  readonly sources: string;
}

export interface PaymentProps {
  readonly flow: PaymentFlow;
  readonly words: {
    readonly drawing: DrawingWords;
    readonly part: PartWords;
    readonly pick: PickWords;
  };
  readonly links: PartLinks;
}

/** What stages and drawing call each other by: 1 to 7 on the order's way, A and B beside it. */
export function marks(flow: Pick<PaymentFlow, 'stages'>): Map<string, string> {
  const main = flow.stages.filter(({ track }) => track === 'main');
  const side = flow.stages.filter(({ track }) => track === 'side');
  return new Map([
    ...main.map(({ id }, i) => [id, `${i + 1}`] as const),
    ...side.map(({ id }, i) => [id, String.fromCharCode(65 + i)] as const),
  ]);
}

/** Every button once, in the order of the stages and then of the ways of paying. */
export const allPresses = ({ stages, lanes }: PaymentFlow): Press[] => [
  ...new Map([...stages, ...lanes].flatMap((part) => part.presses.map((p) => [p.id, p]))).values(),
];

/** Puts values into the `{…}` of a text. */
export const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (all, key: string) => values[key] ?? all);
