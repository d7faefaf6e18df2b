import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLANK_IDS, BLANKS, type BlankId } from '../../src/lib/messages/blanks.ts';
import { valuesIn } from '../../src/lib/messages/choices.ts';
import { cleanLine } from '../../src/lib/messages/clean.ts';
import { cleanValue, cleanValues } from '../../src/lib/messages/clean-values.ts';
import {
  blanksFor,
  compose,
  countCharacters,
  pick,
  type SendSentence,
  sentencesFor,
  tickedSentences,
} from '../../src/lib/messages/compose.ts';
import { inReadingOrder } from '../../src/lib/messages/find.ts';
import { unreadableBlanks } from '../../src/lib/messages/readable.ts';
import { blanksIn, segmentsOf, unknownBlanks } from '../../src/lib/messages/segments.ts';

const sentence = (id: string, en: string, more: Partial<SendSentence> = {}): SendSentence => ({
  id,
  send: { en, zh: `${en}。` },
  tones: ['polite', 'firm'],
  optional: false,
  ticked: false,
  newLine: false,
  ...more,
});

const letter = [
  sentence('hello', 'Hello.'),
  sentence('order', 'About {order}, {item}.', { newLine: true }),
  sentence('firm', 'Refund {asked}.', { tones: ['firm'] }),
  sentence('gift', 'Keep {paid}.', { optional: true }),
  sentence('law', 'It is {brand}.', { optional: true, ticked: true }),
];

describe('segments', () => {
  it.each([
    ['Order {order}.', ['Order ', 'order', '.']],
    ['{order}', ['order']],
    ['{order}{item}', ['order', 'item']],
    ['no blank', ['no blank']],
    ['{unknown} and {order', ['{unknown} and {order']],
    ['', []],
  ])('%s', (text, parts) => {
    expect(segmentsOf(text).map((part) => (part.kind === 'text' ? part.text : part.id))).toEqual(
      parts,
    );
  });

  it('loses nothing', () => {
    const piece = fc.oneof(fc.string(), fc.constantFrom(...BLANK_IDS.map((id) => `{${id}}`)));
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        const back = segmentsOf(text).map((part) =>
          part.kind === 'text' ? part.text : `{${part.id}}`,
        );
        expect(back.join('')).toBe(text);
        expect(back).not.toContain('');
      }),
    );
  });

  it('names each blank once, and those that do not exist', () => {
    expect(blanksIn('{item}, {order}, {item}')).toEqual(['item', 'order']);
    expect(unknownBlanks('{item} {Order} {x y}')).toEqual(['Order', 'x y']);
  });
});

describe('cleaning', () => {
  it.each([
    ['a\nb\r\nc\td', 'a b c d'],
    ['  a   b  ', 'a b'],
    ['a\u202eb\u2066c\u200fd\u061ce', 'abcde'],
    ['a\u0000b\u0007c\u001b[31m', 'abc[31m'],
    ['a\u200bb\ufeffc', 'abc'],
    ['a\ud800b\udc00', 'ab'],
    ['👩‍👩‍👧 ok', '👩‍👩‍👧 ok'],
    ['全角 空白', '全角 空白'],
    ['<b>x</b> {order}', '<b>x</b> {order}'],
  ])('%j', (typed, line) => {
    expect(cleanLine(typed, 100)).toBe(line);
  });

  it('cuts by characters, never through one', () => {
    expect(cleanLine('😀'.repeat(10), 3)).toBe('😀😀😀');
    expect(cleanLine('ab '.repeat(9), 3)).toBe('ab');
  });

  it('takes the full stop off a phrase, not off a name', () => {
    expect(cleanValue('problem', 'it is broken. ')).toBe('it is broken');
    expect(cleanValue('problem', '壊れている。')).toBe('壊れている');
    expect(cleanValue('seller', 'Good Co.')).toBe('Good Co.');
  });

  it('leaves one visible line within its length, whatever is typed', () => {
    const typed = fc.string({ unit: 'binary', maxLength: 12_000 });
    fc.assert(
      fc.property(typed, fc.constantFrom(...BLANK_IDS), (value, id) => {
        const line = cleanValue(id, value);
        expect(countCharacters(line)).toBeLessThanOrEqual(BLANKS[id].max);
        expect(line).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]| {2}|^\s|\s$/u);
        expect(line.isWellFormed()).toBe(true);
        expect(cleanValue(id, line)).toBe(line);
      }),
    );
  });

  it('leaves empty values out', () => {
    expect(cleanValues({ order: ' \n ', item: ' x ' })).toEqual({ item: 'x' });
  });
});

describe('composing', () => {
  it('joins a tone with its ticked sentences', () => {
    const done = compose(letter, {
      language: 'en',
      tone: 'firm',
      values: { order: '80', item: 'a lamp', asked: '9', brand: 'X' },
    });
    expect(done.text).toBe('Hello.\nAbout 80, a lamp. Refund 9. It is X.');
    expect(done.missing).toEqual([]);
    expect(done.characters).toBe(done.text.length);
  });

  it('puts no space between Chinese sentences', () => {
    const done = compose(letter, {
      language: 'zh',
      tone: 'polite',
      values: { order: '80', item: 'x', brand: 'X' },
    });
    expect(done.text).toBe('Hello.。\nAbout 80, x.。It is X.。');
  });

  it('lists the open blanks and shows them by their label', () => {
    const label = (id: BlankId) => `<${id}>`;
    const done = compose(letter, {
      language: 'en',
      tone: 'polite',
      values: { order: '80' },
      chosen: ['gift'],
      label,
    });
    expect(done.missing).toEqual(['item', 'paid']);
    expect(done.text).toBe('Hello.\nAbout 80, [<item>]. Keep [<paid>].');
    expect(done.parts.filter((part) => part.kind !== 'text').map((part) => part.kind)).toEqual([
      'value',
      'blank',
      'blank',
    ]);
  });

  it('never starts with a sentence that is not ticked', () => {
    expect(tickedSentences(letter)).toEqual(['law']);
    expect(sentencesFor(letter, 'polite').map(({ id }) => id)).toEqual(['hello', 'order', 'law']);
    expect(blanksFor(sentencesFor(letter, 'polite', []))).toEqual(['order', 'item']);
  });

  it('takes braces and replacement patterns in a value as text', () => {
    const hostile = '{item} $& $1 <script>alert(1)</script>';
    const done = compose(letter, {
      language: 'en',
      tone: 'polite',
      values: { order: hostile.slice(0, 40), item: 'x', brand: 'y' },
    });
    expect(done.text).toContain(`About ${hostile.slice(0, 40)}, x.`);
    expect(done.missing).toEqual([]);
  });

  it('counts characters, not code units', () => {
    expect(countCharacters('返金😀')).toBe(3);
  });

  it('falls back to what a message has', () => {
    expect(pick(['en', 'zh'], 'zh')).toBe('zh');
    expect(pick<string>(['ja'], 'zh')).toBe('ja');
  });
});

describe('ready answers', () => {
  const choices = {
    problem: [{ ja: '電源が入らない', en: 'it does not turn on', zh: '无法开机' }],
  };

  it('turn into the sending language, from any language', () => {
    for (const typed of ['電源が入らない', ' it does not turn on ', '无法开机']) {
      expect(valuesIn('zh', { problem: typed }, choices)).toEqual({ problem: '无法开机' });
    }
    expect(valuesIn('en', { problem: 'my own words', item: '電源が入らない' }, choices)).toEqual({
      problem: 'my own words',
      item: '電源が入らない',
    });
  });

  it('point out what the recipient may not read', () => {
    const values = { item: 'イヤホン', problem: '坏了', seller: 'Shop' };
    expect(unreadableBlanks('en', values, ['item', 'problem', 'seller'])).toEqual([
      'item',
      'problem',
    ]);
    expect(unreadableBlanks('zh', values, ['item', 'problem', 'seller'])).toEqual(['item']);
    expect(unreadableBlanks('ja', values, ['item'])).toEqual([]);
    expect(unreadableBlanks('en', values, ['seller'])).toEqual([]);
  });
});

describe('the order of a list', () => {
  it('goes by reader, then by problem, those for any problem first', () => {
    const list = [
      { id: 'fake', problem: 'counterfeit', recipient: 'seller' },
      { id: 'ccj', problem: 'any', recipient: 'ccj' },
      { id: 'late', problem: 'not-received', recipient: 'seller' },
      { id: 'first', problem: 'any', recipient: 'seller' },
      { id: 'second', problem: 'any', recipient: 'seller' },
    ] as const;
    const ids = inReadingOrder(list, (message) => message).map(({ id }) => id);
    expect(ids).toEqual(['first', 'second', 'late', 'fake', 'ccj']);
  });
});
