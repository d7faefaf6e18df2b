import type { Locale } from '../config/locales.ts';
import { phrases } from './phrase.ts';

/** What Google Discover and the chat apps ask for of a large picture. */
const WIDTH = 1200;
const HEIGHT = 630;
/** Where the title's lines begin. */
const LEFT = 120;
const TEXT_WIDTH = 960;
const MAX_LINES = 4;
const SIZES = [72, 64, 56, 48, 42] as const;

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
      (s) => wrapTitle(title, locale, TEXT_WIDTH / s).length <= (s > 60 ? 3 : MAX_LINES),
    ) ??
    SIZES[SIZES.length - 1] ??
    42;
  const lines = wrapTitle(title, locale, TEXT_WIDTH / size);
  const step = size * 1.42;
  const top = 284 - ((lines.length - 1) * step) / 2 + size * 0.36;
  return {
    size,
    lines: lines.map((text, i) => ({ text, x: LEFT, y: Math.round(top + i * step) })),
  };
}

/** What stands around every title of a language: a parcel label. SVG, 1200 by 630. */
export function shareFrameSvg(siteName: string, note: string): string {
  const bars = [
    0, 8, 16, 21, 30, 34, 46, 54, 60, 74, 78, 87, 99, 106, 111, 124, 132, 138, 152, 160, 165,
  ]
    .map(
      (x, i) =>
        `<rect x="${855 + x + (x >> 1)}" y="501" width="${i % 3 === 0 ? 6 : 3}" height="54"/>`,
    )
    .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><rect x="60" y="51" width="1080" height="528" fill="${PAPER}" stroke="${INK}" stroke-width="6"/><path d="M63 471H1137" stroke="${ACCENT}" stroke-width="3" stroke-dasharray="15 9"/><rect x="60" y="51" width="1080" height="30" fill="${ACCENT}"/><g font-family="Zen Kaku Gothic New" font-weight="700" fill="${INK}"><text x="${LEFT}" y="536" font-size="40">${escapeXml(siteName)}</text><text x="${LEFT + widthOf(siteName) * 40 + 27}" y="534" font-size="26" fill="${ACCENT}">${escapeXml(note)}</text></g><g fill="${INK}">${bars}</g></svg>`;
}
