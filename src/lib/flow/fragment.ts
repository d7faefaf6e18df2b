import { newTrail, replay } from './trail.ts';
import type { Flow, Trail } from './types.ts';
import { questionOf } from './walk.ts';

const FROM = 'from';

/**
 * A trail as a URL fragment without "#": `question=answer&question=answer`, preceded by
 * `from=question` where it does not begin at the flow's own start. Answers are keyed by question,
 * so that a link shared before the flow changed still means what it said. Ids are kebab-case and
 * need no escapes. A trail without answers from the flow's start is the empty string.
 */
export function encodeTrail(flow: Flow, trail: Trail): string {
  const pairs = trail.steps.map((step) => `${step.question}=${step.answer}`);
  if (trail.start !== flow.start) pairs.unshift(`${FROM}=${trail.start}`);
  return pairs.join('&');
}

/**
 * Reads a trail out of a fragment, with or without "#". Unknown questions, repeated keys (the
 * first counts) and anything else that is not an answer are dropped; the trail stops before the
 * first answer that is impossible or missing. Never throws.
 * @param start where the trail begins if the fragment does not say; the flow's start if left out
 */
export function decodeTrail(flow: Flow, fragment: string, start: string = flow.start): Trail {
  const answers = new Map<string, string>();
  let from: string | undefined;
  for (const pair of fragment.replace(/^#/, '').split('&')) {
    const at = pair.indexOf('=');
    if (at <= 0) continue;
    const key = pair.slice(0, at);
    const value = pair.slice(at + 1);
    if (key === FROM && from === undefined) from = value;
    else if (questionOf(flow, key) && !answers.has(key)) answers.set(key, value);
  }
  const begin = from !== undefined && questionOf(flow, from) ? from : start;
  return replay(flow, newTrail(flow, begin).start, answers);
}
