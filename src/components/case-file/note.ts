import type {
  CaseAmount,
  CaseAnswers,
  CaseClock,
  CaseEvent,
  CaseMessage,
} from '../../lib/case/types.ts';
import type { BlankValues } from '../../lib/messages/blanks.ts';

/**
 * The door to the case file for islands of other pages: small, because what reads and writes the
 * file is loaded on the first call. Call it only from a button the reader pressed.
 */

/** The key in the device's storage; the value is described in `lib/case/types.ts`. */
export const CASE_KEY = 'refund-navi:case';

/**
 * What became of a note: `kept` on the device; `full` or `blocked`: only kept until the page is
 * closed; `failed`: the code for it could not be loaded, nothing was noted.
 */
export type Outcome = 'kept' | 'full' | 'blocked' | 'failed';

/** One thing to note: `lib/case/types.ts` says what stands in each. */
export type CaseNote =
  | { readonly message: CaseMessage }
  | { readonly clock: CaseClock }
  | { readonly answers: CaseAnswers }
  | { readonly amount: CaseAmount }
  | { readonly event: CaseEvent };

type Store = typeof import('./store.ts');

async function inStore(use: (store: Store) => Outcome): Promise<Outcome> {
  try {
    return use(await import('./store.ts'));
  } catch {
    return 'failed';
  }
}

/** Writes notes into the case file on this device. Never throws. */
export const noteInCase = (...notes: readonly CaseNote[]): Promise<Outcome> =>
  inStore((store) => store.addNotes(notes));

/** Keeps what the reader typed into blanks; an empty value takes the blank out. Never throws. */
export const keepFields = (values: BlankValues): Promise<Outcome> =>
  inStore((store) => store.setFields(values));

/** Takes all blanks out of the case file; the rest of it stays. Never throws. */
export async function forgetFields(): Promise<Outcome | 'forgotten'> {
  const gone = Object.keys(await fieldsOfCase()).map((id) => [id, '']);
  const outcome = await keepFields(Object.fromEntries(gone));
  return outcome === 'kept' ? 'forgotten' : outcome;
}

/** The blanks the case file holds; none where it cannot be read. */
export async function fieldsOfCase(): Promise<BlankValues> {
  try {
    return (await import('./store.ts')).readCase().case.fields;
  } catch {
    return {};
  }
}
