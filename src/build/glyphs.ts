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

/** A character as ink on paper, cut to where there is any. */
export interface Glyph {
  /** Pixels from the pen to the left edge, and from the base line up to the upper one. */
  readonly left: number;
  readonly above: number;
  readonly width: number;
  readonly height: number;
  /** For each pixel how much ink there is, 0 to 255. */
  readonly ink: Uint8Array;
  /** Pixels the pen moves on. */
  readonly advance: number;
}

function cutOut(
  { width, pixels }: Pick<Raster, 'width' | 'pixels'>,
  top: number,
  rows: number,
): Omit<Glyph, 'advance'> {
  let [left, right, upper, lower] = [width, -1, rows, -1];
  const inkAt = (x: number, y: number): number =>
    255 - (pixels[4 * ((top + y) * width + x)] as number);
  for (let y = 0; y < rows; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (inkAt(x, y) === 0) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      upper = Math.min(upper, y);
      lower = y;
    }
  }
  if (right < 0) return { left: 0, above: 0, width: 0, height: 0, ink: new Uint8Array() };
  const [across, down] = [right - left + 1, lower - upper + 1];
  const ink = Uint8Array.from({ length: across * down }, (_, i) =>
    inkAt(left + (i % across), upper + Math.floor(i / across)),
  );
  return { left, above: -upper, width: across, height: down, ink };
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
      const cut = cutOut({ width, pixels }, i * rows, rows);
      known.set(`${size}${char}`, {
        ...cut,
        left: cut.left - margin,
        above: cut.above + base,
        advance: widthOf(char) * size,
      });
    }
  }
  return new Map(chars.map((char) => [char, known.get(`${size}${char}`) as Glyph]));
}
