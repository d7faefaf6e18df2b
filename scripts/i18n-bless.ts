import { readFileSync, writeFileSync } from 'node:fs';
import { readAllDocs } from '../src/build/check-site.ts';
import { contentHash } from '../src/build/content-files.ts';
import type { ContentDoc } from '../src/lib/content/rules.ts';

/**
 * Records that the two languages of a page were read together: `npm run i18n:bless guide/returns`,
 * or without a name for all of them.
 */
const wanted = process.argv.slice(2);
const docs = readAllDocs();
const twinOf = (doc: ContentDoc) =>
  docs.find(
    (d) => d.collection === doc.collection && d.slug === doc.slug && d.locale !== doc.locale,
  );

const root = new URL('../', import.meta.url);
let written = 0;
for (const doc of docs) {
  if (wanted.length > 0 && !wanted.includes(`${doc.collection}/${doc.slug}`)) continue;
  const twin = twinOf(doc);
  if (!twin) {
    console.error(`${doc.file} has no counterpart in the other language. Write it first.`);
    process.exitCode = 1;
    continue;
  }
  if (doc.frontMatter.counterpart === twin.hash) continue;
  const path = new URL(doc.file, root);
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
