import type { Flow, FlowFinding, Gate, Path, Verdict } from './types.ts';
import { paths, questionOf, verdictOf } from './walk.ts';

const RETURN_GATES: readonly Gate[] = ['counterfeit', 'battery', 'postage'];

/**
 * The gates a verdict must have behind it, by what it does rather than by what its author
 * remembered to write:
 * - goods that go back: not a counterfeit (fake-01), no unpostable battery (ret-16), postage
 *   weighed (ret-06); with an accepted or agreed return also a complete address (tr-13);
 * - a public consumer desk: not bought to resell (seed-06, out-13);
 * - waiting: nothing is due from the buyer (time-10) and the payment provider's own window is
 *   not about to close (out-01, out-07).
 */
export function requiredGates(verdict: Verdict): readonly Gate[] {
  const gates = new Set<Gate>(verdict.requires ?? []);
  if (verdict.sendsBack) {
    for (const gate of RETURN_GATES) gates.add(gate);
    if (verdict.kind !== 'open') gates.add('address');
  }
  if (verdict.desk) gates.add('resale');
  if (verdict.kind === 'wait') gates.add('nothing-due').add('provider-window');
  return [...gates];
}

/** Gates a path has passed: those whose question it answered with a clearing answer. */
export function passedGates(flow: Flow, path: Path): Set<Gate> {
  const passed = new Set<Gate>();
  for (const { question, answer } of path.steps) {
    for (const [gate, answers] of Object.entries(questionOf(flow, question)?.gates ?? {})) {
      if (answers.includes(answer)) passed.add(gate as Gate);
    }
  }
  return passed;
}

/**
 * Walks every path from the start and from each entry and reports those that come to a verdict
 * without a gate it needs, or to an irreversible press without its stop screen as the last
 * question before it. One finding per verdict, gate and place of beginning.
 */
export function checkGates(flow: Flow): FlowFinding[] {
  const found = new Map<string, FlowFinding>();
  for (const start of new Set([flow.start, ...flow.entries])) {
    for (const path of paths(flow, start)) {
      const verdict = verdictOf(flow, path.verdict);
      if (!verdict) continue;
      const passed = passedGates(flow, path);
      const way = path.steps.map((s) => `${s.question}=${s.answer}`).join(' > ');
      for (const gate of requiredGates(verdict)) {
        if (passed.has(gate)) continue;
        found.set(`${path.verdict} ${gate} ${start}`, {
          rule: `gate-${gate}`,
          node: path.verdict,
          says: `can be reached without passing the gate “${gate}”: ${way}.`,
        });
      }
      const last = questionOf(flow, path.steps.at(-1)?.question ?? '');
      if (verdict.stop && last?.stop !== verdict.stop) {
        found.set(`${path.verdict} stop ${start}`, {
          rule: `stop-${verdict.stop}`,
          node: path.verdict,
          says: `tells the reader to ${verdict.stop} without the stop screen before it: ${way}.`,
        });
      }
    }
  }
  return [...found.values()];
}
