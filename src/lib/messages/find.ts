import { PROBLEMS, type Problem, RECIPIENTS, type Recipient } from './kinds.ts';

export interface Findable {
  readonly problem: Problem;
  readonly recipient: Recipient;
}

/**
 * Messages in the order readers look for them: by who reads them, then those for any problem, then
 * by what went wrong, as the lists in kinds.ts run. Equal ones keep their order.
 */
export const inReadingOrder = <M>(messages: readonly M[], of: (message: M) => Findable): M[] => {
  const place = (message: M): number => {
    const { recipient, problem } = of(message);
    return RECIPIENTS.indexOf(recipient) * PROBLEMS.length + PROBLEMS.indexOf(problem);
  };
  return [...messages].sort((a, b) => place(a) - place(b));
};
