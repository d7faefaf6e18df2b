/**
 * Cuts a section's text into pieces that each are one record of the index, so that showing an
 * excerpt never costs a whole long page. Cuts fall between lines; a longer line stays whole.
 * @param text plain text, a line for each block
 * @param most characters in a piece, its line breaks included
 */
export function pieces(text: string, most: number): string[] {
  const cut: string[] = [];
  for (const line of text.split('\n')) {
    const last = cut.at(-1);
    if (last !== undefined && last.length + 1 + line.length <= most) {
      cut[cut.length - 1] = `${last}\n${line}`;
    } else cut.push(line);
  }
  return cut.filter((piece) => piece !== '');
}
