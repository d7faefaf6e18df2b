import type { BlankId, BlankValues } from './blanks.ts';
import type { SendLanguage } from './kinds.ts';

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const CJK = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

/**
 * Blanks whose value the recipient may not be able to read: Japanese or Chinese script in an
 * English text, kana in a Chinese one. A reason to point it out, not to refuse.
 */
export function unreadableBlanks(
  language: SendLanguage,
  values: BlankValues,
  blanks: readonly BlankId[],
): BlankId[] {
  if (language === 'ja') return [];
  const foreign = language === 'en' ? CJK : KANA;
  return blanks.filter((id) => foreign.test(values[id] ?? ''));
}
