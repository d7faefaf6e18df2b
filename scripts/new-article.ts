import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { CONTENT_DIR } from '../src/build/content-files.ts';
import { LOCALES } from '../src/config/locales.ts';
import { GUIDE_SLUGS } from '../src/content/guide/structure.ts';
import { fillTemplate, slugFault } from '../src/lib/upkeep/new-article.ts';

/**
 * Begins an article in both languages: `npm run new:article wrong-size`. Writes two files from
 * `scripts/templates/` and says what comes next; never writes over a file. The build refuses the
 * article until its empty fields are filled.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    content: { type: 'string', default: CONTENT_DIR },
    today: { type: 'string', default: new Date().toISOString().slice(0, 10) },
  },
});

const slug = positionals[0] ?? '';
const files = LOCALES.map((locale) => ({
  locale,
  path: join(values.content, 'guide', locale, `${slug}.mdx`),
}));
const fault =
  slug === ''
    ? 'Say which address it gets: npm run new:article wrong-size'
    : (slugFault(slug, GUIDE_SLUGS) ??
      (files.some(({ path }) => existsSync(path)) ? `“${slug}” has a file already.` : null));

if (fault !== null) {
  console.error(fault);
  process.exitCode = 1;
} else {
  for (const { locale, path } of files) {
    const template = readFileSync(
      new URL(`./templates/guide.${locale}.mdx`, import.meta.url),
      'utf8',
    );
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, fillTemplate(template, values.today), { flag: 'wx' });
  }
  console.log(`Begun: src/content/guide/{${LOCALES.join(',')}}/${slug}.mdx

Next:
1. Write both. Titles, description (20 characters or more), keywords and “by” are empty and have to be filled.
2. List “${slug}” in src/content/guide/structure.ts, in the group where readers look for it, and give it neighbours in RELATED.
3. Say in src/content/guide/tools.ts which question, clock and messages belong to it.
4. npm run content                     says what is still to mend.
5. npm run i18n:bless guide/${slug}    records that the two languages were read together.`);
}
