import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { z } from 'astro/zod';
import { parse } from 'yaml';
import { isLocale } from '../config/locales.ts';
import { splitFrontMatter } from '../lib/content/mdx.ts';
import type { ContentDoc, Finding } from '../lib/content/rules.ts';

/** The content folder of this checkout. */
export const CONTENT_DIR = fileURLToPath(new URL('../content/', import.meta.url));

/** How a file is named to an editor, wherever its content folder stands. */
export const shownName = (dir: string, path: string): string =>
  `src/content/${relative(dir, path).split(sep).join('/')}`;

/** Hash a file is blessed by: its source without its own `counterpart` line. */
export function contentHash(source: string): string {
  const bare = source.replace(/\r\n/g, '\n').replace(/^counterpart:.*\n/m, '');
  return createHash('sha256').update(bare).digest('hex').slice(0, 12);
}

function filesIn(dir: string, extension: string): string[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir)
    .filter((name) => name.endsWith(extension))
    .sort()
    .map((name) => join(dir, name));
}

const idOf = (path: string, extension: string): string =>
  path.slice(path.lastIndexOf(sep) + 1, -extension.length);

/** Ids of the entries of a folder of YAML files. */
export const yamlIds = (folder: string, dir: string = CONTENT_DIR): string[] =>
  filesIn(join(dir, folder), '.yaml').map((path) => idOf(path, '.yaml'));

const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

/**
 * Parses YAML for an editor: a mistake becomes a finding that names file, line and mend.
 * @returns the value, or null when it could not be read
 */
function readYaml(file: string, text: string, found: Finding[]): unknown {
  try {
    return parse(text);
  } catch (error) {
    const first = String(error instanceof Error ? error.message : error).split('\n')[0];
    found.push({
      file,
      rule: 'yaml',
      says: `cannot be read: ${first}`,
      mend: 'Look at that line: indentation in spaces, a space after each colon, quotes around text with a colon.',
    });
    return null;
  }
}

/** One finding for each thing a schema does not accept, with the field's path. */
function schemaFindings(file: string, schema: z.ZodType, value: unknown): Finding[] {
  const result = schema.safeParse(value);
  if (result.success) return [];
  return result.error.issues.map((issue) => ({
    file,
    rule: 'schema',
    says: `${issue.path.length > 0 ? `“${issue.path.join('.')}”: ` : ''}${issue.message}.`,
    mend: 'Compare with a neighbour file that is accepted.',
  }));
}

/** A file as it was read, and what is to be mended in it. */
interface ReadDoc {
  readonly source: string;
  readonly doc: ContentDoc;
  readonly findings: readonly Finding[];
}

/** By path: a build asks for every file twice, for its checks and for the sitemap. */
const known = new Map<string, ReadDoc>();

function readDoc(
  path: string,
  place: Pick<ContentDoc, 'file' | 'collection' | 'locale'>,
  schema: z.ZodType,
): ReadDoc {
  const source = readFileSync(path, 'utf8');
  const before = known.get(path);
  if (before?.source === source) return before;
  const findings: Finding[] = [];
  const { frontMatter, body } = splitFrontMatter(source);
  const data = readYaml(place.file, frontMatter, findings);
  if (data !== null) findings.push(...schemaFindings(place.file, schema, data));
  const doc = {
    ...place,
    slug: idOf(path, '.mdx'),
    frontMatter: asRecord(data),
    body,
    hash: contentHash(source),
  };
  const read = { source, doc, findings };
  known.set(path, read);
  return read;
}

/** Every MDX file of a collection, both languages. Unreadable front matter becomes a finding. */
export function readDocs(
  collection: string,
  schema: z.ZodType,
  found: Finding[] = [],
  dir: string = CONTENT_DIR,
): ContentDoc[] {
  const root = join(dir, collection);
  if (!existsSync(root)) return [];
  return readdirSync(root)
    .filter(isLocale)
    .flatMap((locale) =>
      filesIn(join(root, locale), '.mdx').map((path) => {
        const place = { file: shownName(dir, path), collection, locale };
        const { doc, findings } = readDoc(path, place, schema);
        found.push(...findings);
        return doc;
      }),
    );
}

/** One YAML file against its schema. @returns its value, or null with findings added */
export function readYamlFile<S extends z.ZodType>(
  name: string,
  schema: S,
  found: Finding[] = [],
  dir: string = CONTENT_DIR,
): z.infer<S> | null {
  const file = shownName(dir, join(dir, name));
  const value = readYaml(file, readFileSync(join(dir, name), 'utf8'), found);
  if (value === null) return null;
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  found.push(...schemaFindings(file, schema, value));
  return null;
}

/** Every YAML file of a folder by id (its file name), checked against its schema. */
export function readYamlFolder<S extends z.ZodType>(
  folder: string,
  schema: S,
  found: Finding[] = [],
  dir: string = CONTENT_DIR,
): Map<string, z.infer<S>> {
  const entries = new Map<string, z.infer<S>>();
  for (const path of filesIn(join(dir, folder), '.yaml')) {
    const value = readYamlFile(relative(dir, path), schema, found, dir);
    if (value !== null) entries.set(idOf(path, '.yaml'), value);
  }
  return entries;
}
