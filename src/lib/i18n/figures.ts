const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

const NAME = MONTHS.join('|');
const DAY_MONTH = new RegExp(`(\\d{1,2})\\s+(${NAME})\\b`, 'g');
const MONTH_FIGURE = new RegExp(`\\b(${NAME})(?=,?\\s+\\d)`, 'g');
const monthNumber = (name: string): number => MONTHS.indexOf(name) + 1;

/**
 * Every figure a text states, as a sorted set, so that two languages can be compared.
 * An English month name counts as its number where a day or a year stands beside it; thousands
 * separators, 万 and full-width digits are folded.
 * @returns distinct figures as strings, e.g. ["5", "7", "2017"]
 */
export function figuresOf(text: string): string[] {
  const folded = text
    .normalize('NFKC')
    .replace(DAY_MONTH, (_, day: string, name: string) => `${day} ${monthNumber(name)}`)
    .replace(MONTH_FIGURE, (_, name: string) => String(monthNumber(name)))
    .replace(/(\d),(?=\d{3})/g, '$1')
    .replace(/(\d+)万/g, (_, n: string) => String(Number(n) * 10000));
  const found = folded.match(/\d+(?:\.\d+)?/g) ?? [];
  return [...new Set(found.map((n) => String(Number(n))))].sort((a, b) => Number(a) - Number(b));
}
