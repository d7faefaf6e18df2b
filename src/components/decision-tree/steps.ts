import { encodeTrail } from '../../lib/flow/fragment.ts';
import type { Flow, Trail } from '../../lib/flow/types.ts';
import type { FlowData } from './data.ts';

/** Key of the fragment that names the question being answered again: `…&change=question`. */
export const CHANGE = 'change';

/** The tree's data beside the structure made of it. */
export interface Loaded {
  readonly data: FlowData;
  readonly flow: Flow;
}

/** Where the reader stands: the answers so far, and the one being chosen again. */
export interface Place {
  readonly trail: Trail;
  readonly change: string | null;
}

/** One line of "your answers"; `change` is the fragment that asks the question again. */
export interface StepView {
  readonly question: string;
  readonly title: string;
  readonly answer: string;
  readonly change: string;
  readonly changing: boolean;
}

/** The fragment of a place, without "#". */
export function fragmentOf(flow: Flow, { trail, change }: Place): string {
  const answers = encodeTrail(flow, trail);
  return change === null ? answers : `${answers}&${CHANGE}=${change}`;
}

/** The answers of a trail, in order. */
export function stepViews({ data, flow }: Loaded, { trail, change }: Place): StepView[] {
  return trail.steps.map(({ question, answer }) => ({
    question,
    title: (data.questions[question]?.title ?? []).join(''),
    answer:
      data.questions[question]?.options.find((option) => option.id === answer)?.text ?? answer,
    change: fragmentOf(flow, { trail, change: question }),
    changing: question === change,
  }));
}
