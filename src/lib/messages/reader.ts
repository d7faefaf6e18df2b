import type { Locale } from '../../config/locales.ts';
import type { BlankId } from './blanks.ts';
import type { SendLanguage } from './kinds.ts';
import type { Message, MessageSentence } from './schema.ts';
import type { BlankWords } from './words-schema.ts';

/** A sentence with its explanations in one reader's language. */
export interface ReaderSentence
  extends Pick<MessageSentence, 'id' | 'send' | 'tones' | 'optional' | 'ticked' | 'newLine'> {
  readonly meaning: string;
  /** What sending it gives up; null when nothing. */
  readonly concedes: string | null;
}

/** What a page or island of one language needs of a message. Serialisable. */
export interface ReaderMessage
  extends Pick<Message, 'stage' | 'problem' | 'recipient' | 'languages' | 'tones' | 'blanks'> {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly sellerWrote: readonly string[];
  readonly rules: readonly { readonly text: string; readonly fact: string }[];
  readonly sentences: readonly ReaderSentence[];
}

/** A blank's field in one reader's language. Serialisable. */
export interface ReaderBlank {
  readonly id: BlankId;
  readonly label: string;
  readonly hint: string;
  /** Label in each sending language, for a text that is copied unfilled. */
  readonly sendLabel: Readonly<Record<SendLanguage, string>>;
  readonly choices: BlankWords['choices'];
}

/** Narrows a message to one reader's language. */
export function messageFor(id: string, message: Message, locale: Locale): ReaderMessage {
  const { stage, problem, recipient, languages, tones, blanks } = message;
  return {
    ...{ id, stage, problem, recipient, languages, tones, blanks },
    title: message.title[locale],
    description: message.description[locale],
    sellerWrote: message.sellerWrote?.[locale] ?? [],
    rules: message.rules.map((rule) => ({ text: rule[locale], fact: rule.fact })),
    sentences: message.sentences.map((sentence) => ({
      ...sentence,
      meaning: sentence.meaning[locale],
      concedes: sentence.concedes?.[locale] ?? null,
    })),
  };
}

/** Narrows a blank's words to one reader's language. */
export function blankFor(words: BlankWords, locale: Locale): ReaderBlank {
  return {
    id: words.id,
    label: words.label[locale],
    hint: words.hint[locale],
    sendLabel: words.label,
    choices: words.choices,
  };
}
