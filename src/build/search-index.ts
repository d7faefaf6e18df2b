import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { LOCALES, type Locale } from '../config/locales.ts';
import { buildConcordance, packConcordance } from '../lib/search/concordance.ts';
import { buildSearchData, buildSounds, type SourcePage } from '../lib/search/data.ts';
import { buildLexicon } from '../lib/search/lexicon.ts';
import { pack, packSounds } from '../lib/search/pack.ts';
import { pieces } from '../lib/search/pieces.ts';
import { loadMorphology } from './morphemes.ts';
import {
  type FoundPage,
  readBuiltPages,
  readGrammars,
  readHomes,
  readSynonyms,
} from './search-data.ts';

/** Folder of the index below the site; Pagefind derives the base path from this name. */
const FOLDER = 'pagefind';

/**
 * Words in each piece of the index. Pagefind's own 20,000 makes pieces of 30 kB; with this one
 * a piece is about 4 kB. Pagefind calls the setting unstable: were it
 * ignored, searching would only cost more bytes, and `bench/search.ts` would show it.
 */
const CHUNK = { name: 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE', size: '2000' } as const;

/** Pagefind's own interfaces: nothing here loads them. */
const UNUSED = /^pagefind-(?:component-ui|modular-ui|ui|highlight|worker)\./;

/** @throws Error with what Pagefind said; it returns errors and throws none. */
function check(step: string, errors: readonly string[] | undefined): void {
  if (errors && errors.length > 0) throw new Error(`Pagefind, ${step}: ${errors.join('; ')}`);
}

/** Characters of text in one record: 1 kB, compressed. */
const PIECE: Readonly<Record<Locale, number>> = { ja: 550, en: 1200 };

/** The records of a page, section by section; their addresses tell them apart. */
const recordsOf = (locale: Locale, path: string, page: FoundPage['page']) =>
  page.sections.map(({ id, text }) =>
    pieces(text, PIECE[locale]).map((content, i) => ({
      url: `/${locale}/${path}#${id}~${i}`,
      content,
    })),
  );

async function writeIndex(
  folder: string,
  found: ReadonlyMap<Locale, FoundPage[]>,
): Promise<Map<Locale, number>> {
  const before = process.env[CHUNK.name];
  process.env[CHUNK.name] = CHUNK.size;
  const counts = new Map<Locale, number>();
  try {
    const { index, errors } = await pagefind.createIndex();
    check('createIndex', errors);
    if (!index) throw new Error('Pagefind made no index and said nothing.');
    for (const [locale, pages] of found) {
      for (const { path, page } of pages) {
        const added = await Promise.all(
          recordsOf(locale, path, page).flatMap((records) =>
            records.map(({ url, content }) =>
              index.addCustomRecord({ url, content, language: locale }),
            ),
          ),
        );
        for (const { errors } of added) check(`/${locale}/${path}`, errors);
        counts.set(locale, (counts.get(locale) ?? 0) + added.length);
      }
    }
    check('writeFiles', (await index.writeFiles({ outputPath: folder })).errors);
  } finally {
    // Left open, Pagefind's own process keeps this one alive.
    await pagefind.close();
    if (before === undefined) delete process.env[CHUNK.name];
    else process.env[CHUNK.name] = before;
  }
  return counts;
}

/** Room for a record: with the usual 16 kB for each, memory had to be cleared away again and again. */
const RECORD_BYTES = 4096;

/** Names of the records by their addresses: Pagefind gives names only as it writes. */
function readRecords(folder: string): Map<string, string> {
  const records = new Map<string, string>();
  const ending = '.pf_fragment';
  for (const name of readdirSync(join(folder, 'fragment'))) {
    const packed = readFileSync(join(folder, 'fragment', name));
    const text = gunzipSync(packed, { chunkSize: RECORD_BYTES }).toString('utf8');
    const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
    records.set(url, name.slice(0, -ending.length));
  }
  return records;
}

function assertCounts(folder: string, counts: ReadonlyMap<Locale, number>): void {
  const entry = JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  for (const locale of LOCALES) {
    const sent = counts.get(locale) ?? 0;
    const kept = entry.languages[locale]?.page_count ?? 0;
    if (sent === 0 || kept !== sent) {
      throw new Error(`The search index holds ${kept} of ${sent} ${locale} records.`);
    }
  }
}

/** What was indexed, for the build's log and for tests. */
export interface IndexReport {
  readonly locale: Locale;
  readonly pages: number;
  readonly records: number;
}

/**
 * Indexes a built site: Pagefind's files and the search data of each language, in `pagefind/`.
 * @param site folder of the built site
 * @throws Error when Pagefind reports one, or what it holds is not what the site has
 */
export async function indexSite(site: string): Promise<IndexReport[]> {
  const synonyms = readSynonyms();
  const grammars = readGrammars();
  const homes = readHomes();
  const found = readBuiltPages(site);
  const folder = join(site, FOLDER);
  rmSync(folder, { recursive: true, force: true });
  const counts = await writeIndex(folder, found);
  assertCounts(folder, counts);
  const records = readRecords(folder);
  for (const [locale, pages] of found) {
    const sources = pages.map(
      ({ path, page }): SourcePage => ({
        path,
        page,
        records: recordsOf(locale, path, page).map((own) =>
          own.flatMap(({ url }) => records.get(url) ?? []),
        ),
      }),
    );
    const data = buildSearchData(locale, sources, synonyms, grammars[locale], homes);
    writeFileSync(join(folder, `search-data.${locale}.json`), pack(data));
    const concordance = buildConcordance(buildLexicon(data), sources, PIECE[locale]);
    writeFileSync(join(folder, `concordance.${locale}.json`), packConcordance(concordance, data));
    if (locale === 'ja') {
      const sounds = buildSounds(data, await loadMorphology());
      writeFileSync(join(folder, `sounds.${locale}.json`), packSounds(sounds));
    }
  }
  for (const name of readdirSync(folder)) if (UNUSED.test(name)) rmSync(join(folder, name));
  return LOCALES.map((locale) => ({
    locale,
    pages: found.get(locale)?.length ?? 0,
    records: counts.get(locale) ?? 0,
  }));
}

/** Makes the site searchable after each build. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'build') readSynonyms();
      },
      'astro:build:done': async ({ dir, logger }) => {
        for (const { locale, pages, records } of await indexSite(fileURLToPath(dir))) {
          logger.info(`${locale}: ${pages} pages in ${records} records`);
        }
      },
    },
  };
}
