import { isBlankId } from '../messages/blanks.ts';
import { setAmount, setField } from './edit.ts';
import { figuresIn, parseMinor } from './money.ts';
import type { AmountKind, CaseAmount, CaseFile } from './types.ts';

/** An amount as noted, or as a message's blank and its currency say it; null when neither does. */
export function amountOf(file: CaseFile, kind: AmountKind): CaseAmount | null {
  const noted = file.amounts.find((amount) => amount.kind === kind);
  if (noted || !isBlankId(kind)) return noted ?? null;
  const currency = file.fields.currency?.toUpperCase() ?? '';
  const minor = parseMinor(file.fields[kind] ?? '', currency);
  return minor === null ? null : { kind, minor, currency };
}

/** The figures of an amount as a reader types them: 3480, 12.50; empty where there is none. */
export function figuresOf(file: CaseFile, kind: AmountKind): string {
  const amount = amountOf(file, kind);
  return amount ? figuresIn(amount.minor, amount.currency) : '';
}

/**
 * The file with an amount as typed, in the messages' blank too. What is no amount, or in no
 * currency, is taken out.
 */
export function typeAmount(
  file: CaseFile,
  kind: AmountKind,
  text: string,
  currency: string,
): CaseFile {
  const minor = parseMinor(text, currency);
  const noted = setAmount(file, kind, minor === null ? null : { minor, currency });
  return isBlankId(kind) ? setField(noted, kind, minor === null ? '' : text) : noted;
}
