import { type ParsedCase, parseCase, serialise } from '../../lib/case/parse.ts';
import type { CaseFile } from '../../lib/case/types.ts';

/**
 * The case file in the device's storage. Every change reads what is stored, changes that and
 * writes it back, so that two open tabs do not undo each other. Where the device does not keep
 * it, the file lives on in this module until the page is closed.
 *
 * Stored text that could not be read in full is put aside under UNREAD_KEY before it is written
 * over; only the reader clears it.
 */

/** The key in the device's storage; the value is described in `lib/case/types.ts`. */
export const CASE_KEY = 'refund-navi:case';
export const UNREAD_KEY = `${CASE_KEY}:unread`;

/** What became of a change: `kept` on the device, or only until the page is closed, and why. */
export type Kept = 'kept' | 'full' | 'blocked';

let unsaved: CaseFile | null = null;
let trouble: Kept = 'kept';

/** What the device holds under a key; null when there is nothing or it cannot be had. */
export function stored(key = CASE_KEY): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    trouble = 'blocked';
    return null;
  }
}

/** The case as it stands, what of it could not be read, and whether the device keeps it. */
export function readCase(): ParsedCase & { readonly outcome: Kept } {
  const read = unsaved ? { case: unsaved, lost: [] } : parseCase(stored());
  return { ...read, outcome: trouble };
}

/**
 * Changes the device's storage and tells whoever shows the case.
 * @param file what lives on here where the device does not do `work`
 */
export function attempt(file: CaseFile, work: () => void): Kept {
  try {
    work();
    unsaved = null;
    trouble = 'kept';
  } catch (error) {
    unsaved = file;
    trouble = error instanceof DOMException && /quota/i.test(error.name) ? 'full' : 'blocked';
  }
  // Browsers tell other tabs alone.
  dispatchEvent(new StorageEvent('storage'));
  return trouble;
}

/** Changes the case file. @returns whether the device kept it */
export function updateCase(change: (file: CaseFile) => CaseFile): Kept {
  const { case: old, lost } = readCase();
  const file = change(old);
  return attempt(file, () => {
    if (lost[0]) localStorage.setItem(UNREAD_KEY, stored() ?? '');
    localStorage.setItem(CASE_KEY, serialise(file));
  });
}

/** Calls back after every change, in this tab or another, as long as the page is open. */
export function onCaseChange(listen: () => void): void {
  addEventListener('storage', ({ key }) => {
    if (key === CASE_KEY || key === null) listen();
  });
}
