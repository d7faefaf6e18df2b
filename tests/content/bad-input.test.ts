import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkSite } from '../../src/build/check-site.ts';
import { CONTENT_DIR } from '../../src/build/content-files.ts';
import { formatFinding } from '../../src/lib/content/rules.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync(CONTENT_DIR, dir, { recursive: true });
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const edit = (file: string, change: (text: string) => string): void => {
  const path = join(dir, file);
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  expect(after, `the edit of ${file} must change it`).not.toBe(before);
  writeFileSync(path, after);
};

/** What an editor does wrong, and the parts the answer must hold: file, rule, what to mend. */
const MISTAKES: [string, () => void, string[]][] = [
  [
    'a missing translation',
    () => rmSync(join(dir, 'guide/en/returns.mdx')),
    ['src/content/guide/ja/returns.mdx', 'both-languages', 'src/content/guide/en/returns.mdx'],
  ],
  [
    'an unknown fact',
    () => edit('guide/ja/returns.mdx', (t) => t.replace('id="ret-08"', 'id="ret-88"')),
    ['src/content/guide/ja/returns.mdx', 'known-fact', 'src/content/facts/ret-88.yaml'],
  ],
  [
    'a fact cited in one language only',
    () => edit('guide/en/returns.mdx', (t) => t.replace(/<Fact id="ret-08" \/>/, '')),
    ['src/content/guide/ja/returns.mdx', 'same-facts', 'ret-08'],
  ],
  [
    'a dead link',
    () =>
      edit('guide/en/returns.mdx', (t) => t.replace('](/guide/counterfeit/)', '](/guide/fakes/)')),
    ['src/content/guide/en/returns.mdx', 'dead-link', '/guide/fakes/'],
  ],
  [
    'malformed front matter',
    () => edit('guide/ja/damaged.mdx', (t) => t.replace(/^title: /m, 'title: "')),
    ['src/content/guide/ja/damaged.mdx', 'yaml', 'quotes'],
  ],
  [
    'a front-matter key nobody knows',
    () => edit('guide/ja/damaged.mdx', (t) => t.replace(/^short:/m, 'shrot: x\nshort:')),
    ['src/content/guide/ja/damaged.mdx', 'schema', 'shrot'],
  ],
  [
    'a malformed fact',
    () => edit('facts/time-06.yaml', (t) => t.replace(/^status: .*/m, 'status: sure')),
    ['src/content/facts/time-06.yaml', 'schema', 'status'],
  ],
  [
    'a fact without a source',
    () => edit('facts/time-06.yaml', (t) => t.replace(/^sources:[\s\S]*/m, 'sources: []\n')),
    ['src/content/facts/time-06.yaml', 'schema', 'source'],
  ],
  [
    'one language changed without the other',
    () => edit('guide/en/damaged.mdx', (t) => t.replace('</Answer>', 'More.\n\n</Answer>')),
    ['src/content/guide/ja/damaged.mdx', 'counterpart', 'npm run i18n:bless guide/damaged'],
  ],
  [
    'an article in no group',
    () => {
      for (const l of ['ja', 'en'])
        cpSync(join(dir, `guide/${l}/damaged.mdx`), join(dir, `guide/${l}/extra.mdx`));
    },
    ['src/content/guide/ja/extra.mdx', 'listed-article', 'group'],
  ],
  [
    'a question that leads nowhere',
    () => edit('questions.yaml', (t) => t.replace('anchor: who-pays', 'anchor: who-payz')),
    ['src/content/questions.yaml', 'dead-link', 'who-payz'],
  ],
  [
    'a label that cites an unknown article',
    () =>
      edit('labels/confirm-receipt.yaml', (t) =>
        t.replace(/(see:[\s\S]*?)confirm-receipt/, '$1confirm-reciept'),
      ),
    ['src/content/labels/confirm-receipt.yaml', 'dead-link', 'confirm-reciept'],
  ],
];

describe('mistakes an editor can make', () => {
  it('starts from content without one', () => {
    expect(checkSite(dir)).toEqual([]);
  });

  it.each(MISTAKES)('%s is told with file, rule and mend', (_, mistake, parts) => {
    mistake();
    const lines = checkSite(dir).map(formatFinding);
    expect(
      lines.find((line) => parts.every((part) => line.includes(part))),
      lines.join('\n'),
    ).toBeDefined();
  });
});
