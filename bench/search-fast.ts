import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { loadMorphology } from '../src/build/morphemes.ts';
import { readBuiltPages, readGrammars, readHomes, readSynonyms } from '../src/build/search-data.ts';
import { LOCALES, type Locale, otherLocale } from '../src/config/locales.ts';
import { answer } from '../src/lib/search/answer.ts';
import { buildSearchData, buildSounds } from '../src/lib/search/data.ts';
import { buildLexicon, type Lexicon } from '../src/lib/search/lexicon.ts';
import { pack, packSounds } from '../src/lib/search/pack.ts';
import { type Outcome, type Query, readQueries, scoreOf, topicOf } from './search-driver.ts';

/**
 * Answers the query sets in Node, without the text index, from the pages of a built site and the
 * tables as they are now: seconds instead of minutes, for work on the tables and the ranking.
 * `OUT_DIR=dist node bench/search-fast.ts dev own blind`, or `all`; a name ending in `.json` is a
 * file of queries. `QUERY='…' node bench/search-fast.ts ja` shows what is made of one query.
 */
const site = resolve(process.env.OUT_DIR ?? 'dist');
const named = process.argv.slice(2);

if (!existsSync(site)) throw new Error(`${site} is not there. Build the site first.`);
const found = readBuiltPages(site);
const grammars = readGrammars();
const synonyms = readSynonyms();
const homes = readHomes();
const dataOf = (locale: Locale) =>
  buildSearchData(
    locale,
    (found.get(locale) ?? []).map(({ path, page }) => ({
      path,
      page,
      records: page.sections.map(() => []),
    })),
    synonyms,
    grammars[locale],
    homes,
  );
const data = { ja: dataOf('ja'), en: dataOf('en') };
const lexicons: Record<Locale, Lexicon> = {
  ja: buildLexicon(data.ja),
  en: buildLexicon(data.en),
};
const sounds = buildSounds(data.ja, await loadMorphology());

const reply = (lang: Locale, q: string) =>
  answer(q, { own: lexicons[lang], other: lexicons[otherLocale(lang)], sounds });

function outcome(query: Query): Outcome {
  const from = performance.now();
  const { ranked } = reply(query.lang, query.q);
  const time = performance.now() - from;
  const { pages } = lexicons[query.lang].data;
  const topics = ranked
    .slice(0, 5)
    .map(({ page }) => topicOf(`/${query.lang}/${pages[page]?.path}`));
  return { query, topics, time };
}

function explain(lang: Locale, q: string): void {
  const { plan, ranked } = reply(lang, q);
  const { pages } = lexicons[lang].data;
  for (const { variants, see, trust, aspect, subject } of plan.concepts) {
    const words = variants.slice(0, 3).map(({ key }) => key);
    const leads = see.map((at) => pages[at]?.path).join(' ');
    console.log(
      `  ${words.join(' | ')} → ${leads} ${trust}${aspect ? ' aspect' : ''}${subject ? ' subject' : ''}`,
    );
  }
  const alike = [...plan.alike].sort((a, b) => b[1] - a[1]).slice(0, 4);
  console.log(
    `  like ${alike.map(([at, share]) => `${pages[at]?.path} ${share.toFixed(2)}`).join(', ')}`,
  );
  for (const { page, score, section } of ranked.slice(0, 5)) {
    console.log(`  ${score.toFixed(2)} ${pages[page]?.path} §${section}`);
  }
}

if (process.env.QUERY !== undefined) {
  const lang = named[0] === 'en' ? 'en' : 'ja';
  for (const q of process.env.QUERY.split('\n')) {
    console.log(q);
    explain(lang, q);
  }
} else {
  const all = readQueries();
  const sets = new Map<string, Query[]>();
  for (const name of named[0] === 'all' ? all.keys() : named) {
    const own = name.endsWith('.json')
      ? (JSON.parse(readFileSync(name, 'utf8')) as Query[])
      : (all.get(name) ?? []);
    sets.set(name, own);
  }
  for (const locale of LOCALES) {
    for (const [name, set] of sets) {
      const outcomes = set.filter(({ lang }) => lang === locale).map(outcome);
      if (outcomes.length === 0) continue;
      const { queries, first, topThree } = scoreOf(outcomes);
      const slowest = Math.max(...outcomes.map(({ time }) => time));
      console.log(
        `${locale} ${name}: ${queries} queries, first ${first}, top three ${topThree}, slowest ${slowest.toFixed(1)} ms`,
      );
      if (process.env.SILENT) continue;
      for (const { query, topics } of outcomes) {
        const place = topics.findIndex((topic) => query.pages.includes(topic));
        if (place === 0) continue;
        console.log(
          `  ${place < 0 || place > 2 ? '✗' : place + 1} “${query.q}” (${query.pages}): ${topics.slice(0, 3).join(', ') || 'nothing'}`,
        );
      }
    }
    console.log(`${locale}: ${gzipSync(pack(data[locale])).length} bytes of data, gzip`);
  }
  console.log(`sounds: ${gzipSync(packSounds(sounds)).length} bytes, gzip`);
}
