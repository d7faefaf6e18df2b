import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { LOCALES, type Locale } from '../src/config/locales.ts';
import { launchBrowser } from '../tests/site/support/browser.ts';
import { serveFolder } from '../tests/site/support/server.ts';
import { bytesIn, type Cost, measure } from './measure.ts';
import { ask, type Bytes, meter } from './search-driver.ts';
import { bareSite, projectSite } from './sites.ts';
import { table } from './table.ts';

/**
 * Builds this project with more and more synthetic articles, and a bare Astro, MDX and Pagefind
 * site of the same articles beside it: `npm run bench:scale`, or with numbers of articles per
 * language, `npm run bench:scale -- 20 100`. 5,000 take long and are built only when asked for.
 */
const USUAL = [20, 100, 1000];
const LANGUAGES = 2;

interface Built extends Cost {
  readonly articles: number;
  readonly bytes: number;
}

/** What a reader of the built site asks for. */
interface Read {
  readonly articles: number;
  /** Bytes of an article, with brotli. */
  readonly article: number;
  /** The first query in a fresh window, the search page's own script included. */
  readonly query: ReadonlyMap<Locale, Bytes>;
}

const QUERIES: Record<Locale, string> = { ja: '返送料', en: 'chargeback' };

async function readSite(dist: string, articles: number): Promise<Read> {
  const server = await serveFolder(dist);
  const browser = await launchBrowser();
  const query = new Map<Locale, Bytes>();
  try {
    for (const locale of LOCALES) {
      const context = await browser.newContext({ serviceWorkers: 'block' });
      const bytes = meter(context);
      const page = await context.newPage();
      await page.goto(`${server.origin}/${locale}/search/`);
      await page.waitForFunction(() => document.querySelector('astro-island[ssr]') === null);
      await ask(page, { lang: locale, q: QUERIES[locale], pages: [] });
      query.set(locale, await bytes.take());
      await context.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
  const html = readFileSync(join(dist, 'ja', 'guide', 'appeal', 'index.html'));
  return { articles, article: brotliCompressSync(html).length, query };
}

async function build(
  folder: string,
  script: string,
  args: string[],
  articles: number,
  look: (dist: string) => Promise<void> = async () => {},
): Promise<Built> {
  try {
    const cost = await measure(process.execPath, [script, ...args], {
      cwd: folder,
      env: {
        NODE_ENV: 'production',
        ASTRO_TELEMETRY_DISABLED: '1',
        NODE_OPTIONS: '--max-old-space-size=8192',
      },
    });
    const dist = join(folder, 'dist');
    await look(dist);
    return { ...cost, articles, bytes: bytesIn(dist) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const ofProject = (n: number, look: (dist: string) => Promise<void>): Promise<Built> =>
  build(projectSite(n), 'node_modules/astro/bin/astro.mjs', ['build'], n, look);
const ofBare = (n: number): Promise<Built> => build(bareSite(n), 'build.mjs', [], n);

/** What each added page took, from one size to the next. */
function perPage(of: (built: Built) => number, before: Built | undefined, now: Built): string {
  if (!before) return '';
  const pages = (now.articles - before.articles) * LANGUAGES;
  return ((of(now) - of(before)) / pages).toFixed(1);
}

function rows(name: string, builds: readonly Built[]): string[][] {
  return builds.map((built, i) => {
    const before = builds[i - 1];
    return [
      name,
      String(built.articles),
      built.cpuSeconds.toFixed(1),
      built.wallSeconds.toFixed(1),
      perPage((b) => b.cpuSeconds * 1000, before, built),
      built.largest.toFixed(0),
      built.together.toFixed(0),
      (built.bytes / 1e6).toFixed(1),
      perPage((b) => b.bytes / 1000, before, built),
    ];
  });
}

const HEAD = [
  'site',
  'articles per language',
  'CPU s',
  'wall s',
  'CPU ms per added page',
  'largest process MB',
  'all together MB',
  'output MB',
  'output kB per added page',
];

const kb = (bytes: Bytes | undefined): string =>
  bytes ? `${(bytes.brotli / 1000).toFixed(1)} (${bytes.requests})` : '';

/** Builds both sites at each size and prints the tables. */
export async function scale(sizes: readonly number[]): Promise<void> {
  const ours: Built[] = [];
  const bare: Built[] = [];
  const reads: Read[] = [];
  for (const size of sizes) {
    bare.push(await ofBare(size));
    const look = async (dist: string): Promise<void> => {
      reads.push(await readSite(dist, size));
    };
    ours.push(await ofProject(size, look));
    const told = [bare, ours].map((builds) => builds.at(-1)?.cpuSeconds.toFixed(1)).join(' and ');
    console.error(`${size} articles per language built, in ${told} CPU seconds`);
  }
  console.log(table(HEAD, [...rows('bare', bare), ...rows('this project', ours)]));
  console.log('\nWhat a reader asks for, with brotli\n');
  console.log(
    table(
      [
        'articles per language',
        'an article, bytes',
        ...LOCALES.map((l) => `first query ${l}, kB (requests)`),
      ],
      reads.map(({ articles, article, query }) => [
        String(articles),
        String(article),
        ...LOCALES.map((locale) => kb(query.get(locale))),
      ]),
    ),
  );
}

if (import.meta.main) {
  const { positionals } = parseArgs({ allowPositionals: true });
  await scale(positionals.length > 0 ? positionals.map(Number) : USUAL);
}
