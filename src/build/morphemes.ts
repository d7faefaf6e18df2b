import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import kuromoji, { type Tokenizer } from 'kuromoji';
import type { Morpheme, Morphology } from '../lib/search/data.ts';

/** The code of the pages is bundled apart from that of the build's hooks: each would load its own. */
const shared = globalThis as typeof globalThis & { refundNaviTokenizer?: Promise<Tokenizer> };

/** Reads an 18 MB dictionary, once for each build. */
function loadTokenizer(): Promise<Tokenizer> {
  shared.refundNaviTokenizer ??= new Promise((resolve, reject) => {
    const home = dirname(createRequire(import.meta.url).resolve('kuromoji/package.json'));
    kuromoji.builder({ dicPath: join(home, 'dict') }).build((error, tokenizer) => {
      if (error) reject(error);
      else resolve(tokenizer);
    });
  });
  return shared.refundNaviTokenizer;
}

const cut = (tokenizer: Tokenizer, text: string): Morpheme[] =>
  tokenizer.tokenize(text).map((token) => ({
    surface: token.surface_form,
    reading: token.reading === '*' ? undefined : token.reading,
  }));

const NOUN = /^名詞,(?:一般|サ変接続|形容動詞語幹|副詞可能),/;
const COMPOUND = /^\p{Script=Han}{2,4}$/u;
/** Where an entry's cost stands, after the two ids of its context. */
const COST = 4;

/** Nouns in kanji by their reading, the usual ones first. */
function nounsByReading({ token_info_dictionary: words }: Tokenizer): Map<string, string[]> {
  const found = new Map<string, { surface: string; cost: number }[]>();
  for (const id of Object.values(words.target_map).flat()) {
    const [surface = '', ...features] = words.getFeatures(String(id)).split(',');
    const reading = features[7];
    if (!reading || !COMPOUND.test(surface) || !NOUN.test(features.join(','))) continue;
    const cost = words.dictionary.getShort(id + COST);
    found.set(reading, [...(found.get(reading) ?? []), { surface, cost }]);
  }
  return new Map(
    [...found].map(([reading, nouns]) => [
      reading,
      nouns.sort((a, b) => a.cost - b.cost).map(({ surface }) => surface),
    ]),
  );
}

/** Cuts Japanese into words with their sounds, and knows what sounds alike. */
export async function loadMorphology(): Promise<Morphology> {
  const tokenizer = await loadTokenizer();
  const nouns = nounsByReading(tokenizer);
  return {
    cut: (text) => cut(tokenizer, text),
    soundingLike: (reading) => nouns.get(reading) ?? [],
  };
}

/**
 * How a Japanese text sounds, in hiragana, for putting it in order; kanji the dictionary does not
 * have stay.
 */
export async function readingOf(text: string): Promise<string> {
  return cut(await loadTokenizer(), text)
    .map(({ surface, reading }) => reading ?? surface)
    .join('')
    .replace(/[ァ-ヶ]/g, (kana) => String.fromCodePoint((kana.codePointAt(0) ?? 0) - 0x60));
}
