import { useEffect, useState } from 'preact/hooks';
import type { CaseFile } from '../../lib/case/types.ts';
import type { Outcome } from './note.ts';
import { onCaseChange, readCase, storedText, updateCase } from './store.ts';

export type Change = (change: (file: CaseFile) => CaseFile) => void;

/** The case file as the page shows it, and what can be done with it. */
export interface LiveCase {
  readonly file: CaseFile;
  /** Whether the device keeps what is written. */
  readonly outcome: Outcome;
  /** What could not be read when the page was opened: paths as `parseCase` gives them. */
  readonly lost: readonly string[];
  /** The stored text as it was then, if anything of it was lost. */
  readonly raw: string | null;
  readonly change: Change;
  /** Like `change`, for taking something out: it can be undone once. */
  readonly remove: Change;
  /** Puts back what was last removed; null when there is nothing to put back. */
  readonly undo: (() => void) | null;
}

/** The case file on this device, kept up to date; null until the browser has read it. */
export function useCase(): LiveCase | null {
  const [seen, setSeen] = useState<ReturnType<typeof readCase> | null>(null);
  const [old, setOld] = useState<{ lost: readonly string[]; raw: string | null }>({
    lost: [],
    raw: null,
  });
  const [before, setBefore] = useState<CaseFile | null>(null);
  useEffect(() => {
    const first = readCase();
    setOld({ lost: first.lost, raw: first.lost.length > 0 ? storedText() : null });
    setSeen(first);
    return onCaseChange(() => setSeen(readCase()));
  }, []);
  if (seen === null) return null;
  const change: Change = (how) => {
    setBefore(null);
    updateCase(how);
  };
  const remove: Change = (how) => {
    setBefore(seen.case);
    updateCase(how);
  };
  const undo = before && (() => change(() => before));
  return { file: seen.case, outcome: seen.outcome, ...old, change, remove, undo };
}
