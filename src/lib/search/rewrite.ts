import { fold, keyOf } from './fold.ts';
import { kanaFromWords, kanjiFromKana } from './kana.ts';
import { isKnown, type Lexicon } from './lexicon.ts';
import { segment } from './segment.ts';
import { closest, keyOfWord } from './similar.ts';
import type { Sounds } from './types.ts';
import { contentWords, stripGlue } from './words.ts';

/** A query with what was written by sound or by mistake written as the site writes it. */
export interface Rewritten {
  readonly text: string;
  /** Something in it may be written by sound, which only the sounds can tell. */
  readonly bySound: boolean;
}

const RUN = /\p{Script=Hiragana}{2,}/gu;
/** Share of a stretch that has to be known words before its endings are looked at. */
const MOSTLY = 0.6;
const HIRAGANA = /^\p{Script=Hiragana}+$/u;
const KATAKANA = /^[\p{Script=Katakana}ー]{2,}$/u;
const HAN = /^\p{Script=Han}{2,}$/u;
const BY_LETTER = /^(?:[a-z]{5,}|[\p{Script=Katakana}ー]{3,})$/u;
/** Letters of a Japanese word written in Latin ones; shorter runs are English. */
const ROMAJI = /^[a-z]{4,}$/;

/** What a mistyped word stands for, or null when it is a word, or like none. */
const mended = (word: string, { data, vocabulary }: Lexicon): string | null =>
  data.real.includes(keyOfWord(word)) ? null : closest(word, vocabulary);

/** One run of rewriting. */
class Writer {
  readonly #lexicon: Lexicon;
  readonly #sounds: Sounds | null;
  bySound = false;

  constructor(lexicon: Lexicon, sounds: Sounds | null) {
    this.#lexicon = lexicon;
    this.#sounds = sounds;
  }

  get #japanese(): boolean {
    return this.#lexicon.data.locale === 'ja';
  }

  #known(word: string): boolean {
    return isKnown(this.#lexicon, word);
  }

  /** Kana as the site writes them; null when nothing sounds so. */
  #heard(kana: string): string | null {
    const key = keyOf(kana);
    if (segment(fold(key), this.#lexicon).some((piece) => piece.entry)) return key;
    this.bySound = true;
    return this.#sounds && kanjiFromKana(key, this.#sounds.readings);
  }

  /** A whole stretch of hiragana that is one word by its sound (ふんそう, where そう is no ending). */
  run(run: string): string {
    if (!this.#japanese || stripGlue(run, this.#lexicon.data.grammar) === '') return run;
    if (!this.#sounds) this.bySound = true;
    const key = keyOf(run);
    const { readings } = this.#sounds ?? {};
    return readings?.get(key) ?? (readings && kanjiFromKana(key, readings, MOSTLY)) ?? run;
  }

  /** What a word stands for, or null when it is to stay. */
  word(word: string): string | null {
    if (this.#known(word)) return null;
    if (this.#japanese && HIRAGANA.test(word)) return this.#heard(word);
    if (this.#japanese && KATAKANA.test(word)) return this.#inKatakana(word);
    if (this.#japanese && HAN.test(word)) {
      this.bySound = true;
      return this.#sounds?.slips.get(word) ?? null;
    }
    return BY_LETTER.test(word) ? mended(word, this.#lexicon) : null;
  }

  /** A loan word mistyped, or a Japanese word in katakana: サギ, ホショウ. */
  #inKatakana(word: string): string | null {
    const loan = BY_LETTER.test(word) ? mended(word, this.#lexicon) : null;
    if (loan !== null) return loan;
    if (!this.#sounds) this.bySound = true;
    return this.#sounds?.readings.get(keyOf(word)) ?? null;
  }

  /** Latin words read together as Japanese (“henkin sarenai”), or null when they are not. */
  romaji(words: readonly string[]): string | null {
    if (!this.#japanese || !words.every((word) => ROMAJI.test(word) && !this.#known(word)))
      return null;
    const kana = kanaFromWords(words);
    return kana && this.#heard(kana);
  }
}

/**
 * Writes a query as the site would: kana and Latin letters that spell a Japanese word by its
 * sound, kanji that an input method chose wrongly, mistyped words. Only what neither the tables
 * nor the pages know is touched.
 * @param text the query, plain
 * @param sounds null while they are not there
 */
export function rewrite(text: string, lexicon: Lexicon, sounds: Sounds | null): Rewritten {
  const writer = new Writer(lexicon, sounds);
  const folded = fold(text);
  let written = '';
  let at = 0;
  for (const piece of segment(folded, lexicon)) {
    if (piece.entry) continue;
    const from = Math.max(at, folded.start[piece.from] ?? 0);
    const to = Math.max(from, folded.end[piece.to - 1] ?? text.length);
    written += text.slice(at, from);
    let rest = text.slice(from, to).replace(RUN, (run) => writer.run(run));
    const words = contentWords(rest, lexicon.data.grammar).map((word) => word.text);
    const spoken = words.length > 0 ? writer.romaji(words) : null;
    if (spoken !== null) {
      written += ` ${spoken} `;
      rest = '';
    }
    for (const word of spoken === null ? words : []) {
      const place = rest.indexOf(word);
      const meant = place < 0 ? null : writer.word(word);
      if (meant === null) continue;
      written += rest.slice(0, place) + meant;
      rest = rest.slice(place + word.length);
    }
    written += rest;
    at = to;
  }
  return { text: written + text.slice(at), bySound: writer.bySound };
}
