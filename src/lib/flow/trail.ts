import type { Flow, Step, Trail } from './types.ts';
import { questionOf, targetOf } from './walk.ts';

/** A trail without answers. An id that is no question gives the flow's own start. */
export function newTrail(flow: Flow, start: string = flow.start): Trail {
  return { start: questionOf(flow, start) ? start : flow.start, steps: [] };
}

/** The node a trail has come to: a question to answer next, or a verdict. */
export function here(flow: Flow, trail: Trail): string {
  const last = trail.steps.at(-1);
  if (!last) return trail.start;
  return targetOf(flow, last.question, last.answer) ?? trail.start;
}

/**
 * The trail with one more answer.
 * @returns the same trail when the question at its end has no such answer
 */
export function answerNext(flow: Flow, trail: Trail, answer: string): Trail {
  const question = here(flow, trail);
  if (targetOf(flow, question, answer) === undefined) return trail;
  return { start: trail.start, steps: [...trail.steps, { question, answer }] };
}

/** The trail without its last answer. */
export const stepBack = (trail: Trail): Trail => ({
  start: trail.start,
  steps: trail.steps.slice(0, -1),
});

/** Answers by question, replayed from a start as far as they lead somewhere. */
export function replay(flow: Flow, start: string, answers: ReadonlyMap<string, string>): Trail {
  let trail = newTrail(flow, start);
  const seen = new Set<string>();
  for (;;) {
    const question = here(flow, trail);
    const answer = answers.get(question);
    if (answer === undefined || seen.has(question)) return trail;
    seen.add(question);
    const next = answerNext(flow, trail, answer);
    if (next === trail) return trail;
    trail = next;
  }
}

/** What a changed answer made of a trail. */
export interface Changed {
  readonly trail: Trail;
  /** Earlier answers that no longer belong to the way, in their old order. */
  readonly dropped: readonly Step[];
}

/**
 * Changes the answer to one question and keeps every later answer whose question is still asked
 * on the new way.
 * @returns the trail as it was, nothing dropped, when the question is not on it or has no such
 * answer
 */
export function changeAnswer(flow: Flow, trail: Trail, question: string, answer: string): Changed {
  const asked = trail.steps.some((step) => step.question === question);
  if (!asked || targetOf(flow, question, answer) === undefined) return { trail, dropped: [] };
  const answers = new Map(trail.steps.map((step) => [step.question, step.answer]));
  answers.set(question, answer);
  const changed = replay(flow, trail.start, answers);
  const kept = new Set(changed.steps.map((step) => step.question));
  return { trail: changed, dropped: trail.steps.filter((step) => !kept.has(step.question)) };
}
