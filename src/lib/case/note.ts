import {
  type CaseAnswers,
  type CaseClock,
  type CaseFile,
  type CaseMessage,
  LIMITS,
} from './types.ts';

/** What other pages note in a case file. Every function leaves the old file as it was. */

const newest = <T>(items: readonly T[], item: T, max: number): T[] => [...items, item].slice(-max);

/** Notes a walk through the tree. The same walk again replaces the old note. */
export function noteAnswers(file: CaseFile, answers: CaseAnswers): CaseFile {
  const others = file.answers.filter(
    (old) => old.trail !== answers.trail || old.verdict !== answers.verdict,
  );
  return { ...file, answers: newest(others, answers, LIMITS.answers) };
}

/** Notes a clock, in place of an earlier one of its kind. */
export const noteClock = (file: CaseFile, clock: CaseClock): CaseFile => ({
  ...file,
  clocks: newest(
    file.clocks.filter((old) => old.kind !== clock.kind),
    clock,
    LIMITS.clocks,
  ),
});

/** Notes that a message was copied; the oldest note goes when the list is full. */
export const noteMessage = (file: CaseFile, message: CaseMessage): CaseFile => ({
  ...file,
  messages: newest(file.messages, message, LIMITS.messages),
});
