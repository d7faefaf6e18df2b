import type { Press, ShownLabel } from './types.ts';

/** What the search looks at; a whole Stage will do. */
interface Labelled {
  readonly id: string;
  readonly labels: readonly ShownLabel[];
}

/** A press with what it leads to, for "if I press…". */
export interface PressEffect<S> {
  readonly press: Press;
  readonly from: S;
  /** The stage afterwards, or null where it depends on more than the press. */
  readonly to: S | null;
}

/** Width, case, spaces and punctuation do not tell one status from another. */
const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}\p{Z}\p{Cc}]+/gu, '');

/**
 * The stages whose status label the reader typed or pasted, in any width, case and spacing, in
 * either language, current or older. Exact matches alone where there are any; otherwise stages
 * with a label that contains what was typed, or is contained in it ("Order status: 完了").
 * One label can stand for several stages; an unknown one gives none. Never throws.
 */
export function findStages<S extends Labelled>(typed: string, stages: readonly S[]): S[] {
  const wanted = fold(typed);
  if (wanted === '') return [];
  const having = (matches: (label: string) => boolean) =>
    stages.filter((stage) => stage.labels.some((label) => matches(fold(label.text))));
  const exact = having((label) => label === wanted);
  if (exact.length > 0 || wanted.length < 2) return exact;
  return having((label) => label.includes(wanted) || wanted.includes(label));
}

/** The stage an id stands for, or null (an old link, a mistyped fragment). */
export const stageById = <S extends Labelled>(id: string, stages: readonly S[]): S | null =>
  stages.find((stage) => stage.id === id) ?? null;

/** What each button of a stage ends, starts and leads to. */
export const pressEffects = <S extends Labelled & { readonly presses: readonly Press[] }>(
  from: S,
  stages: readonly S[],
): PressEffect<S>[] =>
  from.presses.map((press) => ({
    press,
    from,
    to: press.goes === null ? null : stageById(press.goes, stages),
  }));
