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

/**
 * Brings Japanese verbs nearer to one form: polite and past negatives become plain ones
 * (届きませんでした → 届かない), 〜ていない and 〜てません become 〜てない, polite endings go. Used on queries and on
 * the synonyms they are compared with, never on text that is shown.
 */
export function plainForms(text: string): string {
  return text
    .replace(
      /(\p{Script=Han})([いきぎしちにびみり])ません(?:でした)?/gu,
      (_, kanji, kana) => `${kanji}${TO_A[kana]}ない`,
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
