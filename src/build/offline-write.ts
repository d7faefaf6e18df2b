import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { HEADERS } from '../config/headers.ts';
import { LOCALES, type Locale } from '../config/locales.ts';
import { OFFLINE_WORDS } from '../content/offline/words.ts';
import { cutPages, type Pack } from '../lib/offline/pack.ts';
import { cacheName, type OfflinePlan, type PackFile, packFile } from '../lib/offline/plan.ts';
import { missingHtml, noticeHtml, type SavedSection } from './offline-page.ts';

/** Most text a saved language may hold, in characters without styles: no device is filled up. */
const MOST_TEXT = 10_000_000;
const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
};
/** Order in which pages are saved when there is more than fits: what decides, before what explains. */
const FIRST = [
  '',
  'decide',
  'deadlines',
  'messages',
  'payment',
  'case',
  'labels',
  'guide',
  'search',
];

const read = (dir: string, name: string): string => readFileSync(join(dir, name), 'utf8');

function filesBelow(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dir.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
}

const keyOfPage = (name: string): string => name.replace(/(^|\/)index\.html$/, '$1');

function inOrder(names: readonly string[], locale: Locale): string[] {
  const rank = (name: string): number => {
    const [, section = ''] = keyOfPage(name).split('/');
    const at = FIRST.indexOf(section);
    return at === -1 ? FIRST.length : at;
  };
  return names
    .filter(
      (name) =>
        name === 'index.html' || (name.startsWith(`${locale}/`) && name.endsWith('index.html')),
    )
    .sort((a, b) => rank(a) - rank(b));
}

const titleOf = (html: string): string => /<title>([^<|]*)/.exec(html)?.[1]?.trim() ?? '';

const STYLE = /<style[^>]*>[\s\S]*?<\/style>/;

/** The pages of a language that fit, by key, what decides before what explains. */
function pagesThatFit(dir: string, names: readonly string[], locale: Locale): Map<string, string> {
  const pages = new Map<string, string>();
  let text = 0;
  for (const name of inOrder(names, locale)) {
    const html = read(dir, name);
    text += html.replace(STYLE, '').length;
    if (text > MOST_TEXT) break;
    pages.set(keyOfPage(name), html);
  }
  return pages;
}

/** Home and the first page of each section, to offer in place of a page that is not saved. */
function sectionsOf(pages: ReadonlyMap<string, string>, locale: Locale): SavedSection[] {
  return FIRST.flatMap((section) => {
    const segments = section === '' ? [] : [section];
    const html = pages.get(`${[locale, ...segments].join('/')}/`);
    return html ? [{ segments, title: titleOf(html) }] : [];
  });
}

function makePack(dir: string, names: readonly string[], locale: Locale, base: string): Pack {
  const html = pagesThatFit(dir, names, locale);
  const style = STYLE.exec(html.get(`${locale}/`) ?? '')?.[0] ?? '';
  const missing = missingHtml(locale, base, style, sectionsOf(html, locale));
  const { shared, parts } = cutPages([...html.values(), missing]);
  const kept = names.filter(
    (name) =>
      /^_astro\/.*\.(?:js|css|svg)$/.test(name) ||
      (name.startsWith(`${locale}/`) && name.endsWith('.json')),
  );
  const words = OFFLINE_WORDS[locale];
  return {
    locale,
    shared,
    pages: Object.fromEntries([...html.keys()].map((key, i) => [key, parts[i] ?? []])),
    files: Object.fromEntries(
      kept.map((name) => {
        const type = TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'text/plain; charset=utf-8';
        return [name, [type, read(dir, name)] as const];
      }),
    ),
    missing: parts.at(-1) ?? [],
    notice: noticeHtml(locale, base, words.notice),
    searchNotice: noticeHtml(locale, base, words.searchNotice),
  };
}

function writePack(dir: string, names: readonly string[], locale: Locale, base: string): PackFile {
  const bytes = gzipSync(JSON.stringify(makePack(dir, names, locale, base)), { level: 9 });
  const rev = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  const file = packFile(locale, rev);
  mkdirSync(dirname(join(dir, file)), { recursive: true });
  writeFileSync(join(dir, file), bytes);
  return { file, rev, bytes: bytes.length };
}

async function bundle(plan: OfflinePlan): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    define: { OFFLINE_PLAN: JSON.stringify(plan) },
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: {
        input: fileURLToPath(new URL('./offline-worker.ts', import.meta.url)),
        output: { format: 'iife' },
      },
    },
  });
  const [first] = Array.isArray(output) ? output : [output];
  if (!first || !('output' in first)) throw new Error('The service worker was not bundled.');
  return first.output[0].code;
}

/** A worker that removes what an earlier build saved, and itself. */
const farewell = (base: string): string =>
  `addEventListener('install',()=>skipWaiting());addEventListener('activate',e=>e.waitUntil(caches.delete(${JSON.stringify(cacheName(base))}).then(()=>registration.unregister())));\n`;

/**
 * Adds what reading without a network needs to a built folder: one file per language and `sw.js`.
 * @param dir the built folder; its pages are complete
 * @param base path the site stands under, with both slashes
 * @param on false writes a worker that undoes what an earlier build saved
 */
export async function writeOffline(
  dir: string,
  base: string,
  on: boolean,
): Promise<OfflinePlan | null> {
  rmSync(join(dir, 'offline'), { recursive: true, force: true });
  if (!on) {
    writeFileSync(join(dir, 'sw.js'), farewell(base));
    return null;
  }
  const names = filesBelow(dir);
  const packs = Object.fromEntries(LOCALES.map((l) => [l, writePack(dir, names, l, base)]));
  const plan: OfflinePlan = {
    base,
    packs: packs as Record<Locale, PackFile>,
    headers: HEADERS,
  };
  writeFileSync(join(dir, 'sw.js'), await bundle(plan));
  return plan;
}
