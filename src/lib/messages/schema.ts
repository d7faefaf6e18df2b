import { z } from 'astro/zod';
import type { Locale } from '../../config/locales.ts';
import { BLANK_IDS } from './blanks.ts';
import { PROBLEMS, RECIPIENTS, SEND_LANGUAGES, STAGES, TONES } from './kinds.ts';
import { blanksIn, unknownBlanks } from './segments.ts';

const words = z.string().trim().min(1);
const both = z.strictObject({ ja: words, en: words });
const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'small letters, digits and hyphens');
const factId = z.string().regex(/^[a-z]+-\d{2}$/, 'a fact id such as time-06');

const sentence = z.strictObject({
  id,
  /** The sentence in each language it can be sent in; `{blanks}` are filled by the reader. */
  send: z.partialRecord(z.enum(SEND_LANGUAGES), words),
  /** What it says. A language the sentence is sent in needs no second version here. */
  meaning: z.strictObject({ ja: words.optional(), en: words.optional() }).default({}),
  /** What the reader gives up by sending it; null when nothing. */
  concedes: both.nullable(),
  /** Tones it appears in; all of the message's tones when left out. */
  tones: z.array(z.enum(TONES)).min(1).optional(),
  /** The reader chooses whether it goes in. */
  optional: z.boolean().default(false),
  /** An optional sentence that is in until the reader takes it out. */
  ticked: z.boolean().default(false),
  /** Begins on a new line. */
  newLine: z.boolean().default(false),
});

const source = z.strictObject({
  title: both,
  description: both,
  stage: z.enum(STAGES),
  problem: z.enum(PROBLEMS),
  recipient: z.enum(RECIPIENTS),
  /** Kinds of sentence from the seller that this message answers, one for one in both languages. */
  sellerWrote: z.strictObject({ ja: z.array(words).min(1), en: z.array(words).min(1) }).optional(),
  /** Deadline and proof rules shown above the text. */
  rules: z.array(z.strictObject({ ja: words, en: words, fact: factId })).min(1),
  /** Facts the message rests on beyond those of its rules. */
  facts: z.array(factId).default([]),
  see: z.array(id).min(1),
  /** Sending languages, the one offered first in front. */
  languages: z.array(z.enum(SEND_LANGUAGES)).min(1),
  tones: z.array(z.enum(TONES)).min(1),
  sentences: z.array(sentence).min(2),
});

type Source = z.infer<typeof source>;

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && [...a].sort().join() === [...b].sort().join();

function meaningIn(entry: Source['sentences'][number], locale: Locale): string {
  return entry.meaning[locale] ?? entry.send[locale] ?? '';
}

/** What is wrong with one sentence, in words for an editor. */
function faultsOf(entry: Source['sentences'][number], message: Source): string[] {
  const faults: string[] = [];
  const sent = Object.entries(entry.send);
  if (!sameSet(Object.keys(entry.send), message.languages)) {
    faults.push(
      `is not written in exactly the message's languages: ${message.languages.join(', ')}`,
    );
  }
  const blanks = blanksIn(sent[0]?.[1] ?? '');
  for (const [language, text] of sent) {
    if (!sameSet(blanksIn(text), blanks)) faults.push(`has other blanks in ${language}`);
  }
  for (const locale of ['ja', 'en'] as const) {
    const meaning = meaningIn(entry, locale);
    if (meaning === '') faults.push(`needs meaning.${locale}: it is not sent in that language`);
    else if (!sameSet(blanksIn(meaning), blanks))
      faults.push(`has other blanks in meaning.${locale}`);
    faults.push(...unknownBlanks(meaning).map((name) => `has the unknown blank {${name}}`));
  }
  for (const [, text] of sent) {
    faults.push(...unknownBlanks(text).map((name) => `has the unknown blank {${name}}`));
  }
  if (entry.concedes && !entry.optional) faults.push('concedes something, so it must be optional');
  if (entry.concedes && entry.ticked) faults.push('concedes something, so it cannot be ticked');
  if (entry.ticked && !entry.optional) faults.push('is ticked without being optional');
  for (const tone of entry.tones ?? []) {
    if (!message.tones.includes(tone)) faults.push(`has the tone ${tone}, which the message lacks`);
  }
  return faults;
}

/**
 * One message: `src/content/messages/<id>.yaml`. What an editor need not write twice is filled in:
 * the sentence's tones, its meaning in a language it is sent in, the blanks and facts it uses.
 */
export const messageSchema = source
  .superRefine((message, context) => {
    const seen = new Set<string>();
    const say = (path: (string | number)[], fault: string) =>
      context.addIssue({ code: 'custom', path, message: fault });
    message.sentences.forEach((entry, at) => {
      for (const fault of faultsOf(entry, message)) say(['sentences', at], `${entry.id} ${fault}`);
      if (seen.has(entry.id)) say(['sentences', at, 'id'], `the id ${entry.id} stands twice`);
      seen.add(entry.id);
    });
    for (const tone of message.tones) {
      const fixed = message.sentences.filter(
        (s) => !s.optional && (s.tones ?? [tone]).includes(tone),
      );
      if (fixed.length < 2) say(['sentences'], `the tone ${tone} has fewer than two sentences`);
    }
    const wrote = message.sellerWrote;
    if (wrote && wrote.ja.length !== wrote.en.length) {
      say(['sellerWrote'], 'has a different number of sentences in the two languages');
    }
  })
  .transform((message) => {
    const used = new Set(
      message.sentences.flatMap((s) => Object.values(s.send).flatMap((text) => blanksIn(text))),
    );
    return {
      ...message,
      sentences: message.sentences.map((entry) => ({
        ...entry,
        tones: entry.tones ?? message.tones,
        meaning: { ja: meaningIn(entry, 'ja'), en: meaningIn(entry, 'en') },
      })),
      blanks: BLANK_IDS.filter((blank) => used.has(blank)),
      facts: [...new Set([...message.rules.map((rule) => rule.fact), ...message.facts])],
    };
  });

/** A message as the pages read it. */
export type Message = z.infer<typeof messageSchema>;
export type MessageSentence = Message['sentences'][number];
