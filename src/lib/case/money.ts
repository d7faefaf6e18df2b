import { isCurrency } from './types.ts';

/** Decimal places of a currency's smallest unit: 0 for JPY, 2 for USD. */
export function minorDigits(currency: string): number {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}

/** An amount's figures with a decimal point and without grouping: 3480, 12.50. */
export function figuresIn(minor: number, currency: string): string {
  const digits = minorDigits(currency);
  return (minor / 10 ** digits).toFixed(digits);
}

/**
 * Reads figures a reader typed: grouping commas and full-width figures are accepted, and signs of
 * a currency around them.
 * @param currency three capital letters; with anything else no text is an amount
 * @returns the amount in the currency's smallest unit, or null when it is no such amount
 */
export function parseMinor(typed: string, currency: string): number | null {
  const plain = typed
    .normalize('NFKC')
    .replace(/[\s¥$€£円]|[A-Z]{3}/g, '')
    .replace(/,(?=\d{3}(\D|$))/g, '');
  if (!/^\d{1,12}(\.\d+)?$/.test(plain) || !isCurrency(currency)) return null;
  const unit = 10 ** minorDigits(currency);
  const minor = Math.round(Number(plain) * unit);
  // Figures below the smallest unit are no amount of money.
  return minor / unit === Number(plain) ? minor : null;
}
