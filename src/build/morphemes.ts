import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import kuromoji from 'kuromoji';
import type { Morpheme } from '../lib/search/data.ts';

let loading: Promise<(text: string) => Morpheme[]> | undefined;

const load = () =>
  new Promise<(text: string) => Morpheme[]>((resolve, reject) => {
    const home = dirname(createRequire(import.meta.url).resolve('kuromoji/package.json'));
    kuromoji.builder({ dicPath: join(home, 'dict') }).build((error, tokenizer) => {
      if (error) reject(error);
      else {
        resolve((text) =>
          tokenizer.tokenize(text).map((token) => ({
            surface: token.surface_form,
            reading: token.reading === '*' ? undefined : token.reading,
          })),
        );
      }
    });
  });

/** Cuts Japanese into words with their sounds. Reads an 18 MB dictionary, once for each build. */
export function loadMorphemes(): Promise<(text: string) => Morpheme[]> {
  loading ??= load();
  return loading;
}

/**
 * How a Japanese text sounds, in hiragana, for putting it in order; kanji the dictionary does not
 * have stay.
 */
export async function readingOf(text: string): Promise<string> {
  const cut = await loadMorphemes();
  return cut(text)
    .map(({ surface, reading }) => reading ?? surface)
    .join('')
    .replace(/[ァ-ヶ]/g, (kana) => String.fromCodePoint((kana.codePointAt(0) ?? 0) - 0x60));
}
