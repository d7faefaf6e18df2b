import { BLANKS, type BlankId } from '../messages/blanks.ts';
import { cleanLine } from '../messages/clean.ts';
import { serialise } from './parse.ts';
import {
  type AmountKind,
  type CaseAmount,
  type CaseEvent,
  type CaseFile,
  emptyCase,
  LIMITS,
} from './types.ts';

/**
 * What the reader writes into the case file itself. Every function returns a new file and leaves
 * the old one as it was; what other pages note is in `note.ts`.
 */

/** Sets a blank to what a message would hold of a value; an empty value takes it out. */
export function setField(file: CaseFile, id: BlankId, value: string): CaseFile {
  const { [id]: _, ...rest } = file.fields;
  const line = cleanLine(value, BLANKS[id].max);
  return { ...file, fields: line === '' ? rest : { ...rest, [id]: line } };
}

/** Adds what happened, kept in order of date. An empty text adds nothing. */
export function addEvent(file: CaseFile, { date, what }: CaseEvent): CaseFile {
  const line = cleanLine(what, LIMITS.what);
  if (line === '' || file.events.length >= LIMITS.events) return file;
  const events = [...file.events, { date, what: line }];
  return { ...file, events: events.sort((a, b) => a.date.localeCompare(b.date)) };
}

/** Sets the amount of a kind in place of an earlier one; null takes it out. */
export const setAmount = (
  file: CaseFile,
  kind: AmountKind,
  amount: Omit<CaseAmount, 'kind'> | null,
): CaseFile => ({
  ...file,
  amounts: [
    ...file.amounts.filter((old) => old.kind !== kind),
    ...(amount ? [{ kind, ...amount }] : []),
  ],
});

/** Ticks or unticks a piece of evidence, `list/item`. */
export const tickEvidence = (file: CaseFile, id: string, ticked: boolean): CaseFile => ({
  ...file,
  evidence: [...file.evidence.filter((old) => old !== id), ...(ticked ? [id] : [])],
});

/** Whether nothing has been noted. */
export const isEmptyCase = (file: CaseFile): boolean => serialise(file) === serialise(emptyCase());
