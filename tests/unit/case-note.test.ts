import { describe, expect, it } from 'vitest';
import { countCase } from '../../src/lib/case/count.ts';
import {
  addEvent,
  isEmptyCase,
  setAmount,
  setField,
  tickEvidence,
} from '../../src/lib/case/edit.ts';
import { noteAnswers, noteClock, noteMessage } from '../../src/lib/case/note.ts';
import { parseCase, serialise } from '../../src/lib/case/parse.ts';
import { putBack, takeOut } from '../../src/lib/case/splice.ts';
import { type CaseFile, emptyCase, LIMITS } from '../../src/lib/case/types.ts';

describe('noting', () => {
  it('adds, replaces and takes out, and leaves the old file alone', () => {
    const start = Object.freeze(emptyCase());
    let file: CaseFile = setField(start, 'order', ' 80\n');
    file = addEvent(file, { date: '2026-11-20', what: 'request\nopened' });
    file = addEvent(file, { date: '2026-11-02', what: 'ordered' });
    file = addEvent(file, { date: '2026-11-03', what: ' ' });
    file = setAmount(file, 'paid', { minor: 3480, currency: 'JPY' });
    file = setAmount(file, 'paid', { minor: 3500, currency: 'JPY' });
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
      setAmount(takeOut(setField(file, 'order', ''), 'events', 0), 'paid', null),
      'damaged/label',
      false,
    );
    expect(countCase(less)).toMatchObject({ fields: 0, events: 1, amounts: 0, evidence: 0 });
  });

  it('puts back what was taken out, where it stood, and keeps what came meanwhile', () => {
    let file = addEvent(emptyCase(), { date: '2026-11-01', what: 'ordered' });
    file = addEvent(file, { date: '2026-11-02', what: 'shipped' });
    const [ordered, shipped] = file.events;
    const without = setField(takeOut(file, 'events', 0), 'order', '80');
    expect(without.events).toEqual([shipped]);
    const back = putBack(without, 'events', 0, ordered ?? { date: '', what: '' });
    expect(back.events).toEqual([ordered, shipped]);
    expect(back.fields).toEqual({ order: '80' });
    expect(parseCase(serialise(back))).toEqual({ case: back, lost: [] });
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
