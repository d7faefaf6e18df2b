import { isLocale, type Locale } from '../config/locales.ts';
import { missingPage, type Pack, pinned, savedPage } from '../lib/offline/pack.ts';
import {
  cacheName,
  keyOf,
  localeOfKey,
  type OfflinePlan,
  outlived,
  parsePackFile,
  SAVED_ON,
} from '../lib/offline/plan.ts';

/**
 * The service worker, bundled to `sw.js` by `offline.ts`; it runs in browsers, not while building.
 *
 * The network always comes first: a page read online is the newest. Only when it fails, or takes
 * longer than `PATIENCE_MS`, a saved page is shown, and says so. A language is saved as one file of
 * one build, checked against its hash before each use. What can go wrong, and what happens then:
 * 1. Published anew during a visit: open pages keep their own scripts (hashed names, looked for in
 *    the old pack when the host has dropped them); data files are asked for by revision.
 * 2. Published anew while the new pack cannot be fetched: installing fails, the old worker stays.
 * 3. A saved file is damaged: it is deleted, and saved again on the next visit with a network.
 * 4. No room: nothing is saved; the site works as without a worker.
 */

declare const OFFLINE_PLAN: OfflinePlan;

interface LifeEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface PageEvent extends LifeEvent {
  readonly request: Request;
  readonly preloadResponse?: Promise<Response | undefined>;
  respondWith(response: Promise<Response>): void;
}
interface WordEvent extends LifeEvent {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
}
interface WorkerScope {
  readonly registration: {
    readonly navigationPreload?: { enable(): Promise<void> };
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LifeEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: PageEvent) => void): void;
  addEventListener(type: 'message', listener: (event: WordEvent) => void): void;
}

interface Saved {
  readonly pack: Pack;
  readonly rev: string;
  readonly savedOn: string;
}

const PATIENCE_MS = 4000;
/** Free room to leave, as a multiple of what is saved: a full device fails elsewhere. */
const ROOM = 4;

const plan = OFFLINE_PLAN;
const worker = globalThis as unknown as WorkerScope;
const packUrl = (locale: Locale): string =>
  new URL(plan.base + plan.packs[locale].file, location.href).href;
const open = (): Promise<Cache> => caches.open(cacheName(plan.base));
/** Packs already unpacked, by address, as long as the browser keeps this worker alive. */
const unpacked = new Map<string, Pack>();

async function revOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function unpack(bytes: ArrayBuffer): Promise<Pack> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).json();
}

/** Reads a saved pack, or deletes it when it is not what its name says. */
async function read(cache: Cache, url: string): Promise<Saved | null> {
  const rev = parsePackFile(new URL(url).pathname)?.rev ?? '';
  const response = await cache.match(url);
  if (!response) return null;
  const savedOn = response.headers.get(SAVED_ON) ?? '';
  const known = unpacked.get(url);
  if (known) return { pack: known, rev, savedOn };
  try {
    const bytes = await response.arrayBuffer();
    if ((await revOf(bytes)) !== rev) throw new Error('damaged');
    const pack = await unpack(bytes);
    unpacked.set(url, pack);
    return { pack, rev, savedOn };
  } catch {
    await cache.delete(url);
    return null;
  }
}

async function saveLocale(locale: Locale): Promise<void> {
  const cache = await open();
  const url = packUrl(locale);
  if (await read(cache, url)) return;
  const { quota, usage } = await (navigator.storage?.estimate() ??
    Promise.resolve({ quota: 0, usage: 0 }));
  if (quota && quota - (usage ?? 0) < plan.packs[locale].bytes * ROOM) return;
  const response = await fetch(url, { credentials: 'omit' });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const bytes = await response.arrayBuffer();
  if ((await revOf(bytes)) !== plan.packs[locale].rev) throw new Error(`${url} is not whole`);
  await cache.put(url, new Response(bytes, { headers: { [SAVED_ON]: new Date().toISOString() } }));
}

async function savedUrls(cache: Cache): Promise<string[]> {
  return (await cache.keys()).map((request) => request.url);
}

/** Saves again, from this build, every language that was saved from the last. */
async function renew(): Promise<void> {
  const cache = await open();
  const locales = (await savedUrls(cache)).map(
    (url) => parsePackFile(new URL(url).pathname)?.locale,
  );
  for (const locale of new Set(locales)) if (locale) await saveLocale(locale);
}

async function tidy(): Promise<void> {
  const cache = await open();
  const entries = await Promise.all(
    (await savedUrls(cache)).map(async (url) => ({
      url,
      savedOn: (await cache.match(url))?.headers.get(SAVED_ON) ?? '',
    })),
  );
  for (const url of outlived(plan, entries)) await cache.delete(url);
}

/** Saved packs that can be read, this build's first, then the newest. */
async function allSaved(locale: Locale | null): Promise<Saved[]> {
  const cache = await open();
  const found: Saved[] = [];
  for (const url of await savedUrls(cache)) {
    const own = parsePackFile(new URL(url).pathname)?.locale;
    if (!own || (locale !== null && own !== locale)) continue;
    const saved = await read(cache, url);
    if (saved) found.push(saved);
  }
  const current = (saved: Saved): number => Number(plan.packs[saved.pack.locale].rev === saved.rev);
  return found.sort((a, b) => current(b) - current(a) || (a.savedOn < b.savedOn ? 1 : -1));
}

const htmlResponse = (html: string, status: number): Response =>
  new Response(html, {
    status,
    headers: {
      ...plan.headers,
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    },
  });

async function fromDevice(url: URL): Promise<Response | null> {
  const key = keyOf(plan.base, url.pathname);
  if (key === null) return null;
  const packs = await allSaved(localeOfKey(key));
  for (const { pack, rev, savedOn } of packs) {
    const date = new Intl.DateTimeFormat(pack.locale === 'ja' ? 'ja-JP' : 'en-GB', {
      dateStyle: 'long',
    }).format(new Date(savedOn));
    const page = savedPage(pack, rev, plan.base, key, date);
    if (page !== null) return htmlResponse(page, 200);
    if (Object.hasOwn(pack.pages, `${key}/`))
      return Response.redirect(`${url.pathname}/${url.search}`, 302);
  }
  return null;
}

async function page(event: PageEvent): Promise<Response> {
  const url = new URL(event.request.url);
  const network = (async () => (await event.preloadResponse) ?? fetch(event.request))();
  event.waitUntil(network.catch(() => null));
  const slow = new Promise<null>((done) => setTimeout(() => done(null), PATIENCE_MS));
  try {
    const first = await Promise.race([network, slow]);
    if (first && first.status < 500) return first;
    return (await fromDevice(url).catch(() => null)) ?? (await network);
  } catch (error) {
    const saved = await fromDevice(url).catch(() => null);
    if (saved) return saved;
    const locale = localeOfKey(keyOf(plan.base, url.pathname) ?? '');
    const other = [
      ...(await allSaved(locale).catch(() => [])),
      ...(await allSaved(null).catch(() => [])),
    ];
    if (other[0]) return htmlResponse(missingPage(other[0].pack), 503);
    throw error;
  }
}

/** A file of a saved page: by revision for data, by its hashed name for the rest. */
async function savedFile(url: URL): Promise<Response | null> {
  const key = keyOf(plan.base, url.pathname);
  if (key === null) return null;
  for (const { pack, rev } of await allSaved(null)) {
    if (url.search !== '' && url.search !== pinned(rev)) continue;
    const file = Object.hasOwn(pack.files, key) ? pack.files[key] : undefined;
    if (file)
      return new Response(file[1], { headers: { ...plan.headers, 'content-type': file[0] } });
  }
  return null;
}

/** One name, one content: what is saved needs no network, and outlives the host's own copy. */
async function hashedFile(request: Request, url: URL): Promise<Response> {
  return (await savedFile(url).catch(() => null)) ?? fetch(request);
}

worker.addEventListener('install', (event) => {
  event.waitUntil(renew().then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([tidy(), worker.registration.navigationPreload?.enable()]));
});

worker.addEventListener('message', (event) => {
  const { save } = (event.data ?? {}) as { save?: unknown };
  if (typeof save !== 'string' || !isLocale(save)) return;
  const answer = (said: 'saved' | 'failed'): void => event.ports[0]?.postMessage(said);
  event.waitUntil(
    saveLocale(save).then(
      () => answer('saved'),
      () => answer('failed'),
    ),
  );
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin) return;
  if (!url.pathname.startsWith(plan.base)) return;
  if (request.mode === 'navigate') event.respondWith(page(event));
  else if (url.search.startsWith(pinned(''))) {
    // Without its own data a saved page has none: the host's may be another build's.
    event.respondWith(savedFile(url).then((found) => found ?? Response.error()));
  } else if (url.pathname.startsWith(`${plan.base}_astro/`)) {
    event.respondWith(hashedFile(request, url));
  }
});
