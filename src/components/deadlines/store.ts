/**
 * What is kept on the device, and only if the reader ticks the box.
 *
 * Shape, under one key of localStorage: `{"v":1,"clocks":"…","zone":"…"}`. `clocks` is the same
 * text as the address's fragment (lib/deadlines/fragment), `zone` an IANA name or "" for the
 * device's own.
 *
 * Written on every change while the box is ticked; removed when it is unticked and by the clear
 * button. Read once, on opening the page; an address with clocks in it comes first.
 *
 * What would break old data: renaming the key, another meaning of `v: 1`, or a fragment that no
 * longer reads what it once wrote. Anything unreadable counts as nothing kept. Storage that is
 * blocked, full or missing never throws out of here.
 */
const KEY = 'refund-navi.clocks';

export interface Kept {
  readonly clocks: string;
  readonly zone: string;
}

/** What the device holds, or null where it holds nothing readable. */
export function readKept(): Kept | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return null;
    const { v, clocks, zone }: Record<string, unknown> = { ...kept };
    if (v !== 1 || typeof clocks !== 'string' || typeof zone !== 'string') return null;
    return { clocks, zone: zone.slice(0, 64) };
  } catch {
    return null;
  }
}

/** Keeps, or with null forgets. @returns whether the device did it */
export function keep(kept: Kept | null): boolean {
  try {
    if (kept) localStorage.setItem(KEY, JSON.stringify({ v: 1, ...kept }));
    else localStorage.removeItem(KEY);
    return true;
  } catch {
    return false;
  }
}
