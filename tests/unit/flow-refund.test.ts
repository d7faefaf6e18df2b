import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/content/flows/refund/en.ts';
import { graph } from '../../src/content/flows/refund/graph.ts';
import { ja } from '../../src/content/flows/refund/ja.ts';
import { questionText, verdictText, type Words } from '../../src/lib/flow/define.ts';
import { decodeTrail, encodeTrail } from '../../src/lib/flow/fragment.ts';
import { mapSvg } from '../../src/lib/flow/map-svg.ts';
import { outline, outlineText } from '../../src/lib/flow/outline.ts';
import { answerNext, changeAnswer, here, newTrail } from '../../src/lib/flow/trail.ts';
import type { Flow, Path, Trail } from '../../src/lib/flow/types.ts';
import { formatFlowFinding, validateFlow } from '../../src/lib/flow/validate.ts';
import { depth, edges, pathLine, paths, questionOf, verdictOf } from '../../src/lib/flow/walk.ts';
import { figuresOf } from '../../src/lib/i18n/figures.ts';

const MAX_QUESTIONS = 8;
const GOLDEN = new URL('./__golden__/refund-paths.txt', import.meta.url);
const FACTS = new URL('../../src/content/facts/', import.meta.url);

const flow: Flow = graph;
const languages: [string, Words][] = [
  ['ja', ja],
  ['en', en],
];
const allPaths = paths(flow);
const ids = Object.keys(flow.nodes);
const questions = ids.filter((id) => questionOf(flow, id));
const verdicts = ids.filter((id) => verdictOf(flow, id));

const facts = new Set(
  existsSync(FACTS) ? readdirSync(FACTS).map((name) => name.replace(/\.yaml$/, '')) : [],
);

const answered = (path: Path, question: string): string | undefined =>
  path.steps.find((step) => step.question === question)?.answer;
const said = (path: Path, question: string, ...answers: string[]): boolean =>
  answers.includes(answered(path, question) ?? '');
const to = (verdict: string, from: Path[] = allPaths): Path[] =>
  from.filter((p) => p.verdict === verdict);

describe('the refund flow', () => {
  it('is sound: reachable, ends, short enough, complete, gated', () => {
    const found = validateFlow(flow, {
      maxQuestions: MAX_QUESTIONS,
      facts,
      providerClocks: { 'paypal-dispute': ['paypal-snad'], 'card-issuer': [] },
    });
    expect(found.map(formatFlowFinding)).toEqual([]);
  });

  it('covers the subject in at most eight questions', () => {
    expect(ids.length).toBeGreaterThanOrEqual(60);
    expect(depth(flow)).toBeLessThanOrEqual(MAX_QUESTIONS);
    // Six kinds of seller message ask the same question, so each of its ways counts six times.
    expect(allPaths.length).toBeLessThanOrEqual(3500);
  });

  it('matches the golden list of paths (UPDATE_GOLDEN=1 writes it anew)', () => {
    const lines = `${allPaths.map(pathLine).join('\n')}\n`;
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(GOLDEN, lines);
    expect(lines).toBe(readFileSync(GOLDEN, 'utf8'));
  });

  it('decodes at least twelve kinds of seller message, with a way out', () => {
    const kinds = Object.keys(questionOf(flow, 'seller-words')?.options ?? {});
    expect(kinds.length).toBeGreaterThanOrEqual(14);
    expect(kinds).toEqual(expect.arrayContaining(['none', 'unknown']));
  });

  it('offers “I don’t know” last, everywhere', () => {
    for (const id of questions) {
      expect(Object.keys(questionOf(flow, id)?.options ?? {}).at(-1), id).toBe('unknown');
    }
  });
});

// Walked apart from checkGates, so that a mistake in the one does not hide a mistake in the other.
describe('no path', () => {
  const everywhere = [...new Set([flow.start, ...flow.entries])].flatMap((id) => paths(flow, id));

  it('accepts a return of a fake, of an unpostable battery, at a loss or to half an address', () => {
    const found = to('accept-return', everywhere);
    expect(found.length).toBeGreaterThan(0);
    for (const path of found) {
      expect(said(path, 'return-fake', 'no'), pathLine(path)).toBe(true);
      expect(said(path, 'return-battery', 'postable'), pathLine(path)).toBe(true);
      expect(said(path, 'return-postage', 'paid', 'less'), pathLine(path)).toBe(true);
      expect(said(path, 'stop-accept-return', 'complete'), pathLine(path)).toBe(true);
    }
  });

  it('ships a return without the same four checks', () => {
    const found = to('ship-return', everywhere);
    expect(found.length).toBeGreaterThan(0);
    for (const path of found) expect(said(path, 'agreed-check', 'clear')).toBe(true);
  });

  it('opens a free return of a fake or of a loose battery', () => {
    for (const path of to('open-free-return', everywhere)) {
      expect(said(path, 'own-mistake', 'free')).toBe(true);
      expect(said(path, 'free-fake', 'no')).toBe(true);
      expect(said(path, 'free-battery', 'postable')).toBe(true);
    }
  });

  it.each([
    ['accept-full', 'stop-accept-full'],
    ['accept-part', 'stop-accept-part'],
    ['accept-return', 'stop-accept-return'],
    ['cancel-ok', 'stop-cancel'],
    ['confirm-ok', 'stop-confirm'],
  ])('presses at %s without %s just before', (verdict, stop) => {
    for (const path of to(verdict, everywhere)) expect(path.steps.at(-1)?.question).toBe(stop);
  });

  it('tells of a press that ends something in any other verdict', () => {
    const pressing = verdicts.filter((id) => verdictOf(flow, id)?.stop);
    expect(pressing.sort()).toEqual([
      'accept-full',
      'accept-part',
      'accept-return',
      'cancel-ok',
      'confirm-ok',
    ]);
    for (const id of verdicts) {
      if (verdictOf(flow, id)?.kind === 'accept') expect(pressing).toContain(id);
    }
  });

  it('reaches the consumer desk with goods to resell or a known fake', () => {
    const desks = verdicts.filter(
      (id) => verdictOf(flow, id)?.desk || verdictOf(flow, id)?.message === 'ccj',
    );
    expect(desks).toEqual(['consumer-desk']);
    for (const path of to('consumer-desk', everywhere))
      expect(said(path, 'desk-who', 'japan')).toBe(true);
  });

  it('waits while an answer is due or the provider’s window closes', () => {
    const waiting = everywhere.filter((p) => verdictOf(flow, p.verdict)?.kind === 'wait');
    expect(waiting.length).toBeGreaterThan(0);
    for (const path of waiting) {
      const last = path.steps.at(-1);
      expect(last?.question).toMatch(/^window-/);
      expect(last?.answer).toBe('fine');
      for (const question of ['proposal-kind', 'ae-proposal', 'evidence-asked']) {
        expect(answered(path, question), pathLine(path)).toBeUndefined();
      }
    }
  });

  it('forgets, once a proposal lies on the table, by when it is to be answered', () => {
    const proposed = everywhere.filter((p) =>
      p.steps.some((step) => ['proposal-kind', 'ae-proposal'].includes(step.question)),
    );
    expect(proposed.length).toBeGreaterThan(0);
    for (const path of proposed) {
      expect(verdictOf(flow, path.verdict)?.clock, pathLine(path)).toBe('proposal-answer');
    }
  });

  it('waits on a seller’s word before it is known whether an answer is due', () => {
    const waiting = everywhere.filter(
      (p) => verdictOf(flow, p.verdict)?.kind === 'wait' && answered(p, 'seller-words'),
    );
    expect(waiting.length).toBeGreaterThan(0);
    for (const path of waiting) {
      expect(
        answered(path, 'request-yet') ??
          answered(path, 'unshipped-time') ??
          answered(path, 'refund-state'),
        pathLine(path),
      ).toBeDefined();
    }
  });

  it('opens a request for goods in hand before it is known whether the button is there', () => {
    for (const path of paths(flow).filter((p) => answered(p, 'arrived-problem'))) {
      expect(said(path, 'arrived-window', 'button'), pathLine(path)).toBe(true);
    }
  });

  it('goes from “I don’t know” to pressing Accept, cancelling or confirming', () => {
    for (const { answer, to: target } of edges(flow).filter((e) => e.answer === 'unknown')) {
      expect(verdictOf(flow, target)?.stop, answer).toBeUndefined();
      expect(verdictOf(flow, target)?.kind).not.toBe('wait');
    }
  });
});

describe.each(languages)('words in %s', (_, words) => {
  const strings = (value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
  };

  it('are there for every node and never blank', () => {
    expect(Object.keys(words.nodes).sort()).toEqual([...ids].sort());
    for (const id of ids) {
      const texts = strings(words.nodes[id]);
      expect(texts.length, id).toBeGreaterThan(0);
      for (const text of texts) expect(text.trim(), id).toBe(text === '' ? 'x' : text);
    }
  });

  it('put the answers in the graph’s order', () => {
    for (const id of questions) {
      expect(Object.keys(questionText(words, id)?.options ?? {}), id).toEqual(
        Object.keys(questionOf(flow, id)?.options ?? {}),
      );
    }
  });

  it('give each question and each verdict a title of its own', () => {
    const titles = verdicts.map((id) => verdictText(words, id)?.title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('tell two answers of one question apart', () => {
    for (const id of questions) {
      const texts = Object.values(questionText(words, id)?.options ?? {}).map((o) => o.text);
      expect(new Set(texts).size, id).toBe(texts.length);
    }
  });

  it('draw the same tree: outline and map name every node', () => {
    const text = outlineText(flow, words);
    const svg = mapSvg(flow, words);
    for (const id of ids) {
      expect(text).toContain(`[${id}]`);
      expect(svg).toContain(id);
    }
    expect(outline(flow, words).filter((l) => !l.again && questionOf(flow, l.node))).toHaveLength(
      questions.length,
    );
    expect(svg).not.toMatch(/style=|<style|<script|on[a-z]+=/);
  });
});

describe('the two languages', () => {
  const flat = (value: unknown): string =>
    typeof value === 'string'
      ? value
      : typeof value === 'object' && value !== null
        ? Object.values(value).map(flat).join('\n')
        : '';

  it.each(ids)('state the same figures at %s', (id) => {
    expect(figuresOf(flat((ja as Words).nodes[id]))).toEqual(
      figuresOf(flat((en as Words).nodes[id])),
    );
  });

  it('list the same consequences on each stop screen', () => {
    for (const id of questions) {
      const here = questionText(ja, id)?.ends?.length;
      expect(here, id).toBe(questionText(en, id)?.ends?.length);
      expect(here !== undefined, id).toBe(questionOf(flow, id)?.stop !== undefined);
    }
  });
});

describe('the fragment of the refund flow', () => {
  const walk = (start: string, picks: readonly number[]): Trail => {
    let trail = newTrail(flow, start);
    for (const pick of picks) {
      const answers = Object.keys(questionOf(flow, here(flow, trail))?.options ?? {});
      if (answers.length === 0) return trail;
      trail = answerNext(flow, trail, answers[pick % answers.length] ?? '');
    }
    return trail;
  };
  const anyTrail = fc
    .tuple(fc.constantFrom(...flow.entries), fc.array(fc.nat(60), { maxLength: 10 }))
    .map(([start, picks]) => walk(start, picks));
  const junk = fc.array(
    fc.constantFrom('utm_source=x', 'a', '=', 'no-such=1', '%E0%A4%A', '__proto__=1', 'start'),
  );

  it('comes back as it went, whatever junk stands around it', () => {
    fc.assert(
      fc.property(anyTrail, junk, junk, (trail, before, after) => {
        const text = encodeTrail(flow, trail);
        expect(text).toMatch(/^[a-z0-9=&-]*$/);
        expect(decodeTrail(flow, `#${text}`)).toEqual(trail);
        expect(decodeTrail(flow, [...before, text, ...after].join('&'))).toEqual(trail);
      }),
    );
  });

  it('stops before the first impossible answer', () => {
    fc.assert(
      fc.property(anyTrail, fc.nat(), (trail, n) => {
        if (trail.steps.length === 0) return;
        const at = n % trail.steps.length;
        const steps = trail.steps.map((step, i) =>
          i === at ? { ...step, answer: 'no-such' } : step,
        );
        const decoded = decodeTrail(flow, encodeTrail(flow, { ...trail, steps }));
        expect(decoded.steps).toEqual(trail.steps.slice(0, at));
      }),
    );
  });

  it('keeps what still applies when an answer changes, and only that', () => {
    fc.assert(
      fc.property(anyTrail, fc.nat(), fc.nat(), (trail, n, m) => {
        const step = trail.steps[n % Math.max(1, trail.steps.length)];
        if (!step) return;
        const answers = Object.keys(questionOf(flow, step.question)?.options ?? {});
        const answer = answers[m % answers.length] ?? '';
        const changed = changeAnswer(flow, trail, step.question, answer);
        expect(changed.trail.steps).toContainEqual({ question: step.question, answer });
        expect(decodeTrail(flow, encodeTrail(flow, changed.trail))).toEqual(changed.trail);
        const kept = changed.trail.steps.map((s) => s.question);
        expect([...kept, ...changed.dropped.map((s) => s.question)].sort()).toEqual(
          trail.steps.map((s) => s.question).sort(),
        );
      }),
    );
  });
});
