import type { Locale } from '../../config/locales.ts';
import { messagesUi } from '../../content/messages/ui.ts';
import { compose, type TextPart } from '../../lib/messages/compose.ts';
import type { SendLanguage, Tone } from '../../lib/messages/kinds.ts';
import { messageFor } from '../../lib/messages/reader.ts';
import type { Message } from '../../lib/messages/schema.ts';
import { pagePath } from '../../lib/url.ts';
import type { CopierProps } from './types.ts';
import { allBlanks, kindHint, kindName } from './words.ts';

/**
 * What a copier gets of one message.
 * @param dom begins the ids of the elements inside
 * @param base the deployment's base path
 */
export function copierProps(
  id: string,
  message: Message,
  locale: Locale,
  base: string,
  dom = 'text',
): CopierProps {
  const { languages, tones, sentences } = messageFor(id, message, locale);
  const names = [
    ...tones.map((tone) => [tone, kindName('tone', tone, locale)]),
    ...languages.map((language) => [language, kindName('language', language, locale)]),
  ];
  return {
    id: dom,
    locale,
    message: { id, languages, tones, sentences },
    blanks: allBlanks(locale).filter((blank) => message.blanks.includes(blank.id)),
    words: messagesUi(locale).copier,
    names: Object.fromEntries(names),
    recipient: kindName('recipient', message.recipient, locale),
    where: kindHint('recipient', message.recipient, locale),
    casePage: pagePath(base, locale, ['case']),
  };
}

export interface Wording {
  readonly tone: Tone;
  readonly language: SendLanguage;
  readonly parts: readonly TextPart[];
}

/** Every tone and sending language of a message with its blanks open, the one shown first in front. */
export function wordings({ message, blanks }: CopierProps): Wording[] {
  return message.languages.flatMap((language) =>
    message.tones.map((tone) => {
      const label = (id: string) => blanks.find((b) => b.id === id)?.sendLabel[language] ?? id;
      const { parts } = compose(message.sentences, { language, tone, values: {}, label });
      return { tone, language, parts };
    }),
  );
}
