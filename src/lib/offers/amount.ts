/** Currencies an offer can be typed in. */
export const CURRENCIES = ['JPY', 'USD', 'EUR', 'GBP'] as const;

export type Currency = (typeof CURRENCIES)[number];

/** A whole number of the currency's smallest unit: yen, cents, pence. */
export type Minor = number;

/** Decimal places a currency is written with. */
export const DECIMALS: Readonly<Record<Currency, 0 | 2>> = { JPY: 0, USD: 2, EUR: 2, GBP: 2 };

/** Anything above this is a slip of the finger: a hundred million yen, a million dollars. */
export const MAX_MINOR: Minor = 100_000_000;

/** Why a typed amount is not one; the words for the reader are the caller's. */
export type AmountError =
  | 'empty'
  | 'not-a-number'
  | 'negative'
  | 'other-currency'
  | 'too-precise'
  | 'too-large';

export type Amount =
  | { readonly ok: true; readonly minor: Minor }
  | { readonly ok: false; readonly error: AmountError };

const MARKS: Readonly<Record<Currency, readonly string[]>> = {
  JPY: ['jpy', 'yen', '¥', '円'],
  USD: ['us$', 'usd', '$', '米ドル', 'ドル'],
  EUR: ['eur', '€', 'ユーロ'],
  GBP: ['gbp', '£', 'ポンド'],
};

const fail = (error: AmountError): Amount => ({ ok: false, error });

/** Takes one currency mark off either end: the rest, and whose mark it was. */
function withoutMark(text: string): { rest: string; currency: Currency | null } {
  for (const currency of CURRENCIES) {
    for (const mark of MARKS[currency]) {
      if (text.startsWith(mark)) return { rest: text.slice(mark.length), currency };
      if (text.endsWith(mark)) return { rest: text.slice(0, -mark.length), currency };
    }
  }
  return { rest: text, currency: null };
}

/** Splits at the decimal mark, if any. A lone mark before exactly three digits groups thousands. */
function splitDecimal(text: string): { whole: string; fraction: string } {
  const at = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  if (at < 0) return { whole: text, fraction: '' };
  const mark = text[at] ?? '';
  const whole = text.slice(0, at);
  const fraction = text.slice(at + 1);
  const repeated = whole.includes(mark);
  const other = /[.,]/.test(whole.replaceAll(mark, ''));
  const groups = repeated || (!other && fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole));
  return groups ? { whole: text, fraction: '' } : { whole, fraction };
}

/**
 * Reads an amount as people type it: full-width digits, thousands separators (comma, point,
 * space, apostrophe), a currency mark before or after, a decimal comma.
 * @param typed what stands in the field
 * @param currency the currency chosen beside it
 * @returns the amount in minor units, or a code; never throws
 */
export function parseAmount(typed: string, currency: Currency): Amount {
  const text = typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s'’_]/g, '');
  if (text === '') return fail('empty');
  const marked = withoutMark(text.replace(/^[-−–▲△+]/, ''));
  if (marked.currency !== null && marked.currency !== currency) return fail('other-currency');
  const negative = /^[-−–▲△]/.test(text) || /^[-−–]/.test(marked.rest);
  const { whole, fraction } = splitDecimal(marked.rest.replace(/^[-−–]/, ''));
  const grouped = /^\d*$|^\d{1,3}(?:,\d{3})+$|^\d{1,3}(?:\.\d{3})+$/.test(whole);
  if (!grouped || !/^\d*$/.test(fraction) || whole + fraction === '') return fail('not-a-number');
  if (negative) return fail('negative');
  const places = DECIMALS[currency];
  if (/[1-9]/.test(fraction.slice(places))) return fail('too-precise');
  const digits = whole.replace(/[.,]/g, '') + fraction.slice(0, places).padEnd(places, '0');
  const minor = Number(digits);
  return minor > MAX_MINOR ? fail('too-large') : { ok: true, minor };
}
