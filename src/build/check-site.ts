import { z } from 'astro/zod';
import { SECTIONS } from '../config/routes.ts';
import { graph } from '../content/flows/refund/graph.ts';
import { GUIDE_SLUGS, RELATED } from '../content/guide/structure.ts';
import { ARTICLE_TOOLS } from '../content/guide/tools.ts';
import { questionSchema, situationSchema } from '../lib/content/home-schema.ts';
import { outlineOf } from '../lib/content/mdx.ts';
import { type ContentDoc, checkContent, type Finding } from '../lib/content/rules.ts';
import { guideSchema, pageSchema, verdictSchema } from '../lib/content/schema.ts';
import { factSchema, idMatchesTopic } from '../lib/facts/schema.ts';
import { glossarySchema } from '../lib/glossary/schema.ts';
import { labelSchema } from '../lib/labels/schema.ts';
import { CONTENT_DIR, readDocs, readYamlFile, readYamlFolder, yamlIds } from './content-files.ts';

const STRUCTURE = 'src/content/guide/structure.ts';

/** Every MDX file of the site. */
export function readAllDocs(found: Finding[] = [], dir: string = CONTENT_DIR): ContentDoc[] {
  return [
    ...readDocs('guide', guideSchema, found, dir),
    ...readDocs('pages', pageSchema, found, dir),
    ...readDocs('verdicts', verdictSchema, found, dir),
  ];
}

/** Addresses an author may link to, without base and language. */
export function authorPaths(): Set<string> {
  return new Set([
    '/',
    ...SECTIONS.map((section) => `/${section}/`),
    ...GUIDE_SLUGS.map((slug) => `/guide/${slug}/`),
    ...Object.keys(graph.nodes).map((node) => `/decide/${node}/`),
    ...yamlIds('messages').map((id) => `/messages/${id}/`),
  ]);
}

function checkSlugs(docs: readonly ContentDoc[]): Finding[] {
  const listed: readonly string[] = GUIDE_SLUGS;
  const present = new Set(docs.filter((d) => d.collection === 'guide').map((d) => d.slug));
  const finding = (file: string, rule: string, says: string, mend: string) => ({
    file,
    rule,
    says,
    mend,
  });
  return [
    ...listed
      .filter((slug) => !present.has(slug))
      .map((slug) =>
        finding(
          STRUCTURE,
          'listed-article',
          `lists “${slug}”, which has no file.`,
          `Write src/content/guide/{ja,en}/${slug}.mdx or take it off the list.`,
        ),
      ),
    ...listed
      .filter((slug, i) => listed.indexOf(slug) !== i)
      .map((slug) =>
        finding(STRUCTURE, 'duplicate-slug', `lists “${slug}” twice.`, 'Leave it in one group.'),
      ),
    ...[...present]
      .filter((slug) => !listed.includes(slug))
      .map((slug) =>
        finding(
          `src/content/guide/ja/${slug}.mdx`,
          'listed-article',
          `is in no group of ${STRUCTURE}.`,
          'Add its slug to the group where readers look for it.',
        ),
      ),
    ...listed
      .filter((slug) => !Object.hasOwn(RELATED, slug))
      .map((slug) =>
        finding(STRUCTURE, 'related', `gives “${slug}” no neighbours.`, 'Add a line to RELATED.'),
      ),
    ...listed
      .filter((slug) => !Object.hasOwn(ARTICLE_TOOLS, slug))
      .map((slug) =>
        finding(
          'src/content/guide/tools.ts',
          'article-tools',
          `has no line for “${slug}”.`,
          'Add one like its neighbours: the question, the clock or null, the messages.',
        ),
      ),
  ];
}

function checkHome(dir: string, docs: readonly ContentDoc[], found: Finding[]): Finding[] {
  const lists = [
    ['situations.yaml', z.array(situationSchema)],
    ['questions.yaml', z.array(questionSchema)],
  ] as const;
  return lists.flatMap(([name, schema]) =>
    (readYamlFile(name, schema, found, dir) ?? []).flatMap((entry) => {
      const article = docs.find((d) => d.collection === 'guide' && d.slug === entry.slug);
      const { anchor } = entry;
      const exists =
        article &&
        (anchor === null || outlineOf(article.body).headings.some((h) => h.id === anchor));
      if (exists) return [];
      return [
        {
          file: `src/content/${name}`,
          rule: 'dead-link',
          says: `“${entry.id}” leads to ${entry.slug}#${anchor ?? ''}, which does not exist.`,
          mend: 'Correct the slug or the heading id.',
        },
      ];
    }),
  );
}

interface Referring {
  readonly facts: readonly string[];
  readonly see: readonly string[];
}

function checkReferences(
  folder: string,
  entries: ReadonlyMap<string, Referring>,
  known: { facts: ReadonlySet<string>; paths: ReadonlySet<string> },
): Finding[] {
  return [...entries].flatMap(([id, entry]) => {
    const file = `src/content/${folder}/${id}.yaml`;
    return [
      ...entry.facts
        .filter((fact) => !known.facts.has(fact))
        .map((fact) => ({
          file,
          rule: 'known-fact',
          says: `cites the fact “${fact}”, which does not exist.`,
          mend: `Correct the id, or add src/content/facts/${fact}.yaml.`,
        })),
      ...entry.see
        .filter((slug) => !known.paths.has(`/guide/${slug}/`))
        .map((slug) => ({
          file,
          rule: 'dead-link',
          says: `“see” names “${slug}”, which is no article.`,
          mend: 'Correct the slug.',
        })),
    ];
  });
}

/**
 * Reads a whole content folder and applies every rule.
 * @param dir the content folder; this checkout's unless a test brings its own
 * @returns what to mend; an empty list means it may be published
 */
export function checkSite(dir: string = CONTENT_DIR): Finding[] {
  const found: Finding[] = [];
  const facts = readYamlFolder('facts', factSchema, found, dir);
  const glossary = readYamlFolder('glossary', glossarySchema, found, dir);
  const labels = readYamlFolder('labels', labelSchema, found, dir);
  const docs = readAllDocs(found, dir);
  const known = { facts: new Set(facts.keys()), paths: authorPaths() };
  for (const [id, fact] of facts) {
    if (idMatchesTopic(id, fact)) continue;
    found.push({
      file: `src/content/facts/${id}.yaml`,
      rule: 'fact-id',
      says: `has the topic “${fact.topic}”, which its name does not begin with.`,
      mend: 'Name the file <topic>-<two digits>.yaml.',
    });
  }
  for (const [id, label] of labels) {
    if (graph.entries.some((entry) => entry === label.node)) continue;
    found.push({
      file: `src/content/labels/${id}.yaml`,
      rule: 'known-node',
      says: `leads to “${label.node}”, where the decision tree cannot be entered.`,
      mend: 'Choose one of the entries in src/content/flows/refund/graph.ts.',
    });
  }
  const home = checkHome(dir, docs, found);
  return [
    ...found,
    ...home,
    ...checkReferences('glossary', glossary, known),
    ...checkReferences('labels', labels, known),
    ...checkContent(docs, known),
    ...checkSlugs(docs),
  ];
}
