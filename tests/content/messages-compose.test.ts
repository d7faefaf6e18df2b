import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { CONTENT_DIR, readYamlFolder } from '../../src/build/content-files.ts';
import { BLANK_IDS, type BlankId, type BlankValues } from '../../src/lib/messages/blanks.ts';
import { valuesIn } from '../../src/lib/messages/choices.ts';
import { compose, sentencesFor } from '../../src/lib/messages/compose.ts';
import type { SendLanguage, Tone } from '../../src/lib/messages/kinds.ts';
import { type Message, messageSchema } from '../../src/lib/messages/schema.ts';
import { segmentsOf } from '../../src/lib/messages/segments.ts';
import { blankWordsSchema } from '../../src/lib/messages/words-schema.ts';

const messages = readYamlFolder('messages', messageSchema);
const blanks = z
  .array(blankWordsSchema)
  .parse(parse(readFileSync(join(CONTENT_DIR, 'messages/words/blanks.yaml'), 'utf8')));
const choices = Object.fromEntries(blanks.map((blank) => [blank.id, blank.choices]));

const HAN = /\p{Script=Han}/u;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Words that stay as they are in every language. */
const NAMES = /AliExpress|PayPal|Bonus/g;
/** Forms that Japanese or traditional Chinese writes and simplified Chinese does not. */
const NOT_SIMPLIFIED =
  /[関対払証還為気業発購請書単紙価値実際認確説時間問題額圖國學來買賣產個們這裡話賠償還證據應變動訂單貨運費號碼處辦給與後無從於將經過進達連選適]/u;

/** The words a template itself contributes, without its blanks. */
const fixedWords = (sentence: string): string =>
  segmentsOf(sentence)
    .map((part) => (part.kind === 'text' ? part.text : ' '))
    .join('');

const ends = (text: string): number => (text.match(/[.!?。！？](?=\s|$|[^\d\s])/gu) ?? []).length;

const everySentence = [...messages].flatMap(([id, message]) =>
  message.sentences.flatMap((sentence) =>
    message.languages.map((language): [string, SendLanguage, string] => [
      `${id}/${sentence.id}`,
      language,
      sentence.send[language] ?? '',
    ]),
  ),
);

/** Every message, language and tone. */
const everyWay = [...messages].flatMap(([id, message]) =>
  message.languages.flatMap((language) =>
    message.tones.map((tone): [string, SendLanguage, Tone, Message] => [
      id,
      language,
      tone,
      message,
    ]),
  ),
);

describe('sentences', () => {
  it('are in the language they claim', () => {
    const wrong = everySentence.filter(([, language, sentence]) => {
      const own = fixedWords(sentence);
      const foreign = /[A-Za-z]{2,}/.test(own.replace(NAMES, '').replace('CCJ', ''));
      if (language === 'en') return HAN.test(own) || KANA.test(own) || /[，。、：（）]/.test(own);
      if (own.trim() === '') return false;
      if (language === 'zh')
        return !HAN.test(own) || KANA.test(own) || NOT_SIMPLIFIED.test(own) || foreign;
      return !KANA.test(own) && !HAN.test(own) ? true : foreign;
    });
    expect(wrong).toEqual([]);
  });

  it('end as often in each language', () => {
    const apart = [...messages].flatMap(([id, message]) =>
      message.sentences
        .filter((sentence) => {
          const counts = Object.values(sentence.send).map((text) => ends(fixedWords(text)));
          return new Set(counts).size !== 1;
        })
        .map((sentence) => `${id}/${sentence.id}`),
    );
    expect(apart).toEqual([]);
  });

  it('neither threaten nor accuse', () => {
    const harsh =
      /\b(lawyer|police|court|sue|legal action|scam|fraud|cheat|liar|thief|negative (feedback|review)|report you|one star)\b|律师|警察|报警|起诉|骗子|诈骗|差评|曝光|詐欺|訴え|警察|弁護士/i;
    expect(everySentence.filter(([, , sentence]) => harsh.test(sentence))).toEqual([]);
  });
});

/** A value no template could contain by itself. */
const plainValue = fc.stringMatching(/^[A-Z0-9]{1,12}$/);
const allFilled = fc
  .array(plainValue, { minLength: BLANK_IDS.length, maxLength: BLANK_IDS.length })
  .map((list): BlankValues => Object.fromEntries(BLANK_IDS.map((id, at) => [id, list[at] ?? ''])));
const hostile = fc.oneof(
  fc.constantFrom(
    '<img src=x onerror=alert(1)>',
    '\u202egnp.exe\u202c',
    'x'.repeat(10_000),
    '👩‍👩‍👧‍👦🇯🇵',
    'line\r\nbreak\u2028again',
    '{order} {item} $& $1 {{paid}}',
    '] [order number]',
  ),
  fc.string({ unit: 'binary' }),
);

describe.each(everyWay)('%s in %s, %s', (_id, language, tone, message) => {
  const optional = message.sentences.filter((sentence) => sentence.optional).map(({ id }) => id);
  const some = fc.subarray(optional);

  it('has no blank left and no loose space once everything is filled', () => {
    fc.assert(
      fc.property(allFilled, some, (values, chosen) => {
        const done = compose(message.sentences, { language, tone, values, chosen });
        expect(done.missing).toEqual([]);
        expect(done.text).not.toMatch(/[{}[\]]/);
        expect(done.text).not.toMatch(/ {2}|^\s|\s$| \n|\n |\n\n| [,.;:!?]|[，。：]\s*[，。：]/);
      }),
      { numRuns: 20 },
    );
  });

  it('asks for exactly the blanks of its sentences', () => {
    const all = compose(message.sentences, { language, tone, values: {}, chosen: optional });
    expect(all.missing.every((id) => message.blanks.includes(id))).toBe(true);
    const values = Object.fromEntries(all.missing.map((id): [BlankId, string] => [id, 'x']));
    expect(
      compose(message.sentences, { language, tone, values, chosen: optional }).missing,
    ).toEqual([]);
  });

  it('takes hostile values as text on their line', () => {
    const lines = sentencesFor(message.sentences, tone).filter(
      ({ newLine }, at) => newLine && at > 0,
    );
    fc.assert(
      fc.property(hostile, (typed) => {
        const values = Object.fromEntries(
          BLANK_IDS.map((id): [BlankId, string] => [id, `a${typed}`]),
        );
        const done = compose(message.sentences, { language, tone, values });
        expect(done.missing).toEqual([]);
        expect(done.text.split('\n')).toHaveLength(lines.length + 1);
        expect(done.text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
        expect(done.characters).toBeLessThan(5000);
      }),
      { numRuns: 15 },
    );
  });

  it('has ready answers in its own language', () => {
    const ready = Object.fromEntries(
      blanks.flatMap((blank) => (blank.choices[0] ? [[blank.id, blank.choices[0].ja]] : [])),
    );
    const values = valuesIn(language, ready, choices);
    if (language === 'en') expect(Object.values(values).join()).not.toMatch(/[^\p{ASCII}]/u);
    if (language === 'zh') expect(Object.values(values).join()).not.toMatch(KANA);
  });
});
