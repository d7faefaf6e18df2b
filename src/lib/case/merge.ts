import { BLANK_IDS, type BlankId } from '../messages/blanks.ts';
import { type CaseFile, LIMITS } from './types.ts';

export interface MergedCase {
  readonly case: CaseFile;
  /** Where both files had something different; what was on this device stayed. */
  readonly kept: readonly string[];
}

/** Everything of `mine`, then what `theirs` adds, as far as there is room. */
function union<T>(mine: readonly T[], theirs: readonly T[], max: number): T[] {
  const seen = new Set(mine.map((item) => JSON.stringify(item)));
  const added = theirs.filter((item) => !seen.has(JSON.stringify(item)));
  return [...mine, ...added].slice(0, Math.max(max, mine.length));
}

/** `mine` stays; a key that only `theirs` has is added. Differences are told to `onClash`. */
function byKey<T>(
  mine: readonly T[],
  theirs: readonly T[],
  key: (item: T) => string,
  onClash: (key: string) => void,
): T[] {
  const own = new Map(mine.map((item) => [key(item), item]));
  const added = theirs.filter((item) => {
    const old = own.get(key(item));
    if (old !== undefined && JSON.stringify(old) !== JSON.stringify(item)) onClash(key(item));
    return old === undefined;
  });
  return [...mine, ...added];
}

/**
 * Adds an imported case file to the one on this device. Nothing on the device is overwritten:
 * lists are united without repeats, empty fields are filled, and where both have a value the
 * device's stays and is named in `kept`.
 */
export function mergeImport(mine: CaseFile, theirs: CaseFile): MergedCase {
  const kept: string[] = [];
  const fields: Partial<Record<BlankId, string>> = {};
  for (const id of BLANK_IDS) {
    const value = mine.fields[id] ?? theirs.fields[id];
    if (value !== undefined) fields[id] = value;
    if (theirs.fields[id] !== undefined && theirs.fields[id] !== value) kept.push(`fields.${id}`);
  }
  const events = union(mine.events, theirs.events, LIMITS.events);
  const merged: CaseFile = {
    version: 1,
    fields,
    events: events.sort((a, b) => a.date.localeCompare(b.date)),
    amounts: byKey(
      mine.amounts,
      theirs.amounts,
      (amount) => amount.kind,
      (kind) => kept.push(`amounts.${kind}`),
    ),
    answers: union(mine.answers, theirs.answers, LIMITS.answers),
    clocks: byKey(
      mine.clocks,
      theirs.clocks,
      (clock) => clock.kind,
      (kind) => kept.push(`clocks.${kind}`),
    ).slice(0, Math.max(LIMITS.clocks, mine.clocks.length)),
    evidence: union(mine.evidence, theirs.evidence, LIMITS.evidence),
    messages: union(mine.messages, theirs.messages, LIMITS.messages),
  };
  return { case: merged, kept };
}
