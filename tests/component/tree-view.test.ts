import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  flowData,
  parentsOf,
  questionData,
} from '../../src/components/decision-tree/build-data.ts';
import { toFlow } from '../../src/components/decision-tree/data.ts';
import { labelMarks } from '../../src/components/decision-tree/label-facts.ts';
import { fragmentOf, stepViews } from '../../src/components/decision-tree/steps.ts';
import {
  answered,
  changeOf,
  firstView,
  pageOf,
  toQuestion,
  viewAt,
} from '../../src/components/decision-tree/view.ts';
import { graph } from '../../src/content/flows/refund/graph.ts';
import { refundWords } from '../../src/content/flows/ui/words.ts';
import { decodeTrail } from '../../src/lib/flow/fragment.ts';
import { here, newTrail } from '../../src/lib/flow/trail.ts';
import { edges, paths, questionOf } from '../../src/lib/flow/walk.ts';

const BASE = '/sub/ja/decide/';
const data = flowData(graph, refundWords('ja'), 'ja');
const flow = toFlow(data);
const loaded = { data, flow };
const ways = paths(graph);
const way = fc.constantFrom(...ways);
const cut = fc.tuple(way, fc.nat(8)).map(([path, n]) => ({
  start: path.start,
  steps: path.steps.slice(0, Math.min(n, path.steps.length - 1)),
}));

describe('the tree as the island gets it', () => {
  it.each(['ja', 'en'] as const)('%s: the same arrows, every text filled in', (locale) => {
    const tree = flowData(graph, refundWords(locale), locale);
    expect(edges(toFlow(tree))).toEqual(edges(graph));
    for (const [id, question] of Object.entries(tree.questions)) {
      expect(question.title.join(''), id).not.toBe('');
      expect(question.hint, id).not.toBe('');
      for (const option of question.options) expect(option.text, `${id} ${option.id}`).not.toBe('');
      expect(question.ends === undefined, id).toBe(question.stop === undefined);
    }
  });

  it('loses nothing of a title by cutting it into phrases', () => {
    const words = refundWords('ja');
    for (const [id, question] of Object.entries(data.questions)) {
      expect(question.title.join('')).toBe(words.nodes[id]?.title);
    }
  });

  it('names an unknown question', () => {
    expect(() => questionData(graph, refundWords('ja'), 'ja', 'reject-small-offer')).toThrow(
      '“reject-small-offer” is no question',
    );
  });

  it('finds the questions that lead to a node, each once', () => {
    const parents = parentsOf(graph, refundWords('en'), 'look-order-page').map((p) => p.id);
    expect(new Set(parents).size).toBe(parents.length);
    expect(parents).toContain('order-words');
  });
});

describe('a card', () => {
  it('is printed by the server with plain links to every answer', () => {
    const view = firstView('start', questionData(graph, refundWords('ja'), 'ja', 'start'), BASE, 1);
    expect(view.options.map((option) => option.href)).toEqual(
      Object.values(questionOf(graph, 'start')?.options ?? {}).map((to) => `${BASE}${to}/`),
    );
    expect([view.steps, view.back]).toEqual([[], null]);
  });

  it('links each answer to the page it leads to, with the trail so far', () => {
    fc.assert(
      fc.property(cut, (trail) => {
        const view = viewAt(loaded, BASE, { trail, change: null });
        expect(view?.id).toBe(here(flow, trail));
        expect(view?.n).toBe(trail.steps.length + 1);
        for (const option of view?.options ?? []) {
          const [page = '', fragment = ''] = option.href.split('#');
          expect(page).toBe(`${BASE}${option.to}/`);
          expect(here(flow, decodeTrail(flow, fragment))).toBe(option.to);
        }
      }),
    );
  });

  it('asks any question of a trail again and remembers what was answered', () => {
    fc.assert(
      fc.property(cut, (trail) => {
        for (const step of stepViews(loaded, { trail, change: null })) {
          const fragment = step.change;
          const back = decodeTrail(flow, fragment);
          expect(back).toEqual(trail);
          const change = changeOf(fragment, back);
          expect(change).toBe(step.question);
          const view = viewAt(loaded, BASE, { trail: back, change });
          expect(view?.id).toBe(step.question);
          const given = view?.options.filter((option) => option.was).map((option) => option.text);
          expect(given).toEqual([step.answer]);
          expect(view?.back).toBe(fragmentOf(flow, { trail, change: null }));
          const same = view?.options.find((option) => option.was)?.id ?? '';
          expect(answered(flow, { trail: back, change }, same).trail).toEqual(trail);
        }
      }),
    );
  });

  it('never shows a verdict as a question', () => {
    for (const path of ways) {
      const trail = toQuestion(flow, { start: path.start, steps: path.steps });
      expect(questionOf(flow, here(flow, trail))).toBeDefined();
      expect(pageOf(flow, BASE, { start: path.start, steps: path.steps })).toMatch(
        new RegExp(`^${BASE}${path.verdict}/#`),
      );
    }
  });

  it('takes no change from a fragment that does not hold the question', () => {
    const trail = decodeTrail(flow, 'start=request');
    for (const fragment of ['change=part-worth', 'change=__proto__', 'change=', 'start=request']) {
      expect(changeOf(fragment, trail)).toBeNull();
    }
    expect(changeOf('#start=request&change=start', trail)).toBe('start');
    expect(
      answered(flow, { trail: newTrail(flow), change: null }, 'constructor').trail.steps,
    ).toEqual([]);
  });
});

describe('fact marks of a label', () => {
  it('keep the article’s numbers and add their own after them', () => {
    const body = 'A <Fact id="time-10" /> b <Fact id="ref-01" /> c <Fact id="time-10" />';
    const { marks, body: all } = labelMarks(
      [
        ['tr-01', 'time-10'],
        ['tr-01', 'ev-01'],
      ],
      body,
    );
    expect(marks).toEqual([
      [
        { id: 'time-10', n: 1, first: false },
        { id: 'tr-01', n: 3, first: true },
      ],
      [
        { id: 'tr-01', n: 3, first: false },
        { id: 'ev-01', n: 4, first: true },
      ],
    ]);
    expect(all.match(/<Fact/g)).toHaveLength(5);
  });
});
