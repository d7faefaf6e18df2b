import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { escapeXml } from '../lib/share-image.ts';
import { fontWidths } from './font-widths.ts';
import type { Raster } from './indexed-png.ts';

const FONT = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/zen-kaku-gothic-new/700Bold/ZenKakuGothicNew_700Bold.ttf',
);

/** What the renderer needs to set text in the one font of the pictures. */
export const FONT_OPTIONS = {
  fontFiles: [FONT],
  loadSystemFonts: false,
  defaultFontFamily: 'Zen Kaku Gothic New',
};

/** A character as ink on paper. */
export interface Glyph {
  /**
   * Every pixel with ink, three numbers each: pixels right of the pen, pixels below the base line,
   * and how much ink there is, 1 to 255.
   */
  readonly marks: Int16Array;
  /** Pixels the pen moves on. */
  readonly advance: number;
}

/** @param pen where the pen was in each of the rows, from the left and from the first row */
function marksIn(
  { width, pixels }: Pick<Raster, 'width' | 'pixels'>,
  top: number,
  rows: number,
  pen: { readonly x: number; readonly y: number },
): Int16Array {
  const marks: number[] = [];
  for (let y = 0; y < rows; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const ink = 255 - (pixels[4 * ((top + y) * width + x)] as number);
      if (ink > 0) marks.push(x - pen.x, y - pen.y, ink);
    }
  }
  return Int16Array.from(marks);
}

const known = new Map<string, Glyph>();
let widthOf: ((char: string) => number) | undefined;

/**
 * The characters of some text, each drawn once for the whole build: setting and filling the text
 * of every picture anew took ten times as long.
 * @param size pixels to the em
 */
export async function glyphsOf(text: string, size: number): Promise<ReadonlyMap<string, Glyph>> {
  const chars = [...new Set(text)];
  const missing = chars.filter((char) => !known.has(`${size}${char}`));
  if (missing.length > 0) {
    const { Resvg } = await import('@resvg/resvg-js');
    widthOf ??= fontWidths(readFileSync(FONT));
    // Room for what hangs out of the em square on any side.
    const [margin, base, rows] = [
      Math.ceil(size / 4),
      Math.ceil(size * 1.1),
      Math.ceil(size * 1.6),
    ];
    const width = Math.ceil(size * 1.5) + 2 * margin;
    const height = rows * missing.length;
    const texts = missing.map(
      (char, i) => `<text x="${margin}" y="${i * rows + base}">${escapeXml(char)}</text>`,
    );
    const raster = new Resvg(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><g font-family="${FONT_OPTIONS.defaultFontFamily}" font-weight="700" font-size="${size}">${texts.join('')}</g></svg>`,
      { background: '#fff', font: FONT_OPTIONS },
    ).render();
    const { pixels } = raster;
    for (const [i, char] of missing.entries()) {
      known.set(`${size}${char}`, {
        marks: marksIn({ width, pixels }, i * rows, rows, { x: margin, y: base }),
        advance: widthOf(char) * size,
      });
    }
  }
  return new Map(chars.map((char) => [char, known.get(`${size}${char}`) as Glyph]));
}
