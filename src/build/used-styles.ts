/** Names of classes, ids and elements that have to occur together. */
type Names = readonly string[];

/** One selector of a rule, with the alternatives of which it needs one each in order to match. */
interface Selector {
  readonly text: string;
  readonly needs: readonly (readonly Names[])[];
}

type Piece =
  | { readonly kind: 'rule'; readonly selectors: readonly Selector[]; readonly body: string }
  | { readonly kind: 'group'; readonly head: string; readonly inside: readonly Piece[] }
  | { readonly kind: 'other'; readonly text: string };

/** At-rules that hold rules; the others hold declarations, or nothing. */
const GROUP = /^@(?:layer|media|supports|container)\b/;
const WORD = /[\w-]+/g;
/** A custom property with its value. */
const CUSTOM = /(?<=[{;])(--[\w-]+):[^;}]*;?/g;

/** Position after a quoted string that begins at `at`. */
function afterString(css: string, at: number): number {
  const quote = css[at];
  let i = at + 1;
  while (i < css.length && css[i] !== quote) i += css[i] === '\\' ? 2 : 1;
  return i + 1;
}

/** Position of the first of `ends` at or after `at`, outside strings and brackets. */
function find(css: string, at: number, ends: string): number {
  let depth = 0;
  for (let i = at; i < css.length; ) {
    const c = css[i] ?? '';
    if (c === '"' || c === "'") {
      i = afterString(css, i);
      continue;
    }
    if (depth === 0 && ends.includes(c)) return i;
    if ('([{'.includes(c)) depth += 1;
    else if (')]}'.includes(c)) depth -= 1;
    i += 1;
  }
  return css.length;
}

function splitSelectors(text: string): string[] {
  const found: string[] = [];
  for (let at = 0; at <= text.length; ) {
    const end = find(text, at, ',');
    found.push(text.slice(at, end));
    at = end + 1;
  }
  return found;
}

const namesIn = (selector: string): Names => selector.replace(/::?[\w-]+/g, '').match(WORD) ?? [];

/** `:is()` and `:where()` are alternatives; what stands in other brackets is taken to match. */
function readSelector(text: string): Selector {
  const needs: Names[][] = [];
  let bare = text.replace(/\[[^\]]*\]/g, '');
  for (let before = ''; before !== bare; ) {
    before = bare;
    bare = bare.replace(/:([\w-]+)\(([^()]*)\)/g, (_, name: string, inside: string) => {
      if (name === 'is' || name === 'where') needs.push(splitSelectors(inside).map(namesIn));
      return '';
    });
  }
  return { text, needs: [[namesIn(bare)], ...needs] };
}

function read(css: string): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < css.length; ) {
    const open = find(css, at, '{;');
    const head = css.slice(at, open).trim();
    if (css[open] !== '{') {
      if (head !== '') pieces.push({ kind: 'other', text: `${head};` });
      at = open + 1;
      continue;
    }
    const close = find(css, open + 1, '}');
    const body = css.slice(open + 1, close);
    if (GROUP.test(head)) pieces.push({ kind: 'group', head, inside: read(body) });
    else if (head.startsWith('@')) pieces.push({ kind: 'other', text: `${head}{${body}}` });
    else pieces.push({ kind: 'rule', selectors: splitSelectors(head).map(readSelector), body });
    at = close + 1;
  }
  return pieces;
}

/**
 * Whether a name may occur: it does, or a script puts it together behind a hyphen, as in
 * `note-${kind}`.
 */
function mayOccur(name: string, words: ReadonlySet<string>): boolean {
  if (words.has(name)) return true;
  for (let i = name.indexOf('-'); i !== -1; i = name.indexOf('-', i + 1)) {
    if (words.has(name.slice(0, i + 1))) return true;
  }
  return false;
}

const mayMatch = ({ needs }: Selector, words: ReadonlySet<string>): boolean =>
  needs.every((alternatives) =>
    alternatives.some((names) => names.every((name) => mayOccur(name, words))),
  );

function write(pieces: readonly Piece[], words: ReadonlySet<string>): string {
  return pieces
    .map((piece) => {
      if (piece.kind === 'other') return piece.text;
      if (piece.kind === 'group') {
        const inside = write(piece.inside, words);
        return inside === '' ? '' : `${piece.head}{${inside}}`;
      }
      const kept = piece.selectors.filter((selector) => mayMatch(selector, words));
      return kept.length === 0 ? '' : `${kept.map((s) => s.text).join(',')}{${piece.body}}`;
    })
    .join('');
}

/** The words of a text that may be names of classes, ids or elements. */
export const wordsOf = (text: string): Set<string> => new Set(text.match(WORD));

function namesOf(pieces: readonly Piece[]): string[] {
  return pieces.flatMap((piece) => {
    if (piece.kind === 'other') return [];
    if (piece.kind === 'group') return namesOf(piece.inside);
    return piece.selectors.flatMap(({ needs }) => needs.flat(2));
  });
}

/** A style sheet read once, for many pages. */
export interface Sheet {
  readonly pieces: readonly Piece[];
  /** Every name its selectors need, and every custom property it sets. */
  readonly names: readonly string[];
  readonly properties: readonly string[];
  /** What is left of it, by the names that occur: most pages have the same. */
  readonly used: Map<string, string>;
}

/** @param css a style sheet without comments, as a build writes it */
export function readSheet(css: string): Sheet {
  const pieces = read(css);
  return {
    pieces,
    names: [...new Set(namesOf(pieces))],
    properties: [...new Set(css.match(CUSTOM)?.map((text) => text.slice(0, text.indexOf(':'))))],
    used: new Map(),
  };
}

/**
 * The rules of a sheet that a page can use, and the custom properties these use.
 * @param words every word of the page and of the scripts it may run, its styles left out
 */
export function usedStyles(sheet: Sheet, words: ReadonlySet<string>): string {
  const occurring = [
    ...sheet.names.filter((name) => mayOccur(name, words)),
    ...sheet.properties.filter((name) => words.has(name)),
  ].join(' ');
  const before = sheet.used.get(occurring);
  if (before !== undefined) return before;
  const css = write(sheet.pieces, words);
  const used = css.replace(CUSTOM, (declaration, name: string) =>
    css.includes(`var(${name}`) || words.has(name) ? declaration : '',
  );
  sheet.used.set(occurring, used);
  return used;
}
