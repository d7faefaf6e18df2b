import { questionText, type Words } from './define.ts';
import { titleOf } from './outline.ts';
import type { Flow, VerdictKind } from './types.ts';
import { edges, questionOf, reachable, verdictOf } from './walk.ts';

/** A node as a box, in the drawing's own units (one unit is one CSS pixel). */
export interface MapBox {
  readonly node: string;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly title: string;
  /** Verdicts only. */
  readonly kind: VerdictKind | null;
  /** Questions only: answers with their targets, each on a row of its own. */
  readonly rows: readonly { readonly answer: string; readonly text: string; readonly to: string }[];
}

export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly MapBox[];
}

export const BOX_WIDTH = 300;
export const HEAD = 46;
export const ROW = 20;
const COLUMN = 420;
const GAP = 18;
const MARGIN = 24;

/** For each node the most answers that lead to it: its column. */
function columns(flow: Flow): Map<string, number> {
  const column = new Map<string, number>([[flow.start, 0]]);
  const arrows = edges(flow);
  for (let changed = true; changed; ) {
    changed = false;
    for (const { from, to } of arrows) {
      const at = column.get(from);
      if (at !== undefined && (column.get(to) ?? -1) < at + 1) {
        column.set(to, at + 1);
        changed = true;
      }
    }
  }
  return column;
}

/**
 * Places the nodes that can be reached in columns by their longest way from the start. Within a
 * column each box stands as near as it can to the middle of the arrows that come to it.
 * The flow must have no loop (`validateFlow`).
 */
export function layoutMap(flow: Flow, words: Words): MapLayout {
  const column = columns(flow);
  const byColumn: string[][] = [];
  for (const id of reachable(flow)) {
    const at = column.get(id) ?? 0;
    byColumn[at] = [...(byColumn[at] ?? []), id];
  }
  const sources = new Map<string, number[]>();
  const boxes: MapBox[] = [];
  byColumn.forEach((members, at) => {
    const pull = (id: string): number => {
      const from = sources.get(id) ?? [0];
      return from.reduce((sum, y) => sum + y, 0) / from.length;
    };
    let free = MARGIN;
    for (const id of members.toSorted((a, b) => pull(a) - pull(b))) {
      const texts = questionText(words, id)?.options;
      const rows = Object.entries(questionOf(flow, id)?.options ?? {}).map(([answer, to]) => ({
        answer,
        text: texts?.[answer]?.text ?? answer,
        to,
      }));
      const height = HEAD + rows.length * ROW;
      const y = Math.max(free, Math.round(pull(id) - height / 2));
      boxes.push({
        node: id,
        x: MARGIN + at * COLUMN,
        y,
        height,
        title: titleOf(words, id),
        kind: verdictOf(flow, id)?.kind ?? null,
        rows,
      });
      rows.forEach(({ to }, row) => {
        sources.set(to, [...(sources.get(to) ?? []), y + HEAD + row * ROW]);
      });
      free = y + height + GAP;
    }
  });
  return {
    width: MARGIN * 2 + (byColumn.length - 1) * COLUMN + BOX_WIDTH,
    height: MARGIN + Math.max(...boxes.map((box) => box.y + box.height)),
    boxes,
  };
}
