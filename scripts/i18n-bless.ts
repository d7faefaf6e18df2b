import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readAllDocs } from '../src/build/check-site.ts';
import { CONTENT_DIR, contentHash } from '../src/build/content-files.ts';
import type { ContentDoc } from '../src/lib/content/rules.ts';

/**
 * Records that the two languages of a page were read together: `npm run i18n:bless guide/returns`,
 * or without a name for all of them.
 */
const { values, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: { content: { type: 'string', default: CONTENT_DIR } },
});
const docs = readAllDocs([], values.content);
const nameOf = (doc: ContentDoc): string => `${doc.collection}/${doc.slug}`;
const twinOf = (doc: ContentDoc) =>
  docs.find((d) => nameOf(d) === nameOf(doc) && d.locale !== doc.locale);

const known = new Set(docs.map(nameOf));
for (const name of wanted.filter((name) => !known.has(name))) {
  console.error(`“${name}” is no page. Say guide/<slug>, verdicts/<id> or pages/<id>.`);
  process.exitCode = 1;
}
let written = 0;
for (const doc of docs) {
  if (wanted.length > 0 && !wanted.includes(nameOf(doc))) continue;
  const twin = twinOf(doc);
  if (!twin) {
    console.error(`${doc.file} has no counterpart in the other language. Write it first.`);
    process.exitCode = 1;
    continue;
  }
  if (doc.frontMatter.counterpart === twin.hash) continue;
  const path = join(values.content, doc.collection, doc.locale, `${doc.slug}.mdx`);
  const source = readFileSync(path, 'utf8');
  const line = `counterpart: "${twin.hash}"\n`;
  const next = /^counterpart:.*\n/m.test(source)
    ? source.replace(/^counterpart:.*\n/m, line)
    : source.replace(/\n---\r?\n/, `\n${line}---\n`);
  if (contentHash(next) !== doc.hash)
    throw new Error(`${doc.file}: front matter could not be read; end it with ---.`);
  writeFileSync(path, next);
  written += 1;
}
console.log(`${written} file(s) blessed.`);
