import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readYamlFolder } from '../../src/build/content-files.ts';
import { LOCALES } from '../../src/config/locales.ts';
import { findStages, pressEffects, stageById } from '../../src/lib/payment/find.ts';
import { paymentFlow } from '../../src/lib/payment/flow.ts';
import { paymentSchema } from '../../src/lib/payment/schema.ts';
import type { ShownLabel, Stage } from '../../src/lib/payment/types.ts';

const files = [...readYamlFolder('payment', paymentSchema)].map(([id, data]) => ({ id, data }));
const flow = paymentFlow(files, 'ja');
const stage = (id: string): Stage => {
  const found = stageById(id, flow.stages);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

describe('paymentFlow', () => {
  it('lists the order’s way first, then the side stages, then the lanes', () => {
    expect(flow.stages.map(({ id }) => id)).toEqual([
      'stage-paid',
      'stage-held',
      'stage-shipped',
      'stage-delivered',
      'stage-completed',
      'stage-window',
      'stage-closed',
      'stage-request-open',
      'stage-refund-approved',
    ]);
    expect(flow.lanes.map(({ id }) => id)).toEqual([
      'lane-card',
      'lane-paypal',
      'lane-konbini',
      'lane-paypay',
    ]);
  });

  it('has the same bones in both languages, and plain data an island can take', () => {
    const bones = LOCALES.map((locale) =>
      paymentFlow(files, locale).stages.map((s) => [s.id, s.holder, s.presses.map((p) => p.id)]),
    );
    expect(bones[0]).toEqual(bones[1]);
    expect(JSON.parse(JSON.stringify(flow))).toEqual(flow);
  });

  it('uses every button that has a file', () => {
    const used = [...flow.stages, ...flow.lanes].flatMap(({ presses }) => presses.map((p) => p.id));
    const written = files.filter(({ data }) => data.type === 'press').map(({ id }) => id);
    expect([...new Set(used)].sort()).toEqual(written.sort());
  });

  it('names file and button where a button is missing', () => {
    const without = files.filter(({ id }) => id !== 'press-confirm');
    expect(() => paymentFlow(without, 'en')).toThrow(
      'stage-shipped: no file src/content/payment/press-confirm.yaml',
    );
  });

  it('hands the money from AliExpress to the seller once, at completion', () => {
    const holders = flow.stages.filter((s) => s.track === 'main').map((s) => s.holder);
    expect(holders).toEqual([
      'aliexpress',
      'aliexpress',
      'aliexpress',
      'aliexpress',
      'seller',
      'seller',
      'seller',
    ]);
  });
});

describe('what a press does', () => {
  it('marks what cannot be undone as danger wherever it stands', () => {
    const presses = [...flow.stages, ...flow.lanes].flatMap((s) => s.presses);
    const danger = new Set(presses.filter((p) => p.risk === 'danger').map((p) => p.id));
    expect([...danger].sort()).toEqual([
      'press-accept',
      'press-bonus',
      'press-cancel-request',
      'press-confirm',
    ]);
  });

  it('leads from confirming to completion, and from a request to the open request', () => {
    const to = (id: string) =>
      pressEffects(stage(id), flow.stages).map(({ press, to }) => [press.id, to?.id ?? null]);
    expect(to('stage-delivered')).toEqual([
      ['press-request', 'stage-request-open'],
      ['press-confirm', 'stage-completed'],
    ]);
    expect(to('stage-request-open')).toContainEqual(['press-accept', null]);
  });

  it('leads to stages that exist', () => {
    for (const { press, to } of flow.stages.flatMap((s) => pressEffects(s, flow.stages))) {
      if (press.goes !== null) expect(to?.id).toBe(press.goes);
    }
  });
});

describe('findStages', () => {
  const label = (text: string, lang: 'ja' | 'en' = 'en'): ShownLabel => ({
    text,
    lang,
    era: 'current',
    facts: ['ui-07'],
  });
  const stages = [
    { id: 'held', labels: [label('Awaiting shipment'), label('出荷待ち', 'ja')] },
    { id: 'shipped', labels: [label('Awaiting delivery')] },
    { id: 'done', labels: [label('完了', 'ja'), label('Finished')] },
    { id: 'closed', labels: [label('完了', 'ja')] },
  ];
  const find = (typed: string) => findStages(typed, stages).map(({ id }) => id);

  it.each([
    ['Awaiting shipment', ['held']],
    ['  AWAITING   SHIPMENT! ', ['held']],
    ['\uff21waiting delivery', ['shipped']],
    ['完了', ['done', 'closed']],
    ['「完了」', ['done', 'closed']],
    ['注文状況:完了', ['done', 'closed']],
    ['awaiting', ['held', 'shipped']],
    ['出荷', ['held']],
    ['a', []],
    ['', []],
    ['!?', []],
    ['something else', []],
  ])('finds for %j: %j', (typed, ids) => {
    expect(find(typed)).toEqual(ids);
  });

  it('finds every label of the content by itself', () => {
    for (const s of flow.stages) {
      for (const { text } of s.labels) expect(findStages(text, flow.stages)).toContain(s);
    }
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        expect(Array.isArray(find(typed))).toBe(true);
      }),
    );
  });

  it('knows no stage by a wrong id', () => {
    expect(stageById('stage-nowhere', flow.stages)).toBeNull();
  });
});
