import { encodeTrail } from '../../lib/flow/fragment.ts';
import { answerNext, type Changed, changeAnswer, here, stepBack } from '../../lib/flow/trail.ts';
import type { Flow, Trail } from '../../lib/flow/types.ts';
import { questionOf } from '../../lib/flow/walk.ts';
import type { OptionData, QuestionData } from './data.ts';
import { CHANGE, fragmentOf, type Loaded, type Place, type StepView, stepViews } from './steps.ts';

/** What a question card shows. */
export interface CardView {
  readonly id: string;
  /** Place on the reader's way, from 1; null where the way is not known. */
  readonly n: number | null;
  readonly card: QuestionData;
  readonly options: readonly (OptionData & { readonly href: string; readonly was: boolean })[];
  readonly steps: readonly StepView[];
  /** Fragment one question back, or of the trail unchanged; null on the first question. */
  readonly back: string | null;
}

/** The card as the server prints it: no answers yet, every answer a plain link. */
export const firstView = (
  id: string,
  card: QuestionData,
  base: string,
  n: number | null,
): CardView => ({
  id,
  n,
  card,
  options: card.options.map((option) => ({ ...option, href: `${base}${option.to}/`, was: false })),
  steps: [],
  back: null,
});

/** Which answer is being changed, if the fragment says so and the trail holds it. */
export function changeOf(fragment: string, trail: Trail): string | null {
  const pair = fragment
    .replace(/^#/, '')
    .split('&')
    .find((p) => p.startsWith(`${CHANGE}=`));
  const question = pair?.slice(CHANGE.length + 1);
  return trail.steps.find((step) => step.question === question)?.question ?? null;
}

/** A trail that ends in a question: a verdict has a page of its own. */
export function toQuestion(flow: Flow, trail: Trail): Trail {
  return questionOf(flow, here(flow, trail)) ? trail : stepBack(trail);
}

/** The trail after an answer to the question shown, and what fell away. */
export function answered(flow: Flow, { trail, change }: Place, answer: string): Changed {
  if (change !== null) return changeAnswer(flow, trail, change, answer);
  return { trail: answerNext(flow, trail, answer), dropped: [] };
}

/** Address of the node a trail has come to, with the trail in its fragment. */
export function pageOf(flow: Flow, base: string, trail: Trail): string {
  return `${base}${here(flow, trail)}/#${encodeTrail(flow, trail)}`;
}

/** The card at a place. The trail must end in a question (`toQuestion`). */
export function viewAt(loaded: Loaded, base: string, place: Place): CardView | null {
  const { data, flow } = loaded;
  const { trail, change } = place;
  const id = change ?? here(flow, trail);
  const card = data.questions[id];
  if (!card) return null;
  const at = trail.steps.findIndex((step) => step.question === id);
  const given = trail.steps[at]?.answer;
  return {
    id,
    n: (at < 0 ? trail.steps.length : at) + 1,
    card,
    options: card.options.map((option) => ({
      ...option,
      href: pageOf(flow, base, answered(flow, place, option.id).trail),
      was: option.id === given,
    })),
    steps: stepViews(loaded, place),
    back:
      change !== null
        ? fragmentOf(flow, { trail, change: null })
        : trail.steps.length > 0
          ? fragmentOf(flow, { trail: stepBack(trail), change: null })
          : null,
  };
}
