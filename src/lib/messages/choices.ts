import { BLANK_IDS, BLANKS, type BlankId, type BlankValues } from './blanks.ts';
import { cleanLine } from './clean.ts';
import type { SendLanguage } from './kinds.ts';

/** A ready answer in every sending language. */
export type Choice = Readonly<Record<SendLanguage, string>>;

export type ChoicesByBlank = Readonly<Partial<Record<BlankId, readonly Choice[]>>>;

/**
 * Turns ready answers into the sending language: a value that is one of a blank's choices, in
 * whatever language, becomes that choice in `language`. Everything else stays as typed.
 */
export function valuesIn(
  language: SendLanguage,
  values: BlankValues,
  choices: ChoicesByBlank,
): BlankValues {
  const turned: Partial<Record<BlankId, string>> = {};
  for (const id of BLANK_IDS) {
    const value = values[id];
    if (value === undefined) continue;
    const line = cleanLine(value, BLANKS[id].max);
    const choice = choices[id]?.find((one) => Object.values(one).includes(line));
    turned[id] = choice?.[language] ?? value;
  }
  return turned;
}
