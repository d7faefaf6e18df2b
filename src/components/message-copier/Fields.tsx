import type { Locale } from '../../config/locales.ts';
import type { BlankValues } from '../../lib/messages/blanks.ts';
import type { SendLanguage } from '../../lib/messages/kinds.ts';
import type { ReaderBlank } from '../../lib/messages/reader.ts';
import { Field } from './Field.tsx';
import { type CopierWords, fill } from './types.ts';
import { type Memory, remember, typeValue } from './values.ts';

interface Props {
  id: string;
  locale: Locale;
  blanks: readonly ReaderBlank[];
  words: CopierWords;
  language: SendLanguage;
  languageName: string;
  memory: Memory;
  /** The values as they will be sent. */
  sending: BlankValues;
  /** Number of blanks still open. */
  left: number;
}

/** The blanks of the text as it stands, and whether this device remembers them. */
export function Fields({ id, blanks, memory, left, ...rest }: Props) {
  const { words, locale, language, languageName, sending } = rest;
  if (blanks.length === 0) return null;
  return (
    <fieldset class="mc-fields">
      <legend>{words.fields}</legend>
      <p class="soft">
        {fill(words.left, { n: left })} · {words.fieldsHint}
      </p>
      {blanks.map((blank) => (
        <Field
          key={blank.id}
          id={`${id}-${blank.id}`}
          {...{ locale, blank, words }}
          value={memory.values[blank.id] ?? ''}
          faults={({ unreadableBlanks }) =>
            unreadableBlanks(language, sending, [blank.id]).map(() =>
              fill(words.unreadable, { language: languageName }),
            )
          }
          onValue={(value) => typeValue(blank.id, value)}
        />
      ))}
      <div class="mc-remember">
        <label class="mc-tick">
          <input
            type="checkbox"
            checked={memory.keeping}
            aria-describedby={`${id}-remember`}
            onChange={(event) => remember(event.currentTarget.checked)}
          />
          <span>{words.remember}</span>
        </label>
        <p class="soft" id={`${id}-remember`}>
          {words.rememberHint}
        </p>
        <p class="mc-outcome" role="status">
          {memory.outcome && words.outcome[memory.outcome]}
        </p>
      </div>
    </fieldset>
  );
}
