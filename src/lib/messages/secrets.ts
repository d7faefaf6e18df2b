/**
 * Recognises what must never stand in a message. A finding is a reason to warn, not proof: a
 * parcel number can pass for a card number by chance.
 */

export type Secret = 'card' | 'password';

/** Number ranges of the card schemes with the lengths they are issued in. */
const SCHEMES: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^4/, [13, 16, 19]],
  [/^(5[1-5]|2(22[1-9]|2[3-9]|[3-6]|7[01]|720))/, [16]],
  [/^3[47]/, [15]],
  [/^3(0[0-5]|[689])/, [14]],
  [/^35(2[89]|[3-8])/, [16, 17, 18, 19]],
  [/^(6011|64[4-9]|65|62)/, [16, 17, 18, 19]],
  [/^(5018|5020|5038|5893|6304|6759|676[1-3])/, [13, 14, 15, 16, 17, 18, 19]],
];

/** The check digit all card numbers carry. */
export function passesLuhn(digits: string): boolean {
  if (!/^\d+$/.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const doubled = place % 2 === 0 ? Number(digit) : Number(digit) * 2;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

const isCardNumber = (digits: string): boolean =>
  SCHEMES.some(([start, lengths]) => start.test(digits) && lengths.includes(digits.length)) &&
  passesLuhn(digits);

/**
 * Whether a text holds a number of 13 to 19 digits that could be a payment card's, written in one
 * piece or in groups. A group is never cut: half of a longer number is not a card number.
 */
export function holdsCardNumber(text: string): boolean {
  const plain = text.normalize('NFKC').replace(/[‐-―−ー]/gu, '-');
  const runs = plain.match(/\d+(?:[\s.-]{1,3}\d+)*/g) ?? [];
  return runs.some((run) => {
    const groups = run.split(/\D+/);
    return groups.some((_, from) => {
      let digits = '';
      for (const group of groups.slice(from)) {
        digits += group;
        if (digits.length > 19) return false;
        if (digits.length >= 13 && isCardNumber(digits)) return true;
      }
      return false;
    });
  });
}

const NAMED =
  /(?:pass\s?(?:word|code)|\bpin|\bcv[vc]2?|security\s?code|パスワード|暗証番号|セキュリティ\s?コード|密码|安全码|验证码)\s*(?:\bis\b|は|是|:|=)\s*\S{3,}/iu;

const NAMED_WITH_DIGITS =
  /(?:pass(?:word|code)|パスワード|暗証番号|密码|验证码)\s+(?=\S*\d)\S{4,}/iu;

const MIXED = /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)(?=.*[!@#$%^&*?~+=])[!-~]{8,64}$/;

/** Whether a text names a password or code with its value, or is one strong-password-like word. */
export function looksLikePassword(text: string): boolean {
  const plain = text.normalize('NFKC').trim();
  return (
    NAMED.test(plain) ||
    NAMED_WITH_DIGITS.test(plain) ||
    (MIXED.test(plain) && !plain.includes('://'))
  );
}

/** What a text seems to give away, in a fixed order; empty when nothing was recognised. */
export function secretsIn(text: string): Secret[] {
  const found: Secret[] = [];
  if (holdsCardNumber(text)) found.push('card');
  if (looksLikePassword(text)) found.push('password');
  return found;
}
