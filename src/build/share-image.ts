import type { Locale } from '../config/locales.ts';
import { INK, PAPER, setTitle, shareFrameSvg } from '../lib/share-image.ts';
import { FONT_OPTIONS, type Glyph, glyphsOf } from './glyphs.ts';
import { encodePng, type Indexed, indexed, type Raster, raise } from './indexed-png.ts';

/** Paper, ink and one shade between them: more made the pictures a third larger. */
const SHADES = 3;
/** These and the colour of the label's edge: what two bits can tell. */
const COLOURS = 4;

const channels = (colour: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** The colours from paper to ink, as a raster has them: opaque, red in the lowest byte. */
const RAMP = Array.from({ length: SHADES }, (_, shade) => {
  const [paper, ink] = [channels(PAPER), channels(INK)];
  const [red = 0, green = 0, blue = 0] = paper.map((from, i) =>
    Math.round(from + (((ink[i] as number) - from) * shade) / (SHADES - 1)),
  );
  return (255 * 2 ** 24 + (blue << 16) + (green << 8) + red) >>> 0;
});

async function draw(svg: string): Promise<Raster> {
  const { Resvg } = await import('@resvg/resvg-js');
  // Phones show black behind what a picture leaves transparent.
  return new Resvg(svg, { background: PAPER, font: FONT_OPTIONS }).render();
}

/** Draws an SVG as a small PNG. */
export const drawPng = async (svg: string): Promise<Uint8Array<ArrayBuffer>> =>
  encodePng(indexed(await draw(svg)));

/** Prints a character over what is there. */
function print(picture: Indexed, { marks }: Glyph, pen: number, base: number): void {
  for (let i = 0; i < marks.length; i += 3) {
    const [right, down, ink] = [marks[i], marks[i + 1], marks[i + 2]] as [number, number, number];
    const shade = Math.round((ink * (SHADES - 1)) / 255);
    if (shade > 0) raise(picture, pen + right, base + down, shade);
  }
}

/**
 * A picture without its title, and a sheet to draw it on with one: new memory for each picture
 * took longer to clear away than the picture to draw.
 */
interface Frame {
  readonly blank: Indexed;
  readonly sheet: Indexed;
}

async function drawFrame(svg: string): Promise<Frame> {
  const blank = indexed(await draw(svg), RAMP, COLOURS);
  return { blank, sheet: { ...blank, rows: Buffer.alloc(blank.rows.length) } };
}

const frames = new Map<string, Promise<Frame>>();

/** The picture shown when a page is shared: a parcel label with the title. PNG. */
export async function drawShareImage(
  title: string,
  locale: Locale,
  siteName: string,
  note: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const svg = shareFrameSvg(siteName, note);
  const frame = frames.get(svg) ?? drawFrame(svg);
  frames.set(svg, frame);
  const { blank, sheet } = await frame;
  const { size, lines } = setTitle(title, locale);
  const glyphs = await glyphsOf(title, size);
  // From here on nothing waits: the sheet is this picture's alone.
  blank.rows.copy(sheet.rows);
  for (const { text, x, y } of lines) {
    let pen = x;
    for (const char of text) {
      const glyph = glyphs.get(char);
      if (!glyph) continue;
      print(sheet, glyph, Math.round(pen), y);
      pen += glyph.advance;
    }
  }
  return encodePng(sheet);
}
