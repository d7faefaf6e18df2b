import { BLANK_IDS, type BlankId, type BlankValues } from './blanks.ts';
import { cleanValues } from './clean-values.ts';
import type { SendLanguage, Tone } from './kinds.ts';
import { blanksIn, segmentsOf } from './segments.ts';

/** What composing needs of a sentence; `MessageSentence` and `ReaderSentence` both have it. */
export interface SendSentence {
  readonly id: string;
  readonly send: Readonly<Partial<Record<SendLanguage, string>>>;
  readonly tones: readonly Tone[];
  readonly optional: boolean;
  readonly ticked: boolean;
  readonly newLine: boolean;
}

/** A stretch of the finished text: fixed words, a filled value, or a blank still open. */
export interface TextPart {
  readonly kind: 'text' | 'value' | 'blank';
  readonly text: string;
  readonly id?: BlankId;
}

export interface Composed {
  readonly parts: readonly TextPart[];
  /** The text to send, open blanks shown as their label in brackets. */
  readonly text: string;
  /** Blanks still open, in order of appearance. */
  readonly missing: readonly BlankId[];
  /** Length of `text` in characters (code points). */
  readonly characters: number;
}

export interface ComposeOptions {
  readonly language: SendLanguage;
  readonly tone: Tone;
  readonly values: BlankValues;
  /** Ids of the optional sentences that go in; the message's own ticks when left out. */
  readonly chosen?: readonly string[] | undefined;
  /** Label of an open blank in the sending language; its id when left out. */
  readonly label?: ((id: BlankId) => string) | undefined;
}

/** Length as a form counts it for a reader: code points, so an emoji is not counted twice. */
export const countCharacters = (text: string): number => [...text].length;

/** The optional sentences a message starts with: never one that concedes something. */
export const tickedSentences = (sentences: readonly SendSentence[]): string[] =>
  sentences.filter((sentence) => sentence.optional && sentence.ticked).map(({ id }) => id);

/** The sentences of one tone, in order: all fixed ones, and the optional ones chosen. */
export function sentencesFor<S extends SendSentence>(
  sentences: readonly S[],
  tone: Tone,
  chosen: readonly string[] = tickedSentences(sentences),
): S[] {
  return sentences.filter(
    ({ id, tones, optional }) => tones.includes(tone) && (!optional || chosen.includes(id)),
  );
}

/** Blanks these sentences ask for, in the order a form asks. */
export function blanksFor(sentences: readonly SendSentence[]): BlankId[] {
  const used = sentences.flatMap(({ send }) => Object.values(send).flatMap((s) => blanksIn(s)));
  return BLANK_IDS.filter((id) => used.includes(id));
}

/** A wish narrowed to what the message has: the wish itself, or the message's first. */
export const pick = <T>(available: readonly T[], wish: T): T =>
  available.includes(wish) ? wish : (available[0] ?? wish);

/**
 * One sentence filled.
 * @param values cleaned values
 */
export function fillSentence(
  sentence: string,
  values: BlankValues,
  label: (id: BlankId) => string = (id) => id,
): TextPart[] {
  return segmentsOf(sentence).map((part) => {
    if (part.kind === 'text') return part;
    const value = values[part.id];
    if (value) return { kind: 'value', text: value, id: part.id };
    return { kind: 'blank', text: `[${label(part.id)}]`, id: part.id };
  });
}

/**
 * The text to send, from a message's sentences and what the reader typed. Values are cleaned and
 * put in as plain text; braces inside a value stay braces.
 */
export function compose(sentences: readonly SendSentence[], options: ComposeOptions): Composed {
  const { language, tone, chosen, label } = options;
  const values = cleanValues(options.values);
  const parts: TextPart[] = [];
  for (const sentence of sentencesFor(sentences, tone, chosen)) {
    if (parts.length > 0) {
      const gap = sentence.newLine ? '\n' : language === 'en' ? ' ' : '';
      if (gap !== '') parts.push({ kind: 'text', text: gap });
    }
    parts.push(...fillSentence(sentence.send[language] ?? '', values, label));
  }
  const text = parts.map((part) => part.text).join('');
  const open = parts.flatMap((part) => (part.kind === 'blank' && part.id ? [part.id] : []));
  return { parts, text, missing: [...new Set(open)], characters: countCharacters(text) };
}
