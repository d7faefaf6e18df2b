import { setField } from '../../lib/case/edit.ts';
import { noteAnswers, noteClock, noteMessage } from '../../lib/case/note.ts';
import type { CaseAnswers, CaseClock, CaseFile, CaseMessage } from '../../lib/case/types.ts';
import { BLANK_IDS, type BlankValues } from '../../lib/messages/blanks.ts';
import { type Kept, readCase, updateCase } from './store.ts';

/**
 * The door to the case file for islands of other pages. Import it when the reader presses a
 * button, not before: it brings what reads and writes the file.
 */

/** What became of a note; `failed`: the code for it could not be loaded, nothing was noted. */
export type Outcome = Kept | 'failed';

/** One thing to note: `lib/case/types.ts` says what stands in each. */
export type CaseNote =
  | { readonly message: CaseMessage }
  | { readonly clock: CaseClock }
  | { readonly answers: CaseAnswers };

function add(file: CaseFile, note: CaseNote): CaseFile {
  if ('message' in note) return noteMessage(file, note.message);
  if ('clock' in note) return noteClock(file, note.clock);
  return noteAnswers(file, note.answers);
}

/** Writes notes into the case file on this device. */
export const noteInCase = (...notes: readonly CaseNote[]): Outcome =>
  updateCase((file) => notes.reduce(add, file));

/** Keeps what the reader typed into blanks; an empty value takes the blank out. */
export const keepFields = (values: BlankValues): Outcome =>
  updateCase((file) =>
    BLANK_IDS.reduce((changed, id) => {
      const value = values[id];
      return value === undefined ? changed : setField(changed, id, value);
    }, file),
  );

/** Takes all blanks out of the case file; the rest of it stays. */
export function forgetFields(): Outcome | 'forgotten' {
  const outcome = updateCase((file) => ({ ...file, fields: {} }));
  return outcome === 'kept' ? 'forgotten' : outcome;
}

/** The blanks the case file holds; none where it cannot be read. */
export const fieldsOfCase = (): BlankValues => readCase().case.fields;
