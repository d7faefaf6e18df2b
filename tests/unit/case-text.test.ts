import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCase } from '../../src/lib/case/parse.ts';
import { type CaseWords, toPlainText } from '../../src/lib/case/text.ts';
import { AMOUNT_KINDS, type CaseFile, emptyCase } from '../../src/lib/case/types.ts';
import { BLANK_IDS } from '../../src/lib/messages/blanks.ts';

/** Every id as its own name. */
function same<K extends string>(ids: readonly K[]): Record<K, string> {
  const names: Partial<Record<K, string>> = {};
  for (const id of ids) names[id] = id;
  return names as Record<K, string>;
}

const words: CaseWords = {
  title: '返金の記録',
  made: '作成日:{date}',
  pair: '{label}:{value}',
  message: '{title}({language}・{tone})',
  sections: same(['fields', 'amounts', 'events', 'answers', 'clocks', 'evidence', 'messages']),
  blanks: { ...same(BLANK_IDS), order: '注文番号' },
  amounts: { ...same(AMOUNT_KINDS), paid: '支払った金額' },
  clocks: { 'request-window': '申請の期限' },
  verdicts: { 'open-request': '返金申請を出す' },
  evidence: { 'damaged/label': '送り状の写真' },
  messages: { nudge: '催促' },
  languages: { en: '英語' },
  tones: { firm: 'はっきり' },
  note: '本人が記入した記録です。',
};

const full: CaseFile = {
  version: 1,
  fields: { order: '80123', name: '$& {value}' },
  amounts: [
    { kind: 'asked', minor: 1250, currency: 'USD' },
    { kind: 'paid', minor: 3480, currency: 'JPY' },
  ],
  events: [
    { date: '2026-11-20', what: '返金申請を出した' },
    { date: '2026-11-02', what: '注文した' },
  ],
  clocks: [{ kind: 'request-window', date: '2026-12-01' }],
  answers: [{ date: '2026-11-20', trail: 'start=arrived', verdict: 'open-request' }],
  evidence: ['damaged/label', 'gone/item'],
  messages: [{ id: 'nudge', language: 'en', tone: 'firm', at: '2026-11-24T03:20:00Z' }],
};

describe('the case file as text', () => {
  it('puts everything in order, in the reader’s words', () => {
    const text = toPlainText(full, words, {
      today: '2026-11-24',
      answers: (trail) => [`「${trail}」`],
    });
    expect(text).toBe(
      [
        '返金の記録\n作成日:2026-11-24\n',
        'fields\n- 注文番号:80123\n- name:$& {value}\n',
        'amounts\n- 支払った金額:JPY 3480\n- asked:USD 12.50\n',
        'events\n- 2026-11-02  注文した\n- 2026-11-20  返金申請を出した\n',
        'clocks\n- 2026-12-01  申請の期限\n',
        'answers\n- 2026-11-20\n  「start=arrived」\n  返金申請を出す\n',
        'evidence\n- 送り状の写真\n- gone/item\n',
        'messages\n- 2026-11-24 03:20 UTC  催促(英語・はっきり)\n',
        '本人が記入した記録です。\n',
      ].join('\n'),
    );
  });

  it('writes times in the zone it is given', () => {
    const text = toPlainText(full, words, { today: '2026-11-24', time: () => '2026-11-24 12:20' });
    expect(text).toContain('- 2026-11-24 12:20  催促');
  });

  it('leaves empty parts out', () => {
    expect(toPlainText(emptyCase(), words, { today: '2026-11-24' })).toBe(
      '返金の記録\n作成日:2026-11-24\n\n本人が記入した記録です。\n',
    );
  });

  it('prints whatever a file holds', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (input) => {
        const text = toPlainText(parseCase(input).case, words, { today: '2026-11-24' });
        expect(text.startsWith('返金の記録')).toBe(true);
      }),
    );
  });
});
