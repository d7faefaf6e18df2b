import type { BlankId } from '../messages/blanks.ts';
import { cleanLine } from '../messages/clean.ts';
import {
  type CaseAmount,
  type CaseAnswers,
  type CaseClock,
  type CaseEvent,
  type CaseFile,
  type CaseMessage,
  LIMITS,
} from './types.ts';

/** Notes in a case file. Every function returns a new file and leaves the old one as it was. */

const newest = <T>(items: readonly T[], item: T, max: number): T[] => [...items, item].slice(-max);

/** Sets a blank; an empty value takes it out. */
export function setField(file: CaseFile, id: BlankId, value: string): CaseFile {
  const { [id]: _, ...rest } = file.fields;
  return { ...file, fields: value === '' ? rest : { ...rest, [id]: value } };
}

/** Adds what happened, kept in order of date. An empty text adds nothing. */
export function addEvent(file: CaseFile, event: CaseEvent): CaseFile {
  const what = cleanLine(event.what, LIMITS.what);
  if (what === '' || file.events.length >= LIMITS.events) return file;
  const events = [...file.events, { date: event.date, what }];
  return { ...file, events: events.sort((a, b) => a.date.localeCompare(b.date)) };
}

/** Takes out the event at a place in the list. */
export const removeEvent = (file: CaseFile, at: number): CaseFile => ({
  ...file,
  events: file.events.filter((_, index) => index !== at),
});

/** Sets the amount of a kind, in place of an earlier one. */
export const setAmount = (file: CaseFile, amount: CaseAmount): CaseFile => ({
  ...file,
  amounts: [...file.amounts.filter((old) => old.kind !== amount.kind), amount],
});

/** Takes out the amount of a kind. */
export const removeAmount = (file: CaseFile, kind: CaseAmount['kind']): CaseFile => ({
  ...file,
  amounts: file.amounts.filter((amount) => amount.kind !== kind),
});

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

/** Ticks or unticks a piece of evidence, `list/item`. */
export const tickEvidence = (file: CaseFile, id: string, ticked: boolean): CaseFile => ({
  ...file,
  evidence: [...file.evidence.filter((old) => old !== id), ...(ticked ? [id] : [])],
});

/** Notes that a message was copied; the oldest note goes when the list is full. */
export const noteMessage = (file: CaseFile, message: CaseMessage): CaseFile => ({
  ...file,
  messages: newest(file.messages, message, LIMITS.messages),
});

/** How much stands in each part: what "clear all" will take away. */
export function countCase(file: CaseFile): Record<Exclude<keyof CaseFile, 'version'>, number> {
  return {
    fields: Object.keys(file.fields).length,
    events: file.events.length,
    amounts: file.amounts.length,
    answers: file.answers.length,
    clocks: file.clocks.length,
    evidence: file.evidence.length,
    messages: file.messages.length,
  };
}

/** Whether nothing has been noted. */
export const isEmptyCase = (file: CaseFile): boolean =>
  Object.values(countCase(file)).every((count) => count === 0);
