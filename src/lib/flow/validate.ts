import { checkGates } from './gates.ts';
import type { Flow, FlowFinding, FlowNode } from './types.ts';
import { depth, edges, findLoop, questionOf, reachable, targetOf } from './walk.ts';

/** What a flow is held against. */
export interface FlowRules {
  /** Most questions on any way to a verdict. */
  readonly maxQuestions: number;
  /** Fact ids that exist. */
  readonly facts: ReadonlySet<string>;
  /**
   * Clocks of payment providers, and for each those that may end before it. It stands beside every
   * verdict that waits; it, or one that may end before it, beside every one that opens a request.
   */
  readonly providerClocks: Readonly<Record<string, readonly string[]>>;
}

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;

function questionFindings(
  node: Extract<FlowNode, { type: 'question' }>,
): Omit<FlowFinding, 'node'>[] {
  const found: Omit<FlowFinding, 'node'>[] = [];
  const answers = Object.keys(node.options);
  if (answers.length < 2) found.push({ rule: 'dead-end', says: 'offers fewer than two answers.' });
  if (!answers.includes('unknown')) {
    found.push({ rule: 'unknown-answer', says: 'does not offer “unknown”.' });
  }
  for (const answer of answers.filter((a) => !KEBAB.test(a))) {
    found.push({ rule: 'id', says: `has the answer “${answer}”, which is not kebab-case.` });
  }
  for (const [gate, clearing] of Object.entries(node.gates ?? {})) {
    for (const answer of clearing.filter((a) => !answers.includes(a))) {
      found.push({
        rule: 'gate-answer',
        says: `lets “${answer}” through ${gate}, but has no such answer.`,
      });
    }
    if (clearing.includes('unknown')) {
      found.push({ rule: 'gate-answer', says: `lets “unknown” through ${gate}.` });
    }
  }
  return found;
}

function verdictFindings(
  node: Extract<FlowNode, { type: 'verdict' }>,
  rules: FlowRules,
): Omit<FlowFinding, 'node'>[] {
  const found: Omit<FlowFinding, 'node'>[] = [];
  const shows = (clock: string): boolean => node.beside?.includes(clock) ?? false;
  if (node.facts.length === 0) found.push({ rule: 'no-fact', says: 'rests on no fact.' });
  for (const id of node.facts.filter((f) => !rules.facts.has(f))) {
    found.push({ rule: 'unknown-fact', says: `cites “${id}”, which does not exist.` });
  }
  if (node.guides.length === 0) found.push({ rule: 'no-guide', says: 'leads to no article.' });
  const message: string | null | undefined = node.message;
  if (message === undefined) {
    found.push({
      rule: 'no-message',
      says: 'names no message and does not say that there is none.',
    });
  }
  if (node.kind === 'message' && message === null) {
    found.push({ rule: 'no-message', says: 'says to send a message but names none.' });
  }
  if (node.kind === 'wait') {
    if (node.urgency !== 'safe')
      found.push({ rule: 'wait', says: 'waits although something is due.' });
    for (const clock of Object.keys(rules.providerClocks).filter((c) => !shows(c))) {
      found.push({ rule: 'wait', says: `does not show the clock “${clock}” beside the waiting.` });
    }
  }
  // Who sends sound goods back for free has nothing to claim from a provider.
  if (node.kind === 'open' && !node.sendsBack) {
    for (const [clock, sooner] of Object.entries(rules.providerClocks)) {
      if (![clock, ...sooner].some(shows))
        found.push({
          rule: 'open',
          says: `does not show the clock “${clock}” beside the request.`,
        });
    }
  }
  if (node.urgency === 'by-date' && node.clock === null) {
    found.push({ rule: 'no-clock', says: 'is to be done by a date but names no clock.' });
  }
  return found;
}

/**
 * Everything wrong with a flow's structure: dead ends, arrows into nothing, a loop, unreachable
 * nodes, too long a way, incomplete verdicts, skipped gates. Never throws; an empty list means
 * sound. Words are held by the types (`FlowText`).
 */
export function validateFlow(flow: Flow, rules: FlowRules): FlowFinding[] {
  const found: FlowFinding[] = [];
  for (const { from, answer, to } of edges(flow)) {
    if (!Object.hasOwn(flow.nodes, to)) {
      found.push({
        rule: 'missing-node',
        node: from,
        says: `“${answer}” leads to “${to}”, which does not exist.`,
      });
    }
  }
  for (const entry of flow.entries.filter((id) => !questionOf(flow, id))) {
    found.push({ rule: 'entry', node: entry, says: 'is an entry but no question.' });
  }
  const seen = reachable(flow);
  for (const [id, node] of Object.entries(flow.nodes)) {
    if (!KEBAB.test(id)) found.push({ rule: 'id', node: id, says: 'is not kebab-case.' });
    if (!seen.has(id))
      found.push({ rule: 'unreachable', node: id, says: 'is reached by no answer.' });
    const own = node.type === 'question' ? questionFindings(node) : verdictFindings(node, rules);
    found.push(...own.map((finding) => ({ ...finding, node: id })));
    if (targetOf(flow, id, 'unknown') === id) {
      found.push({ rule: 'loop', node: id, says: 'sends “unknown” back to itself.' });
    }
  }
  const loop = findLoop(flow);
  if (loop) {
    found.push({
      rule: 'loop',
      node: loop[0] ?? '',
      says: `runs in a circle: ${loop.join(' → ')}.`,
    });
    return found;
  }
  const longest = depth(flow);
  if (longest > rules.maxQuestions) {
    found.push({
      rule: 'depth',
      node: flow.start,
      says: `needs up to ${longest} questions; ${rules.maxQuestions} are the most.`,
    });
  }
  return [...found, ...checkGates(flow)];
}

/** One finding as one line. */
export const formatFlowFinding = (finding: FlowFinding): string =>
  `${finding.node} · ${finding.rule}: ${finding.says}`;
