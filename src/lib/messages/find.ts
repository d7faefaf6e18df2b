import type { Problem, Recipient, Stage } from './kinds.ts';

export interface Findable {
  readonly stage: Stage;
  readonly problem: Problem;
  readonly recipient: Recipient;
}

export interface Wish {
  readonly stage?: Stage | undefined;
  readonly problem?: Problem | undefined;
  readonly recipient?: Recipient | undefined;
}

/**
 * Messages that fit every part of a wish, in the order given. A message for any problem fits each
 * problem; those written for the problem asked for come first.
 */
export function findMessages<M extends Findable>(messages: readonly M[], wish: Wish): M[] {
  const { stage, problem = 'any', recipient } = wish;
  const fitting = messages.filter(
    (message) =>
      (stage === undefined || message.stage === stage) &&
      (recipient === undefined || message.recipient === recipient) &&
      (problem === 'any' || message.problem === problem || message.problem === 'any'),
  );
  if (problem === 'any') return fitting;
  const meant = (message: M): number => (message.problem === problem ? 0 : 1);
  return [...fitting].sort((a, b) => meant(a) - meant(b));
}
