/**
 * How far each character moves the pen, read from a TrueType font: tables `cmap` (format 4, which
 * every font for the web has), `hmtx`, `hhea` and `head`.
 * @param font a .ttf file
 * @returns widths in em; a character the font lacks is as wide as its sign for that
 * @throws Error when the font is of another kind
 */
export function fontWidths(font: Buffer): (char: string) => number {
  const tables = new Map<string, number>();
  for (let i = 0, at = 12; i < font.readUInt16BE(4); i += 1, at += 16)
    tables.set(font.toString('latin1', at, at + 4), font.readUInt32BE(at + 8));
  const table = (name: string): number => {
    const at = tables.get(name);
    if (at === undefined) throw new Error(`The font has no table “${name}”.`);
    return at;
  };
  const cmap = table('cmap');
  const map = cmap + font.readUInt32BE(cmap + 8);
  if (font.readUInt16BE(map) !== 4) throw new Error('The font’s first map is not of format 4.');
  const segments = font.readUInt16BE(map + 6) / 2;
  const column = (n: number, i: number): number => map + 14 + 2 * (n * segments + i) + (n && 2);
  const numberOf = (code: number): number => {
    for (let i = 0; i < segments; i += 1) {
      if (font.readUInt16BE(column(0, i)) < code) continue;
      const from = font.readUInt16BE(column(1, i));
      if (from > code) return 0;
      const moved = font.readUInt16BE(column(2, i));
      const range = font.readUInt16BE(column(3, i));
      if (range === 0) return (code + moved) & 0xffff;
      const glyph = font.readUInt16BE(column(3, i) + range + 2 * (code - from));
      return glyph === 0 ? 0 : (glyph + moved) & 0xffff;
    }
    return 0;
  };
  const advances = table('hmtx');
  const last = font.readUInt16BE(table('hhea') + 34) - 1;
  const em = font.readUInt16BE(table('head') + 18);
  return (char) => {
    const code = char.codePointAt(0) ?? 0;
    const glyph = code > 0xffff ? 0 : numberOf(code);
    return font.readUInt16BE(advances + 4 * Math.min(glyph, last)) / em;
  };
}
