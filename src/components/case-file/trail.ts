import type { CaseNames } from './types.ts';

/**
 * The questions and answers of a trail in words, one line each. What the tree no longer has stays
 * as its id; where a trail began is no answer and is left out.
 */
export function answersOf(trail: string, questions: CaseNames['questions']): string[] {
  return trail.split('&').flatMap((pair) => {
    const [question = '', answer = ''] = pair.split('=');
    if (answer === '' || question === 'from') return [];
    const known = questions[question];
    return [`${known?.title ?? question} → ${known?.answers[answer] ?? answer}`];
  });
}
