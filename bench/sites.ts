import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readYamlFolder } from '../src/build/content-files.ts';
import { LOCALES, type Locale } from '../src/config/locales.ts';
import { useUi } from '../src/i18n/ui.ts';
import { factSchema } from '../src/lib/facts/schema.ts';
import { placesOf, readModels, writeArticles } from './synthetic.ts';

const PARTS = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'public', 'src'];

/** Packages by links, so that caches below node_modules are the copy's own: every build is cold. */
function linkPackages(folder: string): void {
  const from = resolve('node_modules');
  const to = join(folder, 'node_modules');
  mkdirSync(to);
  for (const name of readdirSync(from)) {
    if (!name.startsWith('.')) symlinkSync(join(from, name), join(to, name));
  }
}

function newFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `refund-navi-${name}-`));
  linkPackages(folder);
  return folder;
}

const replaceIn = (file: string, change: (text: string) => string): void =>
  writeFileSync(file, change(readFileSync(file, 'utf8')));

/**
 * This project with synthetic articles beside its own.
 * @param count articles added in each language
 * @returns the folder, to be built and removed by the caller
 */
export function projectSite(count: number): string {
  const folder = newFolder('scale');
  for (const part of PARTS) cpSync(part, join(folder, part), { recursive: true });
  const content = join(folder, 'src', 'content');
  const models = readModels(content);
  writeArticles(content, models, count);
  const places = placesOf(models, count);
  const likes = JSON.stringify(places.map(({ slug, like }) => [slug, like]));
  replaceIn(join(content, 'guide', 'structure.ts'), (text) => {
    const slugs = places.map(({ slug }) => `, '${slug}'`).join('');
    const listed = text.replace("slugs: ['glossary'", `$&${slugs}`);
    if (listed === text && count > 0) throw new Error('The glossary’s group has changed its form.');
    return `${listed}\nfor (const [slug, like] of ${likes}) RELATED[slug] = RELATED[like];\n`;
  });
  replaceIn(
    join(content, 'guide', 'tools.ts'),
    (text) =>
      `${text}\nfor (const [slug, like] of ${likes}) ARTICLE_TOOLS[slug] = ARTICLE_TOOLS[like];\n`,
  );
  return folder;
}

const BARE = {
  'package.json': '{ "name": "bare", "private": true, "type": "module" }',
  'tsconfig.json': '{ "extends": "astro/tsconfigs/strict" }',
  'astro.config.mjs': `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
export default defineConfig({
  site: 'https://bare.example',
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always' },
  i18n: { locales: ['ja', 'en'], defaultLocale: 'ja', routing: { prefixDefaultLocale: true } },
  integrations: [mdx()],
});
`,
  'build.mjs': `import { spawnSync } from 'node:child_process';
import * as pagefind from 'pagefind';
const built = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], { stdio: 'inherit' });
if (built.status !== 0) process.exit(1);
const { index } = await pagefind.createIndex();
await index.addDirectory({ path: 'dist' });
await index.writeFiles({ outputPath: 'dist/pagefind' });
await pagefind.close();
// Its process ends a moment later; only then the system counts what it used.
await new Promise((done) => setTimeout(done, 500));
`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = {
  guide: defineCollection({ loader: glob({ base: './src/content/guide', pattern: '**/*.mdx' }) }),
};
`,
  'src/Block.astro': '<div><slot /></div>\n',
  'src/Label.astro': '<span class="key" lang={Astro.props.lang}><slot /></span>\n',
  'src/Fact.astro': '<a href={"#s-" + Astro.props.id}>[{Astro.props.id}]</a>\n',
  'src/Note.astro': `---
import WORDS from './words.json';
const { note } = WORDS[Astro.currentLocale];
---
<div><p>{Astro.props.title ?? note[Astro.props.kind]}</p><slot /></div>
`,
  'src/Answer.astro': `---
import WORDS from './words.json';
---
<div><p>{WORDS[Astro.currentLocale].answer}</p><slot /></div>
`,
  'src/Screen.astro': `---
import WORDS from './words.json';
---
<p>{WORDS[Astro.currentLocale].screen}</p>
`,
  'src/Next.astro': `---
import WORDS from './words.json';
const words = WORDS[Astro.currentLocale];
---
<section aria-label={words.next}><p>{words.next}</p><span>{words.action}</span><slot /><span>{words.by}</span><p>{Astro.props.by}</p></section>
`,
  'src/pages/[...id].astro': `---
import { getCollection, render } from 'astro:content';
import Answer from '../Answer.astro';
import Block from '../Block.astro';
import Fact from '../Fact.astro';
import Label from '../Label.astro';
import Next from '../Next.astro';
import Note from '../Note.astro';
import Screen from '../Screen.astro';
import FACTS from '../facts.json';
import WORDS from '../words.json';
export async function getStaticPaths() {
  return (await getCollection('guide')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
const tools = ['Clock', 'DecisionTree', 'Diagram', 'MessageCopier', 'PaymentFlow'];
const components = {
  Answer, Fact, Label, Next, Note, Screen, Steps: Block,
  ...Object.fromEntries(tools.map((name) => [name, Block])),
};
const words = WORDS[Astro.currentLocale];
const cited = [...new Set([...entry.body.matchAll(/<Fact id="([^"]*)"/g)].map(([, id]) => id))];
---
<html lang={Astro.currentLocale}>
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>{entry.data.title}</title>
    <meta name="description" content={entry.data.description} />
    <style is:inline>{STYLE}</style>
  </head>
  <body>
    <main data-pagefind-body>
      <h1>{entry.data.title}</h1>
      <Content components={components} />
      <ol data-pagefind-ignore>
        {cited.map((id) => (
          <li id={\`s-\${id}\`}>{words.class[FACTS[id].class]}: <a href={FACTS[id].url}>{FACTS[id].title}</a>{FACTS[id].details}</li>
        ))}
      </ol>
    </main>
  </body>
</html>
`,
};

/** The words that components add to an article, for the bare site's stand-ins. */
const wordsOf = (locale: Locale) => {
  const { fact, mdx } = useUi(locale);
  return { ...mdx, class: fact.class };
};

/** The first source of each fact, as the list below an article shows it. */
const sourcesOf = () =>
  [...readYamlFolder('facts', factSchema, [])].map(([id, { sources }]) => {
    const [source] = sources;
    const details = [source?.publisher, source?.date].filter(Boolean).join(', ');
    return [id, { ...source, details: details && ` (${details})` }] as const;
  });

/**
 * A bare Astro and MDX site of the same articles, searched by Pagefind: what the stack costs when
 * nothing is added to it. Its pages have the same words: what the project's components say, and
 * the list of sources; only embedded tools, which synthetic articles have not, are empty.
 */
export function bareSite(count: number): string {
  const folder = newFolder('bare');
  const style = JSON.stringify(readFileSync(new URL('./limit.css', import.meta.url), 'utf8'));
  for (const [name, text] of Object.entries(BARE)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text.replace('{STYLE}', `{${style}}`));
  }
  const write = (name: string, value: unknown): void =>
    writeFileSync(join(folder, 'src', name), JSON.stringify(value));
  write('words.json', Object.fromEntries(LOCALES.map((locale) => [locale, wordsOf(locale)])));
  write('facts.json', Object.fromEntries(sourcesOf()));
  const content = join(folder, 'src', 'content');
  cpSync('src/content/guide', join(content, 'guide'), {
    recursive: true,
    filter: (source) => !source.endsWith('.ts'),
  });
  writeArticles(content, readModels(content), count);
  return folder;
}
