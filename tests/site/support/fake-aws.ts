import { appendFileSync, readdirSync, statSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { parseArgs } from 'node:util';

/**
 * Stands in for `aws s3 cp` in the test of the upload: writes down what would be uploaded, one
 * JSON line for each key, in order, into the file named by UPLOADED.
 */
const { values, positionals, tokens } = parseArgs({
  allowPositionals: true,
  tokens: true,
  options: {
    recursive: { type: 'boolean', default: false },
    exclude: { type: 'string', multiple: true },
    include: { type: 'string', multiple: true },
    'cache-control': { type: 'string' },
    'content-type': { type: 'string' },
  },
});
const [service, verb, from = '', to = ''] = positionals;
if (`${service} ${verb}` !== 's3 cp') throw new Error(`aws ${service} ${verb} is not known here.`);

// Of all filters that match, the last one counts; their star also stands for slashes.
const filters = tokens.flatMap((token) =>
  token.kind === 'option' && (token.name === 'exclude' || token.name === 'include')
    ? [{ take: token.name === 'include', pattern: (token.value ?? '').replaceAll('/', '|') }]
    : [],
);
const taken = (key: string): boolean =>
  filters.findLast(({ pattern }) => matchesGlob(key.replaceAll('/', '|'), pattern))?.take ?? true;

const names = values.recursive
  ? readdirSync(from, { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => statSync(join(from, name)).isFile() && taken(name))
  : [''];
for (const name of names) {
  const key = [to, name]
    .filter(Boolean)
    .join('/')
    .replace(/^s3:\/\/[^/]+\//, '');
  const line = { key, cache: values['cache-control'], type: values['content-type'] };
  appendFileSync(process.env.UPLOADED ?? '', `${JSON.stringify(line)}\n`);
}
