import type { Grammar } from './words.ts';

const TO_A: Readonly<Record<string, string>> = {
  い: 'わ',
  き: 'か',
  ぎ: 'が',
  し: 'さ',
  ち: 'た',
  に: 'な',
  び: 'ば',
  み: 'ま',
  り: 'ら',
};

/** As many say it: 届かん, 要らんかった, してくれん, 来ねえ; not 〜さん or なん. */
const SPOKEN_NOT =
  /(くれ|でき|もらえ|られ|[らわ]|\p{Script=Han}[かがたばま]?)(?:ん(?:かった)?|ね(?:え|ぇ|ー))(?=$|\s|[^\p{Script=Hiragana}]|の|けど|し|か$)/gu;

/** Polite and past negatives become plain ones, 〜ていない becomes 〜てない, polite endings go. */
function plainVerbs(text: string): string {
  return text
    .replace(SPOKEN_NOT, '$1ない')
    .replace(
      /(\p{Script=Han})([いきぎしちにびみり])ません(?:でした)?/gu,
      (_, kanji, kana) => `${kanji}${TO_A[kana]}ない`,
    )
    .replace(
      /(?:ちゃ|じゃ)(っ|い)/g,
      (whole, kana) => (whole[0] === 'ち' ? 'てしま' : 'でしま') + kana,
    )
    .replace(
      /て(?:い|お)?(?:ない|ません(?:でした)?|なかった|りません(?:でした)?)(?:です)?/g,
      'てない',
    )
    .replace(/で(?:いない|いません(?:でした)?|いなかった)(?:です)?/g, 'でない')
    .replace(/ません(?:でした)?|なかった(?:です)?|ないです/g, 'ない')
    .replace(
      /て(?:い|お)?(?:る|ます|ました|た|り)(?=$|[^\p{Script=Hiragana}]|の|か|け|が|と)/gu,
      'てる',
    )
    .replace(/ました|ます(?=$|か|が|\s)/g, 'た');
}

/** A kana that only spells out how a compound is read: 受け取り確認 and 受取確認 are one word. */
const SPELT_OUT = /(\p{Script=Han})[いきしちりみびぎえけせてめれべげ](?=\p{Script=Han})/gu;
/** One particle between two words; what is left is two words side by side. */
const PARTICLE =
  /([\p{Script=Han}\p{Script=Katakana}ーa-z0-9])(?:からの|までの|への|での|との|[がをはにとのもへで])(?=[\p{Script=Han}\p{Script=Katakana}a-z0-9])/gu;

const LATIN = /[a-z0-9]+/g;
const isLatin = (word: string): boolean => /^[a-z0-9]+$/.test(word);

/**
 * Makes the function that brings turns of phrase nearer to one form, in both languages: polite,
 * past and negative endings, particles between words, spelt-out kana; contractions, pronouns,
 * auxiliaries, irregular verbs. 「写真とは全然違いました」 and 「写真と違う」, “it didn't come” and “has
 * not come” meet. Used on queries and on the words they are compared with, never on text that is
 * shown.
 */
export function plainer({
  light,
  same,
}: Pick<Grammar, 'light' | 'same'>): (text: string) => string {
  const dropped = new Set(light.filter(isLatin));
  const union = (words: readonly string[]) =>
    words.length === 0 ? /(?!)/g : new RegExp(words.join('|'), 'g');
  const adverbs = union(light.filter((word) => !isLatin(word)));
  const spellings = union(
    [...same.keys()].filter((word) => !isLatin(word)).sort((a, b) => b.length - a.length),
  );
  return (text) => {
    const latin = text
      .toLowerCase()
      .replace(/([a-z])['’‘`´](?:s\b|(?=[a-z]))/g, '$1')
      .replace(/\bha(?:s|ve|d) (?=not\b|never\b|been\b)/g, '')
      .replace(LATIN, (word) => (dropped.has(word) ? ' ' : (same.get(word) ?? word)));
    return plainVerbs(latin.replace(spellings, (word) => same.get(word) ?? word))
      .replace(adverbs, ' ')
      .replace(SPELT_OUT, '$1')
      .replace(PARTICLE, '$1 ')
      .replace(/\s+/g, ' ')
      .trim();
  };
}
