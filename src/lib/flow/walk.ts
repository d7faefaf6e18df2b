import type { Flow, FlowNode, Path, Question, Step, Verdict } from './types.ts';

/** An arrow of the graph. */
export interface Edge {
  readonly from: string;
  readonly answer: string;
  readonly to: string;
}

const own = (flow: Flow, id: string): FlowNode | undefined =>
  Object.hasOwn(flow.nodes, id) ? flow.nodes[id] : undefined;

/** @returns the question with this id, or undefined when there is none */
export function questionOf(flow: Flow, id: string): Question | undefined {
  const node = own(flow, id);
  return node?.type === 'question' ? node : undefined;
}

/** @returns the verdict with this id, or undefined when there is none */
export function verdictOf(flow: Flow, id: string): Verdict | undefined {
  const node = own(flow, id);
  return node?.type === 'verdict' ? node : undefined;
}

/** @returns where an answer leads, or undefined when the question has no such answer */
export function targetOf(flow: Flow, question: string, answer: string): string | undefined {
  const options = questionOf(flow, question)?.options;
  return options && Object.hasOwn(options, answer) ? options[answer] : undefined;
}

/** Every arrow, in the order of the nodes and of their options. */
export function edges(flow: Flow): Edge[] {
  return Object.entries(flow.nodes).flatMap(([from, node]) =>
    node.type === 'question'
      ? Object.entries(node.options).map(([answer, to]) => ({ from, answer, to }))
      : [],
  );
}

/** Ids of all nodes that can be reached from a node, itself included. Safe on loops. */
export function reachable(flow: Flow, from: string = flow.start): Set<string> {
  const seen = new Set<string>();
  const queue = [from];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (seen.has(id) || !own(flow, id)) continue;
    seen.add(id);
    queue.push(...Object.values(questionOf(flow, id)?.options ?? {}));
  }
  return seen;
}

/** @returns the ids of one loop in order, the first repeated at the end; null where there is none */
export function findLoop(flow: Flow): string[] | null {
  const done = new Set<string>();
  const visit = (id: string, trail: readonly string[]): string[] | null => {
    const at = trail.indexOf(id);
    if (at >= 0) return [...trail.slice(at), id];
    if (done.has(id)) return null;
    for (const target of Object.values(questionOf(flow, id)?.options ?? {})) {
      const loop = visit(target, [...trail, id]);
      if (loop) return loop;
    }
    done.add(id);
    return null;
  };
  for (const id of Object.keys(flow.nodes)) {
    const loop = visit(id, []);
    if (loop) return loop;
  }
  return null;
}

/**
 * Every way from a node to a verdict, in the order of the options. Ways into missing nodes are
 * left out (`validateFlow` reports them).
 * @throws if the flow has a loop, for then there is no end of ways
 */
export function paths(flow: Flow, start: string = flow.start): Path[] {
  const loop = findLoop(flow);
  if (loop) throw new Error(`The flow runs in a circle: ${loop.join(' → ')}.`);
  const found: Path[] = [];
  const walk = (id: string, steps: readonly Step[]): void => {
    if (verdictOf(flow, id)) found.push({ start, steps, verdict: id });
    for (const [answer, to] of Object.entries(questionOf(flow, id)?.options ?? {})) {
      walk(to, [...steps, { question: id, answer }]);
    }
  };
  walk(start, []);
  return found;
}

/** Most questions on any way from a node to a verdict. Infinity where the flow has a loop. */
export function depth(flow: Flow, start: string = flow.start): number {
  if (findLoop(flow)) return Number.POSITIVE_INFINITY;
  const known = new Map<string, number>();
  const measure = (id: string): number => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const targets = Object.values(questionOf(flow, id)?.options ?? {});
    const value = targets.length === 0 ? 0 : 1 + Math.max(...targets.map(measure));
    known.set(id, value);
    return value;
  };
  return measure(start);
}

/** One path as a line a reviewer can read: `answer>answer>… ⇒ verdict`. */
export const pathLine = (path: Path): string =>
  `${path.steps.map((s) => s.answer).join('>')} ⇒ ${path.verdict}`;
