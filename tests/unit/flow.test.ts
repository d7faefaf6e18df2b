import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defineGraph, type PartText } from '../../src/lib/flow/define.ts';
import { decodeTrail, encodeTrail } from '../../src/lib/flow/fragment.ts';
import { checkGates } from '../../src/lib/flow/gates.ts';
import { answerNext, changeAnswer, here, newTrail, stepBack } from '../../src/lib/flow/trail.ts';
import type { Flow, FlowNode, Trail, Verdict } from '../../src/lib/flow/types.ts';
import { formatFlowFinding, validateFlow } from '../../src/lib/flow/validate.ts';
import { depth, findLoop, pathLine, paths, reachable } from '../../src/lib/flow/walk.ts';

const end: Verdict = {
  type: 'verdict',
  kind: 'open',
  urgency: 'now',
  facts: ['f'],
  message: null,
  clock: null,
  beside: ['paypal'],
  guides: ['g'],
};
const ask = (options: Record<string, string>): FlowNode => ({ type: 'question', options });

const flowOf = (nodes: Record<string, FlowNode>, entries: string[] = []): Flow => ({
  start: 'a',
  entries,
  nodes,
  stages: Object.fromEntries(Object.keys(nodes).map((id) => [id, 'all'])),
});

const RULES = { maxQuestions: 3, facts: new Set(['f']), providerClocks: { paypal: ['sooner'] } };
const rulesOf = (flow: Flow): string[] =>
  validateFlow(flow, RULES).map((f) => `${f.node} ${f.rule}`);

/** a and b share c, so that a changed answer can keep what was said at c. */
const small = flowOf(
  {
    a: ask({ left: 'b', right: 'c', unknown: 'e1' }),
    b: ask({ on: 'c', off: 'e1', unknown: 'e1' }),
    c: ask({ yes: 'e2', no: 'e1', unknown: 'e1' }),
    e1: end,
    e2: end,
  },
  ['b'],
);

describe('walking', () => {
  it('lists every path in a line', () => {
    expect(paths(small).map(pathLine)).toEqual([
      'left>on>yes ⇒ e2',
      'left>on>no ⇒ e1',
      'left>on>unknown ⇒ e1',
      'left>off ⇒ e1',
      'left>unknown ⇒ e1',
      'right>yes ⇒ e2',
      'right>no ⇒ e1',
      'right>unknown ⇒ e1',
      'unknown ⇒ e1',
    ]);
    expect(depth(small)).toBe(3);
    expect([...reachable(small, 'c')].sort()).toEqual(['c', 'e1', 'e2']);
  });

  it('finds a loop and refuses to walk it', () => {
    const loop = flowOf({
      a: ask({ on: 'b', unknown: 'e' }),
      b: ask({ on: 'a', unknown: 'e' }),
      e: end,
    });
    expect(findLoop(loop)).toEqual(['a', 'b', 'a']);
    expect(depth(loop)).toBe(Number.POSITIVE_INFINITY);
    expect(() => paths(loop)).toThrow('a → b → a');
  });
});

describe('validateFlow', () => {
  it('has nothing to say about a sound flow', () => {
    expect(validateFlow(small, RULES)).toEqual([]);
  });

  const ok = { unknown: 'e' };
  const cases: [string, Record<string, FlowNode>][] = [
    ['a dead-end', { a: ask({ unknown: 'e' }), e: end }],
    ['a unknown-answer', { a: ask({ x: 'e', y: 'e' }), e: end }],
    ['a missing-node', { a: ask({ x: 'gone', ...ok }), e: end }],
    ['z unreachable', { a: ask({ x: 'e', ...ok }), e: end, z: end }],
    ['a loop', { a: ask({ x: 'a', ...ok }), e: end }],
    [
      'a depth',
      {
        a: ask({ x: 'b', ...ok }),
        b: ask({ x: 'c', ...ok }),
        c: ask({ x: 'd', ...ok }),
        d: ask({ x: 'e', ...ok }),
        e: end,
      },
    ],
    ['a id', { a: ask({ 'No Way': 'e', ...ok }), e: end }],
    ['e no-fact', { a: ask({ x: 'e', ...ok }), e: { ...end, facts: [] } }],
    ['e unknown-fact', { a: ask({ x: 'e', ...ok }), e: { ...end, facts: ['nope'] } }],
    ['e no-guide', { a: ask({ x: 'e', ...ok }), e: { ...end, guides: [] } }],
    ['e no-message', { a: ask({ x: 'e', ...ok }), e: { ...end, kind: 'message' } }],
    ['e no-clock', { a: ask({ x: 'e', ...ok }), e: { ...end, urgency: 'by-date' } }],
    ['e open', { a: ask({ x: 'e', ...ok }), e: { ...end, beside: [] } }],
    [
      'e wait',
      { a: ask({ x: 'e', ...ok }), e: { ...end, kind: 'wait', urgency: 'safe', beside: [] } },
    ],
    [
      'a gate-answer',
      { a: { type: 'question', gates: { resale: ['maybe'] }, options: { x: 'e', ...ok } }, e: end },
    ],
  ];
  it.each(cases)('reports %s', (rule, nodes) => {
    expect(rulesOf(flowOf(nodes))).toContain(rule);
  });

  it('wants a provider’s clock, or a sooner one, beside a request; only the clock itself beside a wait', () => {
    const rules = (more: Partial<Verdict>) =>
      rulesOf(flowOf({ a: ask({ x: 'e', unknown: 'e' }), e: { ...end, ...more } }));
    expect(rules({ kind: 'open', beside: ['sooner'] })).toEqual([]);
    expect(rules({ kind: 'open', beside: ['paypal'] })).toEqual([]);
    expect(rules({ kind: 'open', sendsBack: true, beside: [] })).not.toContain('e open');
    expect(rules({ kind: 'wait', urgency: 'safe', beside: ['sooner'] })).toContain('e wait');
  });

  it('reports an entry that is no question', () => {
    expect(rulesOf({ ...small, entries: ['e1'] })).toContain('e1 entry');
  });

  it('speaks in sentences that name the node', () => {
    const [first] = validateFlow(flowOf({ a: ask({ x: 'gone', unknown: 'e' }), e: end }), RULES);
    expect(first && formatFlowFinding(first)).toBe(
      'a · missing-node: “x” leads to “gone”, which does not exist.',
    );
  });
});

describe('checkGates', () => {
  const gated = (
    gates: Record<string, string[]>,
    verdict: Partial<Verdict>,
    entries: string[] = [],
  ): Flow =>
    flowOf(
      {
        a: ask({ straight: 'b', unknown: 'e' }),
        b: { type: 'question', gates, options: { yes: 'v', no: 'e', unknown: 'e' } },
        v: { ...end, ...verdict },
        e: end,
      },
      entries,
    );
  const all = { counterfeit: ['yes'], battery: ['yes'], postage: ['yes'], address: ['yes'] };

  it('lets a return through only with every gate answered clear', () => {
    expect(checkGates(gated(all, { kind: 'accept', sendsBack: true }))).toEqual([]);
    for (const gate of Object.keys(all)) {
      const left = { ...all, [gate]: ['no'] };
      const found = checkGates(gated(left, { kind: 'accept', sendsBack: true }));
      expect(found.map((f) => f.rule)).toEqual([`gate-${gate}`]);
    }
  });

  it('asks for the purpose before a consumer desk', () => {
    expect(checkGates(gated({}, { desk: true })).map((f) => f.rule)).toEqual(['gate-resale']);
    expect(checkGates(gated({ resale: ['yes'] }, { desk: true }))).toEqual([]);
  });

  it('lets nobody wait while something is due or the provider’s window closes', () => {
    const wait = { kind: 'wait', urgency: 'safe' } as const;
    expect(checkGates(gated({}, wait)).map((f) => f.rule)).toEqual([
      'gate-nothing-due',
      'gate-provider-window',
    ]);
  });

  it('wants the stop screen of the same press as the last question', () => {
    expect(checkGates(gated({}, { stop: 'cancel' })).map((f) => f.rule)).toEqual(['stop-cancel']);
    const early = flowOf({
      a: { type: 'question', stop: 'cancel', options: { go: 'b', unknown: 'e' } },
      b: ask({ go: 'v', unknown: 'e' }),
      v: { ...end, stop: 'cancel' },
      e: end,
    });
    expect(checkGates(early).map((f) => f.rule)).toEqual(['stop-cancel']);
  });

  it('looks from the entries too', () => {
    const flow = flowOf(
      {
        a: { type: 'question', gates: { resale: ['yes'] }, options: { yes: 'b', unknown: 'e' } },
        b: ask({ go: 'v', unknown: 'e' }),
        v: { ...end, desk: true },
        e: end,
      },
      ['b'],
    );
    expect(checkGates(flow)).toHaveLength(1);
    expect(checkGates({ ...flow, entries: [] })).toEqual([]);
  });
});

describe('trails', () => {
  const at = (answers: string[], start = 'a'): Trail =>
    answers.reduce((trail, answer) => answerNext(small, trail, answer), newTrail(small, start));

  it('moves, ignores impossible answers and goes back', () => {
    const trail = at(['left', 'nonsense', 'on']);
    expect(here(small, trail)).toBe('c');
    expect(here(small, stepBack(trail))).toBe('b');
    expect(here(small, at(['left', 'off', 'on']))).toBe('e1');
    expect(newTrail(small, 'e1').start).toBe('a');
  });

  it('keeps later answers that still apply when one is changed', () => {
    const changed = changeAnswer(small, at(['left', 'on', 'yes']), 'a', 'right');
    expect(changed.trail).toEqual(at(['right', 'yes']));
    expect(changed.dropped).toEqual([{ question: 'b', answer: 'on' }]);
  });

  it('stops where the new way asks something else', () => {
    const changed = changeAnswer(small, at(['right', 'yes']), 'a', 'left');
    expect(changed.trail).toEqual(at(['left']));
    expect(changed.dropped).toEqual([{ question: 'c', answer: 'yes' }]);
  });

  it('leaves the trail alone when the change is impossible', () => {
    const trail = at(['right', 'yes']);
    expect(changeAnswer(small, trail, 'b', 'on')).toEqual({ trail, dropped: [] });
    expect(changeAnswer(small, trail, 'a', 'nonsense')).toEqual({ trail, dropped: [] });
  });
});

describe('the fragment', () => {
  const decode = (text: string) => decodeTrail(small, text).steps.map((s) => s.answer);

  it.each([
    ['', []],
    ['#', []],
    ['#a=left&b=on&c=yes', ['left', 'on', 'yes']],
    ['c=yes&b=on&a=left', ['left', 'on', 'yes']],
    ['a=left&x=1&__proto__=y&b=on', ['left', 'on']],
    ['a=left&a=right&b=off', ['left', 'off']],
    ['a=left&b=never&c=yes', ['left']],
    ['a=constructor', []],
    ['some-heading', []],
    ['=&&==%00', []],
  ])('%s', (text, answers) => {
    expect(decode(text)).toEqual(answers);
  });

  it('says where it begins only when it is not the start', () => {
    const trail = answerNext(small, newTrail(small, 'b'), 'on');
    expect(encodeTrail(small, trail)).toBe('from=b&b=on');
    expect(decodeTrail(small, '#from=b&b=on')).toEqual(trail);
    expect(decodeTrail(small, 'b=on', 'b')).toEqual(trail);
    expect(decodeTrail(small, 'from=e1&a=right').start).toBe('a');
    expect(encodeTrail(small, newTrail(small))).toBe('');
  });

  it('never throws and always gives a possible trail', () => {
    const pair = fc
      .tuple(fc.constantFrom('a', 'b', 'c', 'from', 'toString'), fc.string())
      .map(([k, v]) => `${k}=${v}`);
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.oneof(pair, fc.constantFrom('a=left', 'b=on', 'c=no'))).map((p) => p.join('&')),
    );
    fc.assert(
      fc.property(text, (fragment) => {
        const trail = decodeTrail(small, fragment);
        expect(decodeTrail(small, encodeTrail(small, trail))).toEqual(trail);
      }),
    );
  });
});

describe('types', () => {
  const v = { ...end, urgency: 'now' } as const;
  const part = { q: { type: 'question', options: { yes: 'v', unknown: 'v' } }, v } as const;

  it('refuses an edge to a missing node', () => {
    const bad = { q: { type: 'question', options: { yes: 'gone', unknown: 'v' } }, v } as const;
    // @ts-expect-error no node has the id “gone”
    expect(defineGraph({ start: 'q', entries: [], parts: { bad } }).nodes.q).toBeDefined();
    // @ts-expect-error no node has the id “r”
    expect(defineGraph({ start: 'r', entries: [], parts: { part } }).start).toBe('r');
  });

  it('refuses two nodes of one name', () => {
    expect(() => defineGraph({ start: 'q', entries: [], parts: { one: part, two: part } })).toThrow(
      'one, two',
    );
  });

  it('refuses a missing and an extra text', () => {
    const label = {
      title: '',
      press: [{ label: '' }],
      byWhen: '',
      why: '',
      wouldChange: '',
      ifFails: '',
    } as const;
    const q = { title: '', hint: '', options: { yes: { text: '' }, unknown: { text: '' } } };
    const whole: PartText<typeof part> = { q, v: label };
    expect(Object.keys(whole)).toEqual(['q', 'v']);
    // @ts-expect-error the verdict has no text
    const missing: PartText<typeof part> = { q };
    // @ts-expect-error there is no node z
    const extra: PartText<typeof part> = { q, v: label, z: label };
    // @ts-expect-error an answer has no text
    const short: PartText<typeof part> = { q: { ...q, options: { yes: { text: '' } } }, v: label };
    expect([missing, extra, short]).toHaveLength(3);
  });
});
