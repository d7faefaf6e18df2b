import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bytesIn, type Cost, measure } from './measure.ts';
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
  readonly files: number;
}

async function build(
  folder: string,
  script: string,
  args: string[],
  articles: number,
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
    return {
      ...cost,
      articles,
      bytes: bytesIn(dist),
      files: readdirSync(dist, { recursive: true }).length,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const ofProject = (n: number): Promise<Built> =>
  build(projectSite(n), 'node_modules/astro/bin/astro.mjs', ['build'], n);
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

/** Builds both sites at each size and prints the table. */
export async function scale(sizes: readonly number[]): Promise<void> {
  const ours: Built[] = [];
  const bare: Built[] = [];
  for (const size of sizes) {
    bare.push(await ofBare(size));
    ours.push(await ofProject(size));
    console.error(`${size} articles per language built`);
  }
  console.log(table(HEAD, [...rows('bare', bare), ...rows('this project', ours)]));
}

if (import.meta.main) {
  const { positionals } = parseArgs({ allowPositionals: true });
  await scale(positionals.length > 0 ? positionals.map(Number) : USUAL);
}
