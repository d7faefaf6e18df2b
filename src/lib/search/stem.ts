const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?:ss|us|is)$/, '$&'],
  [/ies$/, 'y'],
  [/(x|ch|sh|ss)es$/, '$1'],
  [/s$/, ''],
];

const VERB_ENDINGS = /(?:ing|ed)$/;

/** Stems of words met before: phrases are made of few different ones. */
const met = new Map<string, string>();
const MOST_MET = 10_000;

/**
 * A light English stem: plural and verb endings off, so that “refunds”, “refunded” and “refund”
 * meet. It only has to treat query and text alike; it is no linguist.
 * @param word one lower-case word; anything that is not plain a-z comes back unchanged
 */
export function stem(word: string): string {
  const before = met.get(word);
  if (before !== undefined) return before;
  const short = shorten(word);
  if (met.size < MOST_MET) met.set(word, short);
  return short;
}

function shorten(word: string): string {
  if (!/^[a-z]{3,}$/.test(word)) return word;
  let base = word;
  for (const [ending, rest] of ENDINGS) {
    if (ending.test(base)) {
      base = base.replace(ending, rest);
      break;
    }
  }
  if (VERB_ENDINGS.test(base)) {
    const cut = base.replace(VERB_ENDINGS, '');
    if (cut.length >= 3 && /[aeiouy]/.test(cut)) base = cut.replace(/([bdfgmnprt])\1$/, '$1');
  }
  // “judgement” and “judgment”, “cancelled” and “canceled”, “receive” and “receiv(ing)”.
  return base
    .replace(/gement$/, 'gment')
    .replace(/ll$/, 'l')
    .replace(/(.{3,})e$/, '$1');
}
