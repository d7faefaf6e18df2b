import { BLANK_IDS, BLANKS, type BlankId, isBlankId } from '../messages/blanks.ts';
import { formatMinor, parseMinor } from './money.ts';
import { AMOUNT_KINDS, type AmountKind, type CaseAmount, type CaseFile } from './types.ts';

/** Whether a text is a currency's code, for example JPY. */
export const isCurrency = (text: string): boolean => /^[A-Z]{3}$/.test(text);

/** The figures of an amount as a reader types them: 3480, 12.50. */
export const figuresOf = ({ minor, currency }: CaseAmount): string =>
  formatMinor(minor, currency).slice(currency.length + 1);

/** The blank of the messages that says the same as an amount; null when there is none. */
export const blankOf = (kind: AmountKind): BlankId | null => (isBlankId(kind) ? kind : null);

/** An amount as noted, or as a message's blank and its currency say it; null when neither does. */
export function amountOf(file: CaseFile, kind: AmountKind): CaseAmount | null {
  const noted = file.amounts.find((amount) => amount.kind === kind);
  if (noted) return noted;
  const blank = blankOf(kind);
  const currency = file.fields.currency?.trim().toUpperCase() ?? '';
  const typed = blank === null ? undefined : file.fields[blank];
  if (typed === undefined || !isCurrency(currency)) return null;
  const minor = parseMinor(typed, currency);
  return minor === null ? null : { kind, minor, currency };
}

/**
 * The file as it is read by others: what stands both in a blank and in an amount is said once, as
 * an amount. The currency's own blank goes with it unless another figure needs it.
 */
export function withAmounts(file: CaseFile): CaseFile {
  const amounts = AMOUNT_KINDS.flatMap((kind) => amountOf(file, kind) ?? []);
  const said = new Set<string>(amounts.map((amount) => amount.kind));
  const rest = BLANK_IDS.filter((id) => file.fields[id] !== undefined && !said.has(id));
  const needed = amounts.length === 0 || rest.some((id) => BLANKS[id].kind === 'money');
  const kept = rest.filter((id) => needed || id !== 'currency');
  return { ...file, fields: Object.fromEntries(kept.map((id) => [id, file.fields[id]])), amounts };
}
