import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { isLocale, LOCALES, type Locale } from '../config/locales.ts';
import { SECTIONS } from '../config/routes.ts';
import { graph } from '../content/flows/refund/graph.ts';
import { GUIDE_SLUGS } from '../content/guide/structure.ts';
import { condense, type Homes } from '../lib/search/data.ts';
import { synonymFaults } from '../lib/search/rules.ts';
import { grammarSchema, type Synonym, synonymsSchema } from '../lib/search/schema.ts';
import { type PageText, readPage } from '../lib/search/sections.ts';
import { type Grammar, readGrammar } from '../lib/search/words.ts';
import { CONTENT_DIR } from './content-files.ts';

const SYNONYMS = join(CONTENT_DIR, 'search', 'synonyms.yaml');
const GRAMMAR = join(CONTENT_DIR, 'search', 'grammar.yaml');

/** Furniture that stands on many pages and is no answer to a search. */
const FURNITURE: ReadonlySet<string> = new Set(
  'cite toc dates screen label-head label-name note-title hidden no-print srcs'.split(' '),
);

/** Sections a group may lead to; one that is not built yet is passed over. */
const PLACES = [
  'messages',
  'decide',
  'payment',
  'deadlines',
  'case',
  'labels',
  'sources',
  'about',
  'privacy',
];

/**
 * The reviewed synonyms.
 * @throws Error with one line for each thing to mend
 */
export function readSynonyms(): Synonym[] {
  const result = synonymsSchema.safeParse(parse(readFileSync(SYNONYMS, 'utf8')));
  const faults = result.success
    ? synonymFaults(result.data, new Set<string>([...GUIDE_SLUGS, ...SECTIONS, ...PLACES]))
    : result.error.issues.map((issue) => `“${issue.path.join('.')}”: ${issue.message}.`);
  if (result.success && faults.length === 0) return result.data;
  throw new Error(
    `src/content/search/synonyms.yaml has ${faults.length} thing(s) to mend:\n${faults.join('\n')}`,
  );
}

/** The sentence parts of each language. */
export function readGrammars(): Record<Locale, Grammar> {
  const lists = grammarSchema.parse(parse(readFileSync(GRAMMAR, 'utf8')));
  const of = (locale: Locale) => {
    const { stop, glue, light, same } = lists[locale];
    return readGrammar(stop, glue, light, same);
  };
  return { ja: of('ja'), en: of('en') };
}

const seeSchema = z.looseObject({ see: z.array(z.string()).default([]) });

/** The article every message, label, term and next step belongs to. */
export function readHomes(): Homes {
  const listed = (folder: string, address: (id: string) => string) =>
    readdirSync(join(CONTENT_DIR, folder))
      .filter((name) => name.endsWith('.yaml'))
      .map((name): [string, string | undefined] => {
        const text = readFileSync(join(CONTENT_DIR, folder, name), 'utf8');
        return [address(name.slice(0, -'.yaml'.length)), seeSchema.parse(parse(text)).see[0]];
      });
  const steps = Object.entries(graph.nodes).map(([id, node]): [string, string | undefined] => [
    `decide/${id}/`,
    node.type === 'verdict' ? node.guides[0] : undefined,
  ]);
  return new Map(
    [
      ...listed('messages', (id) => `messages/${id}/`),
      ...listed('labels', (id) => `labels/#${id}`),
      ...listed('glossary', (id) => `guide/glossary/#${id}`),
      ...steps,
    ].flatMap(([address, slug]) => (slug === undefined ? [] : [[address, slug] as const])),
  );
}

/** A built page that is to be found. */
export interface FoundPage {
  /** Path below the language, closed by a slash. */
  readonly path: string;
  readonly page: PageText;
}

/**
 * Every built page with a part marked `data-pagefind-body`, by language, in the order of its path.
 * @param site folder of the built site
 */
export function readBuiltPages(site: string): Map<Locale, FoundPage[]> {
  const found = new Map<Locale, FoundPage[]>(LOCALES.map((locale) => [locale, []]));
  const names = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('/index.html'))
    .sort();
  for (const name of names) {
    const [folder = ''] = name.split('/');
    if (!isLocale(folder)) continue;
    const page = readPage(readFileSync(join(site, name), 'utf8'), FURNITURE);
    if (!page) continue;
    if (page.lang !== folder)
      throw new Error(`${name} says lang="${page.lang}"; its folder is ${folder}.`);
    const path = name.slice(folder.length + 1, -'index.html'.length);
    found.get(folder)?.push({ path, page: condense(path, page) });
  }
  return found;
}
