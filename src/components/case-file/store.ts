import {
  addEvent,
  noteAnswers,
  noteClock,
  noteMessage,
  setAmount,
  setField,
} from '../../lib/case/note.ts';
import { type ParsedCase, parseCase, serialise } from '../../lib/case/parse.ts';
import { type CaseFile, emptyCase } from '../../lib/case/types.ts';
import { BLANK_IDS, BLANKS, type BlankValues } from '../../lib/messages/blanks.ts';
import { cleanLine } from '../../lib/messages/clean.ts';
import { CASE_KEY, type CaseNote, type Outcome } from './note.ts';

/**
 * The case file in the device's storage. Every change reads what is stored, changes that and
 * writes it back, so that two open tabs do not undo each other. Where the device does not keep
 * it, the file lives on in this module until the page is closed.
 *
 * Stored text that could not be read in full is put aside under UNREAD_KEY before it is written
 * over; only the reader clears it.
 */
export const UNREAD_KEY = `${CASE_KEY}:unread`;

let unsaved: CaseFile | null = null;
let trouble: Outcome = 'kept';
const listeners = new Set<() => void>();

function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    trouble = 'blocked';
    return null;
  }
}

/** The case as it stands, what of it could not be read, and whether the device keeps it. */
export function readCase(): ParsedCase & { readonly outcome: Outcome } {
  if (unsaved) return { case: unsaved, lost: [], outcome: trouble };
  return { ...parseCase(stored(CASE_KEY)), outcome: trouble };
}

/** The case file's text as the device holds it; null when there is none or it cannot be had. */
export const storedText = (): string | null => stored(CASE_KEY);

/** The stored text that could not be read in full, as it was; null when there is none. */
export const unreadText = (): string | null => stored(UNREAD_KEY);

const isFull = (error: unknown): boolean =>
  error instanceof DOMException && /quota/i.test(error.name);

function write(file: CaseFile): Outcome {
  try {
    const before = localStorage.getItem(CASE_KEY);
    const text = serialise(file);
    if (before !== null && unsaved === null && parseCase(before).lost.length > 0) {
      localStorage.setItem(UNREAD_KEY, before);
    }
    localStorage.setItem(CASE_KEY, text);
    unsaved = null;
    trouble = 'kept';
  } catch (error) {
    unsaved = file;
    trouble = isFull(error) ? 'full' : 'blocked';
  }
  for (const listen of listeners) listen();
  return trouble;
}

/** Changes the case file. @returns whether the device kept it */
export const updateCase = (change: (file: CaseFile) => CaseFile): Outcome =>
  write(change(readCase().case));

function add(file: CaseFile, note: CaseNote): CaseFile {
  if ('message' in note) return noteMessage(file, note.message);
  if ('clock' in note) return noteClock(file, note.clock);
  if ('answers' in note) return noteAnswers(file, note.answers);
  if ('amount' in note) return setAmount(file, note.amount);
  return addEvent(file, note.event);
}

export const addNotes = (notes: readonly CaseNote[]): Outcome =>
  updateCase((file) => notes.reduce(add, file));

/** Sets the blanks given; the others stay. What is stored is what a message would hold. */
export const setFields = (values: BlankValues): Outcome =>
  updateCase((file) =>
    BLANK_IDS.reduce((changed, id) => {
      const value = values[id];
      return value === undefined
        ? changed
        : setField(changed, id, cleanLine(value, BLANKS[id].max));
    }, file),
  );

/** Takes the case file and everything put aside off this device. */
export function clearCase(): Outcome {
  try {
    localStorage.removeItem(CASE_KEY);
    localStorage.removeItem(UNREAD_KEY);
    unsaved = null;
    trouble = 'kept';
  } catch {
    unsaved = emptyCase();
    trouble = 'blocked';
  }
  for (const listen of listeners) listen();
  return trouble;
}

/** Calls back after every change, in this tab or another. @returns how to stop */
export function onCaseChange(listen: () => void): () => void {
  const fromOtherTab = (event: StorageEvent) => {
    if (event.key === CASE_KEY || event.key === null) listen();
  };
  listeners.add(listen);
  window.addEventListener('storage', fromOtherTab);
  return () => {
    listeners.delete(listen);
    window.removeEventListener('storage', fromOtherTab);
  };
}
