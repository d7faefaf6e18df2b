import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createSocketServer } from 'node:net';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import lighthouse from 'lighthouse';
import { launchBrowser } from '../tests/site/support/browser.ts';
import { filesOf } from '../tests/site/support/hosts.ts';
import { byType } from '../tests/site/support/page-types.ts';
import { type BuiltPage, readPages } from '../tests/site/support/pages.ts';
import { table } from './table.ts';

/**
 * Weighs the heaviest page of each kind in both languages and lets Lighthouse read it (mobile, simulated),
 * beside a hand-written page of the same text, in rounds that take turns: `npm run build`, then
 * `npm run bench:pages`, or `-- --rounds 1 --only article,home`. Times need a quiet machine; the
 * ratios to the hand-written page are worth more than the times.
 */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    only: { type: 'string', default: '' },
  },
});
const site = resolve(process.env.OUT_DIR ?? 'dist');
const LIMIT = '/limit';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** The text of a page in one plain file: no script, 2 kB of styles. */
function limitPage(page: BuiltPage): string {
  const main = page.document.querySelector('main')?.cloneNode(true) as Element;
  for (const el of main.querySelectorAll('script, style, template, astro-island > template')) {
    el.remove();
  }
  const text = main.innerHTML.replace(/<\/?astro-island[^>]*>/g, '').replace(/ class="[^"]*"/g, '');
  const css = readFileSync(new URL('./limit.css', import.meta.url), 'utf8').replace(/\s+/g, ' ');
  const description = page.document.querySelector('meta[name="description"]')?.outerHTML ?? '';
  return `<!doctype html><html lang="${page.document.documentElement.lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${page.document.title}</title>${description}<link rel="icon" href="data:,"><style>${css}</style></head><body><main>${text}</main></body></html>`;
}

/** Serves the built site with brotli, and below /limit the hand-written pages. */
async function serve(limits: ReadonlyMap<string, string>) {
  const files = filesOf(site);
  const types: Record<string, string> = { html: 'text/html', js: 'text/javascript' };
  const packed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    const name = path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1);
    const limit = path.startsWith(LIMIT) ? limits.get(path.slice(LIMIT.length)) : undefined;
    const body = limit === undefined ? files.get(name) : Buffer.from(limit);
    const small = packed.get(path) ?? brotliCompressSync(body ?? 'not found');
    packed.set(path, small);
    const type = types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    const kind = name.endsWith('.svg') ? 'image/svg+xml' : `${type}; charset=utf-8`;
    response.writeHead(body ? 200 : 404, { 'content-type': kind, 'content-encoding': 'br' });
    response.end(small);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}

interface Reading {
  readonly scores: readonly number[];
  readonly fcp: number;
  readonly lcp: number;
  readonly tbt: number;
  readonly cls: number;
}

/** @param hidden whether the page is kept out of search engines on purpose, which is no fault */
async function read(url: string, port: number, hidden: boolean): Promise<Reading> {
  const result = await lighthouse(url, {
    port,
    logLevel: 'error',
    onlyCategories: [...CATEGORIES],
    skipAudits: hidden ? ['is-crawlable'] : [],
  });
  if (!result || result.lhr.runtimeError) throw new Error(`Lighthouse cannot read ${url}.`);
  const { audits, categories } = result.lhr;
  const number = (id: string): number => audits[id]?.numericValue ?? Number.NaN;
  return {
    scores: CATEGORIES.map((id) => Math.round((categories[id]?.score ?? 0) * 100)),
    fcp: number('first-contentful-paint'),
    lcp: number('largest-contentful-paint'),
    tbt: number('total-blocking-time'),
    cls: number('cumulative-layout-shift'),
  };
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;

async function freePort(): Promise<number> {
  const probe = createSocketServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const address = probe.address();
  await new Promise((done) => probe.close(done));
  return typeof address === 'object' && address ? address.port : 0;
}

const languageOf = ({ path }: BuiltPage): string => /^\/(?:ja|en)\//.exec(path)?.[0] ?? '';
const heaviest = (pages: readonly BuiltPage[]): BuiltPage | undefined =>
  [...pages].sort((a, b) => gzipSync(b.html).length - gzipSync(a.html).length)[0];
const wanted = values.only.split(',').filter(Boolean);
const chosen = [...byType(readPages(site))]
  .filter(([type]) => wanted.length === 0 || wanted.includes(type))
  .flatMap(([type, of]) =>
    ['/ja/', '/en/', '']
      .map((start) => heaviest(of.filter((page) => languageOf(page) === start)))
      .filter((page) => page !== undefined)
      .map((page) => ({ type, page })),
  );

console.log('Bytes of the page, styles included\n');
console.log(
  table(
    ['page', 'brotli', 'gzip', 'raw', 'elements'],
    chosen.map(({ type, page }) => [
      `${type} ${page.path}`,
      String(brotliCompressSync(page.html).length),
      String(gzipSync(page.html, { level: 9 }).length),
      String(Buffer.byteLength(page.html)),
      String(page.document.querySelectorAll('*').length),
    ]),
  ),
);

const debugPort = await freePort();
const browser = await launchBrowser([`--remote-debugging-port=${debugPort}`]);
const server = await serve(new Map(chosen.map(({ page }) => [page.path, limitPage(page)])));
try {
  const own = chosen.map((): Reading[] => []);
  const limit = chosen.map((): Reading[] => []);
  for (let round = 0; round < Number(values.rounds); round += 1) {
    for (const [i, { page }] of chosen.entries()) {
      const hidden = page.html.includes('name="robots" content="noindex');
      limit[i]?.push(await read(server.origin + LIMIT + page.path, debugPort, hidden));
      own[i]?.push(await read(server.origin + page.path, debugPort, hidden));
    }
  }
  const ratio = (i: number, of: (reading: Reading) => number): string =>
    median((own[i] ?? []).map((r, n) => of(r) / of(limit[i]?.[n] ?? r))).toFixed(2);
  console.log(`\nLighthouse, mobile, median of ${values.rounds} rounds\n`);
  console.log(
    table(
      ['page', ...CATEGORIES, 'FCP ms', '÷ limit', 'LCP ms', '÷ limit', 'TBT ms', 'CLS'],
      chosen.map(({ type, page }, i) => {
        const of = own[i] ?? [];
        return [
          `${type} ${page.path}`,
          ...CATEGORIES.map((_, n) => String(median(of.map((r) => r.scores[n] ?? 0)))),
          median(of.map((r) => r.fcp)).toFixed(0),
          ratio(i, (r) => r.fcp),
          median(of.map((r) => r.lcp)).toFixed(0),
          ratio(i, (r) => r.lcp),
          median(of.map((r) => r.tbt)).toFixed(0),
          median(of.map((r) => r.cls)).toFixed(3),
        ];
      }),
    ),
  );
} finally {
  server.close();
  await browser.close();
}
