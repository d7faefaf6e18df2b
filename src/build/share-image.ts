import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { indexedPng } from './indexed-png.ts';

const CACHE = 'node_modules/.cache/refund-navi/share';
/** Count it up when pictures are drawn in another way: those drawn before are then left. */
const WAY = 2;
/** Behind what a picture leaves transparent: phones show that black. */
const PAPER = '#fffdf9';
const FONT = '@expo-google-fonts/zen-kaku-gothic-new/700Bold/ZenKakuGothicNew_700Bold.ttf';

/**
 * Draws an SVG as a small PNG, or takes the one drawn before: a rebuild redraws only what changed.
 * The renderer is loaded only when there is something to draw.
 */
export async function drawPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const path = join(
    CACHE,
    `${createHash('sha256').update(`${WAY} ${svg}`).digest('hex').slice(0, 24)}.png`,
  );
  if (existsSync(path)) return new Uint8Array(readFileSync(path));
  const { Resvg } = await import('@resvg/resvg-js');
  const font = createRequire(import.meta.url).resolve(FONT);
  const drawn = new Resvg(svg, {
    background: PAPER,
    font: { fontFiles: [font], loadSystemFonts: false, defaultFontFamily: 'Zen Kaku Gothic New' },
  }).render();
  const png = indexedPng(drawn);
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(path, png);
  return png;
}
