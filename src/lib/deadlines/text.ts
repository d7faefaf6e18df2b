/** One clock in a list that is copied as plain text: its name, then a line each. */
export interface TextItem {
  readonly title: string;
  readonly lines: readonly string[];
}

const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();

/**
 * The list for places where a calendar file cannot be opened (in-app browsers): plain lines
 * that survive any messenger. Blank lines inside an item are dropped.
 * @param head lines above the list: what it is, when it was made
 */
export function plainTextList(head: readonly string[], items: readonly TextItem[]): string {
  const clean = (lines: readonly string[]) => lines.map(oneLine).filter((line) => line !== '');
  const blocks = items.map(({ title, lines }) =>
    [`■ ${oneLine(title)}`, ...clean(lines).map((line) => `  ${line}`)].join('\n'),
  );
  return [clean(head).join('\n'), ...blocks].filter((block) => block !== '').join('\n\n');
}
