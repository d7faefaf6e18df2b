import type { Words } from './define.ts';
import { BOX_WIDTH, HEAD, layoutMap, type MapBox, ROW } from './map-layout.ts';
import { titleOf } from './outline.ts';
import type { Flow } from './types.ts';

const escapeXml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** Cuts a text to a width counted in half-width signs; full-width signs count twice. */
export function cropped(text: string, halfWidths: number): string {
  let used = 0;
  let out = '';
  for (const sign of text) {
    const wide =
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(
        sign,
      );
    used += wide ? 2 : 1;
    if (used > halfWidths) return `${out.trimEnd()}…`;
    out += sign;
  }
  return out;
}

function drawBox(box: MapBox, words: Words): string {
  const { x, y, height, kind } = box;
  const name = kind === null ? box.node : `${words.kinds[kind]} · ${box.node}`;
  const parts = [
    `<rect x="${x}" y="${y}" width="${BOX_WIDTH}" height="${height}" rx="6" fill="${kind === null ? '#fffdf9' : '#f3efe4'}" stroke="#1f2328" stroke-width="${kind === null ? 1 : 2}"/>`,
    `<text x="${x + 10}" y="${y + 18}" font-size="11" fill="#5b6068">${escapeXml(cropped(name, 46))}</text>`,
    `<text x="${x + 10}" y="${y + 36}" font-size="13" font-weight="700" fill="#1f2328">${escapeXml(cropped(box.title, 40))}</text>`,
  ];
  box.rows.forEach((row, i) => {
    const baseline = y + HEAD + i * ROW + 13;
    parts.push(
      `<text x="${x + 10}" y="${baseline}" font-size="12" fill="#1f2328">${escapeXml(cropped(row.text, 44))}</text>`,
    );
  });
  return `<g><title>${escapeXml(box.title)}</title>${parts.join('')}</g>`;
}

function drawArrows(box: MapBox, byId: ReadonlyMap<string, MapBox>): string {
  return box.rows
    .map((row, i) => {
      const target = byId.get(row.to);
      if (!target) return '';
      const x1 = box.x + BOX_WIDTH;
      const y1 = box.y + HEAD + i * ROW + 9;
      const y2 = target.y + 23;
      const bend = Math.max(40, (target.x - x1) / 2);
      return `<path d="M${x1} ${y1}C${x1 + bend} ${y1} ${target.x - bend} ${y2} ${target.x} ${y2}"/>`;
    })
    .join('');
}

/**
 * The tree as an SVG image with text in one language: questions with their answers as rows, an
 * arrow from each answer to where it leads, verdicts in the last column with the name of their
 * kind. Its accessible name is the title of the first question. Presentation attributes only, so
 * that it obeys a content security policy when inlined.
 */
export function mapSvg(flow: Flow, words: Words): string {
  const { width, height, boxes } = layoutMap(flow, words);
  const byId = new Map(boxes.map((box) => [box.node, box]));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="system-ui, sans-serif">`,
    `<title>${escapeXml(titleOf(words, flow.start))}</title>`,
    `<rect width="${width}" height="${height}" fill="#fbf8f2"/>`,
    `<g fill="none" stroke="#0b5e6b" stroke-opacity="0.55">${boxes.map((box) => drawArrows(box, byId)).join('')}</g>`,
    ...boxes.map((box) => drawBox(box, words)),
    '</svg>',
    '',
  ].join('\n');
}
