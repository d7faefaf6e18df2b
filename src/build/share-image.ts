import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const CACHE = 'node_modules/.cache/refund-navi/share';
const FONT = '@expo-google-fonts/zen-kaku-gothic-new/700Bold/ZenKakuGothicNew_700Bold.ttf';

/**
 * Draws an SVG as a small PNG, or takes the one drawn before: a rebuild redraws only what changed.
 * The renderers are loaded only when there is something to draw.
 */
export async function drawPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const path = join(CACHE, `${createHash('sha256').update(svg).digest('hex').slice(0, 24)}.png`);
  if (existsSync(path)) return new Uint8Array(readFileSync(path));
  const [{ Resvg }, { default: sharp }] = await Promise.all([
    import('@resvg/resvg-js'),
    import('sharp'),
  ]);
  const font = createRequire(import.meta.url).resolve(FONT);
  const drawn = new Resvg(svg, {
    font: { fontFiles: [font], loadSystemFonts: false, defaultFontFamily: 'Zen Kaku Gothic New' },
  }).render();
  const png = await sharp(drawn.asPng()).png({ palette: true, colours: 16, effort: 10 }).toBuffer();
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(path, png);
  return new Uint8Array(png);
}
