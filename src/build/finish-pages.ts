import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ownPolicy } from './csp-hashes.ts';
import { ownIslands } from './own-islands.ts';
import { readSheet, type Sheet, usedStyles, wordsOf } from './used-styles.ts';

const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style>/g;
/** Classes of what the service worker writes into a saved page. */
const LATER = ['note', 'note-title'];

/** The words of every script of the site, and of those it may load in turn. */
function scriptWords(root: string): (url: string) => Set<string> {
  const folder = join(root, '_astro');
  const known = new Map<string, Set<string>>();
  return (url) => {
    const first = url.slice(url.lastIndexOf('/') + 1);
    const before = known.get(first);
    if (before) return before;
    const files = new Set([first]);
    const words = new Set<string>();
    for (const name of files) {
      const text = readFileSync(join(folder, name), 'utf8');
      for (const word of wordsOf(text)) words.add(word);
      for (const [, next = ''] of text.matchAll(/\.\/([\w.-]+\.js)\b/g)) files.add(next);
    }
    known.set(first, words);
    return words;
  };
}

/** A sheet without statements of the layers' order that say what has been said. */
function withoutRepeats(css: string): string {
  const named = new Set<string>();
  return css.replace(/@layer ([\w, ]+)([;{])/g, (whole, list: string, end: string) => {
    const names = list.split(',').map((name) => name.trim());
    const repeats = end === ';' && names.every((name) => named.has(name));
    for (const name of names) named.add(name);
    return repeats ? '' : whole;
  });
}

/** Tags, and scripts with what is in them: a name that stands only in the text matches nothing. */
const MARKUP = /<script\b[\s\S]*?<\/script>|<[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>/gi;

/** A page with one style element, which holds only what the page can use. */
export function ownStyles(
  html: string,
  sheetOf: (css: string) => Sheet,
  scripts: (url: string) => ReadonlySet<string>,
): string {
  // Between the styles' own texts, the page.
  const parts = html.split(STYLE);
  const page = parts.filter((_, i) => i % 2 === 0);
  const words = wordsOf(page.join('').match(MARKUP)?.join(' ') ?? '');
  for (const name of LATER) words.add(name);
  for (const [, url = ''] of html.matchAll(/component-url="([^"]+)"/g)) {
    for (const word of scripts(url)) words.add(word);
  }
  const css = parts
    .filter((_, i) => i % 2 === 1)
    .map((text) => usedStyles(sheetOf(text), words))
    .join('');
  const [before = '', ...after] = page;
  return after.length === 0
    ? html
    : `${before}<style>${withoutRepeats(css)}</style>${after.join('')}`;
}

/** What no white space is taken out of: there it may be text, or code. */
const AS_IT_IS = /(<(script|style|pre|textarea|astro-island)\b[\s\S]*?<\/\2>)/;
const BLOCKS =
  'html|head|body|meta|link|title|script|style|header|nav|main|footer|article|section|div|p|li|dt|dd|h[1-6]|figure|figcaption|details|summary|table|thead|tbody|tr|th|td|form';
/** White space that browsers drop: beside the edge of a block, and before the end of a list. */
const IDLE_SPACE = new RegExp(
  `\\s+(?=</?(?:${BLOCKS})\\b|</[uod]l>)|(?<=</?(?:${BLOCKS}|[uod]l)\\b[^<>]*>)\\s+`,
  'g',
);
/** Words for the site's own search, which has read the page by now. */
const KEYWORDS = /<meta name="keywords"[^>]*>/;

/** A page without white space that is never seen, and without what only the build reads. */
export function squeeze(html: string): string {
  return html
    .replace(KEYWORDS, '')
    .split(AS_IT_IS)
    .map((part, i) =>
      i % 3 === 0 ? part.replace(IDLE_SPACE, '').replace(/\s{2,}/g, ' ') : i % 3 === 1 ? part : '',
    )
    .join('');
}

const MODULE = /<script type="module">([\s\S]*?)<\/script>/g;
const IMPORTS = /(?:^|;)import\b(?!\()/;
const DECLARES = /\b(?:var|let|const|function|class)\b/;

/** A page whose small inline scripts are one: each would need its own hash in the policy. */
export function oneScript(html: string): string {
  const codes = [...html.matchAll(MODULE)].map(([, code = '']) => code);
  if (codes.length < 2) return html;
  if (codes.some((code) => IMPORTS.test(code)))
    throw new Error('An inline script of a page imports: it cannot be joined with the others.');
  // Without a declaration there is no name to keep apart.
  const joined = codes
    .map((code) => (DECLARES.test(code) ? `(()=>{${code}})();` : code.replace(/;?$/, ';')))
    .join('');
  let left = codes.length;
  return html.replace(MODULE, () => {
    left -= 1;
    return left === 0 ? `<script type="module">${joined}</script>` : '';
  });
}

/**
 * After the build, takes out of each page what it does not use: rules of styles, Astro's loader of
 * islands, and the hashes of other pages' scripts and styles in its policy.
 */
export function finishPages(): AstroIntegration {
  return {
    name: 'finish-pages',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        const scripts = scriptWords(root);
        const sheets = new Map<string, Sheet>();
        const sheetOf = (css: string): Sheet => {
          const sheet = sheets.get(css) ?? readSheet(css);
          sheets.set(css, sheet);
          return sheet;
        };
        for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
          if (!name.endsWith('.html')) continue;
          const file = join(root, name);
          const html = readFileSync(file, 'utf8');
          const lean = oneScript(ownStyles(squeeze(ownIslands(html)), sheetOf, scripts));
          writeFileSync(file, ownPolicy(lean));
        }
      },
    },
  };
}
