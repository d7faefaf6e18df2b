import type { Locale } from '../config/locales.ts';
import { phrases } from './phrase.ts';

/** As large as a chat app shows it; 1200 by 630 took twice the bytes and looked no better there. */
const WIDTH = 800;
const HEIGHT = 420;
/** Where the title's lines begin. */
const LEFT = 80;
const TEXT_WIDTH = 640;
const MAX_LINES = 4;
const SIZES = [48, 43, 37, 32, 28] as const;

/** What a title is written with, and what on. */
export const INK = '#1f2328';
export const PAPER = '#fffdf9';
const ACCENT = '#0b5e6b';

/** A text as it may stand in XML. */
export const escapeXml = (text: string): string =>
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

/** A line of a title: where its pen begins. */
export interface TitleLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** A title set as large as it fits into the frame. */
export function setTitle(
  title: string,
  locale: Locale,
): { readonly size: number; readonly lines: readonly TitleLine[] } {
  const size =
    SIZES.find(
      (s) => wrapTitle(title, locale, TEXT_WIDTH / s).length <= (s > 40 ? 3 : MAX_LINES),
    ) ??
    SIZES[SIZES.length - 1] ??
    28;
  const lines = wrapTitle(title, locale, TEXT_WIDTH / size);
  const step = size * 1.42;
  const top = 200 - ((lines.length - 1) * step) / 2 + size * 0.36;
  return {
    size,
    lines: lines.map((text, i) => ({ text, x: LEFT, y: Math.round(top + i * step) })),
  };
}

/** What stands around every title of a language: a parcel label. SVG, 800 by 420. */
export function shareFrameSvg(siteName: string, note: string): string {
  const bars = [0, 5, 11, 14, 20, 23, 31, 36, 40, 49, 52, 58, 66, 71, 74, 83, 88, 92, 101, 107, 110]
    .map(
      (x, i) =>
        `<rect x="${570 + x + (x >> 1)}" y="334" width="${i % 3 === 0 ? 4 : 2}" height="36"/>`,
    )
    .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><rect x="40" y="34" width="720" height="352" fill="${PAPER}" stroke="${INK}" stroke-width="4"/><path d="M42 314H758" stroke="${ACCENT}" stroke-width="2" stroke-dasharray="10 6"/><rect x="40" y="34" width="720" height="20" fill="${ACCENT}"/><g font-family="Zen Kaku Gothic New" font-weight="700" fill="${INK}"><text x="${LEFT}" y="357" font-size="27">${escapeXml(siteName)}</text><text x="${LEFT + widthOf(siteName) * 27 + 18}" y="356" font-size="17" fill="${ACCENT}">${escapeXml(note)}</text></g><g fill="${INK}">${bars}</g></svg>`;
}
