import { describe, expect, it } from 'vitest';
import {
  addEvent,
  countCase,
  isEmptyCase,
  noteAnswers,
  noteClock,
  noteMessage,
  removeAmount,
  removeEvent,
  setAmount,
  setField,
  tickEvidence,
} from '../../src/lib/case/note.ts';
import { parseCase, serialise } from '../../src/lib/case/parse.ts';
import { type CaseFile, emptyCase, LIMITS } from '../../src/lib/case/types.ts';

describe('noting', () => {
  it('adds, replaces and takes out, and leaves the old file alone', () => {
    const start = Object.freeze(emptyCase());
    let file: CaseFile = setField(start, 'order', '80');
    file = addEvent(file, { date: '2026-11-20', what: 'request\nopened' });
    file = addEvent(file, { date: '2026-11-02', what: 'ordered' });
    file = addEvent(file, { date: '2026-11-03', what: ' ' });
    file = setAmount(file, { kind: 'paid', minor: 3480, currency: 'JPY' });
    file = setAmount(file, { kind: 'paid', minor: 3500, currency: 'JPY' });
    file = noteClock(noteClock(file, { kind: 'request-window', date: '2026-12-01' }), {
      kind: 'request-window',
      date: '2026-12-02',
    });
    const walk = { date: '2026-11-20', trail: 'start=arrived', verdict: 'open-request' };
    file = noteAnswers(noteAnswers(file, walk), { ...walk, date: '2026-11-21' });
    file = tickEvidence(tickEvidence(file, 'damaged/label', true), 'damaged/label', true);
    file = noteMessage(file, {
      id: 'nudge',
      language: 'en',
      tone: 'firm',
      at: '2026-11-24T03:20:00Z',
    });
    expect(file.events.map(({ what }) => what)).toEqual(['ordered', 'request opened']);
    expect(file.amounts).toEqual([{ kind: 'paid', minor: 3500, currency: 'JPY' }]);
    expect(file.clocks).toEqual([{ kind: 'request-window', date: '2026-12-02' }]);
    expect(file.answers).toEqual([{ ...walk, date: '2026-11-21' }]);
    expect(countCase(file)).toEqual({
      fields: 1,
      events: 2,
      amounts: 1,
      answers: 1,
      clocks: 1,
      evidence: 1,
      messages: 1,
    });
    expect(parseCase(serialise(file))).toEqual({ case: file, lost: [] });
    expect(isEmptyCase(start)).toBe(true);
    const less = tickEvidence(
      removeAmount(removeEvent(setField(file, 'order', ''), 0), 'paid'),
      'damaged/label',
      false,
    );
    expect(countCase(less)).toMatchObject({ fields: 0, events: 1, amounts: 0, evidence: 0 });
  });

  it('keeps its lists within their limits', () => {
    let file = emptyCase();
    for (let n = 0; n < LIMITS.messages + 3; n++) {
      file = noteMessage(file, {
        id: `m${n}`,
        language: 'en',
        tone: 'firm',
        at: '2026-11-24T03:20:00Z',
      });
    }
    expect(file.messages).toHaveLength(LIMITS.messages);
    expect(file.messages.at(-1)?.id).toBe(`m${LIMITS.messages + 2}`);
  });
});
