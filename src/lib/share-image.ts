import type { Locale } from '../config/locales.ts';
import { phrases } from './phrase.ts';

const WIDTH = 1200;
const HEIGHT = 630;
const TEXT_WIDTH = 960;
const MAX_LINES = 4;
const SIZES = [72, 64, 56, 48, 42] as const;

const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => `&#${c.codePointAt(0)};`);

/** Rough width of a text in em: Latin letters are about half as wide as Japanese ones. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, c) => sum + (/[\u0020-\u024f]/.test(c) ? 0.56 : 1), 0);

/**
 * Breaks a title into lines no wider than `maxEm`, between phrases in Japanese and words in
 * English; a single piece that is too long is cut.
 */
export function wrapTitle(title: string, locale: Locale, maxEm: number): string[] {
  const pieces = locale === 'ja' ? phrases(title, 'ja') : title.split(/(?<= )/);
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces.flatMap((p) => cut(p, maxEm))) {
    if (line !== '' && widthOf((line + piece).trimEnd()) > maxEm) {
      lines.push(line.trimEnd());
      line = piece;
    } else line += piece;
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
}

function cut(piece: string, maxEm: number): string[] {
  if (widthOf(piece) <= maxEm) return [piece];
  const letters = [...piece];
  const half = Math.ceil(letters.length / 2);
  return [
    ...cut(letters.slice(0, half).join(''), maxEm),
    ...cut(letters.slice(half).join(''), maxEm),
  ];
}

/** The picture shown when a page is shared: a parcel label with the title. SVG, 1200 by 630. */
export function shareImageSvg(
  title: string,
  siteName: string,
  note: string,
  locale: Locale,
): string {
  const size =
    SIZES.find(
      (s) => wrapTitle(title, locale, TEXT_WIDTH / s).length <= (s > 60 ? 3 : MAX_LINES),
    ) ??
    SIZES[SIZES.length - 1] ??
    42;
  const lines = wrapTitle(title, locale, TEXT_WIDTH / size);
  const step = size * 1.42;
  const top = 300 - ((lines.length - 1) * step) / 2 + size * 0.36;
  const text = lines
    .map(
      (line, i) =>
        `<text x="120" y="${(top + i * step).toFixed(1)}" font-size="${size}">${escapeXml(line)}</text>`,
    )
    .join('');
  const bars = [0, 5, 11, 14, 20, 23, 31, 36, 40, 49, 52, 58, 66, 71, 74, 83, 88, 92, 101, 107, 110]
    .map((x, i) => `<rect x="${860 + x * 2}" y="500" width="${i % 3 === 0 ? 6 : 3}" height="54"/>`)
    .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}"><rect width="${WIDTH}" height="${HEIGHT}" fill="#fbf8f2"/><rect x="60" y="50" width="1080" height="530" fill="#fffdf9" stroke="#1f2328" stroke-width="6"/><path d="M60 470H1140" stroke="#5b6068" stroke-width="3" stroke-dasharray="14 10"/><rect x="60" y="50" width="1080" height="30" fill="#0b5e6b"/><g font-family="Zen Kaku Gothic New" font-weight="700" fill="#1f2328">${text}<text x="120" y="535" font-size="40">${escapeXml(siteName)}</text><text x="${120 + widthOf(siteName) * 40 + 28}" y="533" font-size="26" fill="#5b6068">${escapeXml(note)}</text></g><g fill="#1f2328">${bars}</g></svg>`;
}
