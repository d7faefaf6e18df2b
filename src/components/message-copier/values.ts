import type { BlankId, BlankValues } from '../../lib/messages/blanks.ts';
import type { Outcome } from '../case-file/note.ts';

/**
 * What the reader has typed, shared by every copier of a page. It lives as long as the page, and
 * on the device only while the reader wants it remembered.
 */
export interface Memory {
  readonly values: BlankValues;
  /** Whether what is typed is also kept on the device. */
  readonly keeping: boolean;
  /** What became of the last attempt to keep or forget; null before there was one. */
  readonly outcome: Outcome | 'forgotten' | null;
}

export const nothingTyped: Memory = { values: {}, keeping: false, outcome: null };

let memory = nothingTyped;
let recalled = false;
const listeners = new Set<(memory: Memory) => void>();

function set(change: Partial<Memory>): void {
  memory = { ...memory, ...change };
  for (const listen of listeners) listen(memory);
}

type CaseFile = typeof import('../case-file/note.ts');

/** Asks the case file, whose code is loaded only where the reader keeps something on the device. */
export const inCase = <T>(ask: (file: CaseFile) => T, otherwise: T): Promise<T> =>
  import('../case-file/note.ts').then(ask, () => otherwise);

/** Does something in the case file and tells what became of it. */
const tell = (ask: (file: CaseFile) => NonNullable<Memory['outcome']>): Promise<void> =>
  inCase(ask, 'failed').then((outcome) => set({ outcome }));

const keep = (values: BlankValues): Promise<void> => tell((file) => file.keepFields(values));

/** Takes a blank's value as typed; where the device remembers, it is kept there at once. */
export function typeValue(id: BlankId, value: string): void {
  set({ values: { ...memory.values, [id]: value } });
  if (memory.keeping) void keep({ [id]: value });
}

/** Whether there is surely nothing to recall: most readers, who need not load any code for it. */
function storageIsEmpty(): boolean {
  try {
    return localStorage.length === 0;
  } catch {
    return true;
  }
}

/** Begins or ends keeping on the device. Ending takes the blanks off it; they stay on this page. */
export function remember(keeping: boolean): void {
  set({ keeping });
  void (keeping ? keep(memory.values) : tell((file) => file.forgetFields()));
}

/** Fills in what the device remembers; what was typed meanwhile stays. */
async function recall(): Promise<void> {
  if (recalled || storageIsEmpty()) return;
  recalled = true;
  const fields = await inCase((file) => file.fieldsOfCase(), {});
  if (Object.keys(fields).length === 0) return;
  set({ values: { ...fields, ...memory.values }, keeping: true });
}

/** Tells the memory now and after every change. Call it once mounted. @returns how to stop */
export function watchMemory(listen: (memory: Memory) => void): () => void {
  listeners.add(listen);
  listen(memory);
  void recall();
  return () => {
    listeners.delete(listen);
  };
}
