/** Decimal places of a currency's smallest unit: 0 for JPY, 2 for USD. */
export function minorDigits(currency: string): number {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}

/**
 * An amount as text: code, space, figures with a decimal point, no grouping (JPY 3480, USD 12.50).
 * @param minor amount in the currency's smallest unit
 * @param currency three capital letters
 */
export function formatMinor(minor: number, currency: string): string {
  const digits = minorDigits(currency);
  const padded = String(minor).padStart(digits + 1, '0');
  const whole = padded.slice(0, padded.length - digits);
  return `${currency} ${digits === 0 ? whole : `${whole}.${padded.slice(-digits)}`}`;
}

/**
 * Reads figures a reader typed: grouping commas and full-width figures are accepted, and signs of
 * a currency around them.
 * @returns the amount in the currency's smallest unit, or null when it is no such amount
 */
export function parseMinor(typed: string, currency: string): number | null {
  const plain = typed
    .normalize('NFKC')
    .replace(/[\s¥$€£円]|[A-Z]{3}/g, '')
    .replace(/,(?=\d{3}(\D|$))/g, '');
  const parts = /^(\d{1,12})(?:\.(\d+))?$/.exec(plain);
  if (!parts) return null;
  const digits = minorDigits(currency);
  const fraction = (parts[2] ?? '').replace(/0+$/, '');
  if (fraction.length > digits) return null;
  const minor = Number(`${parts[1]}${fraction.padEnd(digits, '0')}`);
  return Number.isSafeInteger(minor) ? minor : null;
}
