/** Sentence parts of a language that say nothing about the matter. */
export interface Grammar {
  /** Whole words: kanji and katakana words without their endings, Latin words as typed. */
  readonly stop: ReadonlySet<string>;
  /** Japanese particles, auxiliaries and turns of speech in hiragana, the longest first. */
  readonly glue: readonly string[];
  /** Words that may stand inside a phrase without changing what it says. */
  readonly light: readonly string[];
  /** Spellings and forms to the one that stands for them: didnt → not, came → come. */
  readonly same: ReadonlyMap<string, string>;
}

const words = (list: string): string[] => list.split(/\s+/).filter((word) => word !== '');

const longestFirst = (list: string[]): string[] => list.sort((a, b) => b.length - a.length);

/** Reads the lists of a language, words with spaces between them; `same` has pairs (“came:come”). */
export const readGrammar = (stop: string, glue: string, light = '', same = ''): Grammar => ({
  stop: new Set(words(stop)),
  glue: longestFirst(words(glue)),
  light: longestFirst(words(light)),
  same: new Map(
    words(same).map((pair): [string, string] => {
      const at = pair.indexOf(':');
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  ),
});

/** Whether a word, as typed, carries nothing to search for. */
export const isStop = (word: string, { stop }: Pick<Grammar, 'stop'>): boolean =>
  stop.has(word) ||
  stop.has(word.replace(/\p{Script=Hiragana}+$/u, '')) ||
  /^(?:[a-z]|\d{1,2})$/.test(word);

/** Takes glue off one end as long as there is any; single kana only from what is nearly gone. */
function strip(run: string, glue: readonly string[], at: 'startsWith' | 'endsWith'): string {
  const found = glue.find((g) => run[at](g) && (g.length > 1 || run.length <= 2));
  if (found === undefined) return run;
  return strip(
    at === 'startsWith' ? run.slice(found.length) : run.slice(0, -found.length),
    glue,
    at,
  );
}

/** What is left of a stretch of hiragana without the glue at its ends. */
export const stripGlue = (run: string, { glue }: Pick<Grammar, 'glue'>): string =>
  strip(strip(run, glue, 'startsWith'), glue, 'endsWith');

const RUNS =
  /[\p{Script=Han}々〆ヶ]+\p{Script=Hiragana}*|[\p{Script=Katakana}ー・]+|[a-z0-9][a-z0-9'’]*|\p{Script=Hiragana}+|\p{L}+/gu;
const PARTICLE = /^[をがはにへとものでやかだ]/u;
const NEGATIVE = /な[いかく]|ません|ず$|ぬ$/u;

/** Whether a piece of Japanese denies: 届かない, 返しません. */
export const denies = (text: string): boolean => NEGATIVE.test(text);

/** A word worth looking for. */
export interface ContentWord {
  readonly text: string;
  /** The verb it begins is denied (届かない): looked for as 届か, but only meant so. */
  readonly denied: boolean;
}

/**
 * The words of what the tables left over, as typed: split where the script changes, sentence parts
 * dropped; a single kanji keeps one kana of its ending (届か), longer words none.
 * @param text normalised text of any language
 */
export function contentWords(text: string, grammar: Grammar): ContentWord[] {
  const found: ContentWord[] = [];
  const put = (word: string, denied = false) => {
    if (!isStop(word.replace(/['’]/g, ''), grammar)) found.push({ text: word, denied });
  };
  for (const [run] of text.matchAll(RUNS)) {
    if (/^\p{Script=Hiragana}/u.test(run)) {
      const rest = stripGlue(run, grammar);
      if (rest.length >= 3) put(rest);
    } else {
      const body = /^[\p{Script=Han}々〆ヶ]+/u.exec(run)?.[0] ?? run;
      const tail = run.slice(body.length);
      const inflected = [...body].length === 1 && tail !== '' && !PARTICLE.test(tail);
      // 機能がない denies that there is one, 機能しない that it does.
      put(inflected ? body + tail[0] : body, denies(tail) && !PARTICLE.test(tail));
    }
  }
  return found;
}
