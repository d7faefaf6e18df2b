const VOWELS = 'aiueo';
const ROWS: Readonly<Record<string, string>> = {
  '': 'あいうえお',
  k: 'かきくけこ',
  s: 'さしすせそ',
  t: 'たちつてと',
  n: 'なにぬねの',
  h: 'はひふへほ',
  m: 'まみむめも',
  y: 'や ゆ よ',
  r: 'らりるれろ',
  w: 'わ   を',
  g: 'がぎぐげご',
  z: 'ざじずぜぞ',
  d: 'だぢづでど',
  b: 'ばびぶべぼ',
  p: 'ぱぴぷぺぽ',
  f: '    ',
};

/** Hepburn and what people type beside it; the value is kana for a, i, u, e, o. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  sh: ['しゃ', 'し', 'しゅ', 'しぇ', 'しょ'],
  ch: ['ちゃ', 'ち', 'ちゅ', 'ちぇ', 'ちょ'],
  ts: ['つぁ', 'つぃ', 'つ', 'つぇ', 'つぉ'],
  j: ['じゃ', 'じ', 'じゅ', 'じぇ', 'じょ'],
  f: ['ふぁ', 'ふぃ', 'ふ', 'ふぇ', 'ふぉ'],
  v: ['ゔぁ', 'ゔぃ', 'ゔ', 'ゔぇ', 'ゔぉ'],
};

const SMALL_Y = ['ゃ', 'ぃ', 'ゅ', 'ぇ', 'ょ'];

/** Kana of one consonant group and vowel, or undefined when no syllable is written so. */
function syllable(consonants: string, vowel: string): string | undefined {
  const column = VOWELS.indexOf(vowel);
  const special = IRREGULAR[consonants]?.[column];
  if (special) return special;
  if (consonants.length === 2 && consonants.endsWith('y')) {
    const head = ROWS[consonants[0] ?? '']?.[1];
    return head && head !== ' ' ? head + SMALL_Y[column] : undefined;
  }
  const kana = ROWS[consonants]?.[column];
  return kana === ' ' ? undefined : kana;
}

/**
 * Reads Latin letters as Japanese: “henkin” → “へんきん”.
 * @param word lower-case letters
 * @returns hiragana, or null when the word is not Japanese in Latin letters
 */
export function kanaFromRomaji(word: string): string | null {
  if (!/^[a-z]{2,40}$/.test(word)) return null;
  let kana = '';
  let rest = word;
  while (rest !== '') {
    const doubled = /^([kstpgzdbcfj])(?=\1)|^t(?=ch)/.exec(rest);
    const nasal = /^n(?:n(?![aiueoy])|'|(?![aiueoyn])|(?=n[aiueoy]))/.exec(rest);
    const whole = /^([bcdfghjkmnprstvwyz]{0,2})([aiueo])/.exec(rest);
    if (doubled) {
      kana += 'っ';
      rest = rest.slice(1);
    } else if (nasal) {
      kana += 'ん';
      rest = rest.slice(nasal[0].length);
    } else {
      const sound = whole && syllable(whole[1] ?? '', whole[2] ?? '');
      if (!whole || !sound) return null;
      kana += sound;
      rest = rest.slice(whole[0].length);
    }
  }
  return kana;
}
