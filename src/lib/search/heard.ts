import type { Lexicon } from './lexicon.ts';
import { buildSoft, type Soft } from './soft.ts';
import type { Sounds } from './types.ts';

const built = new WeakMap<Sounds, Soft>();

/**
 * The phrases as they sound, in kana, to compare a query with that is written by sound and in which
 * no word is recognised. Costs some milliseconds once.
 */
export function heardPhrases({ data }: Lexicon, sounds: Sounds): Soft {
  const before = built.get(sounds);
  if (before) return before;
  const kana = new Map([...sounds.readings].map(([sound, word]) => [word, sound]));
  const words = [...kana.keys()].sort((a, b) => b.length - a.length);
  const written = new RegExp(words.join('|') || '(?!)', 'g');
  const hear = (text: string): string => text.replace(written, (word) => kana.get(word) ?? word);
  const soft = buildSoft(data, hear);
  built.set(sounds, soft);
  return soft;
}
