/**
 * Characters that could change how a text is read without being seen: controls, format marks
 * (bidirectional, zero-width, tags), halves of a character. The zero-width joiner stays: emoji
 * are built with it.
 */
const HIDDEN = /(?!\u200d)[\p{Cc}\p{Cf}\p{Cs}]/gu;

/**
 * One line of plain text: breaks and tabs become a space, hidden characters go, runs of space
 * become one, ends are trimmed, the rest is cut at `max`. Markup stays as the text it is.
 * @param max longest result, in code points
 */
export function cleanLine(value: string, max: number): string {
  const line = value
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replace(HIDDEN, '')
    .replace(/\s+/g, ' ')
    .trim();
  return [...line].slice(0, max).join('').trimEnd();
}
