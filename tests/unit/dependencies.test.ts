import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (name: string): Record<string, Record<string, unknown>> =>
  JSON.parse(readFileSync(name, 'utf8'));
const manifest = read('package.json');

it('every dependency stands in CONTRIBUTING with its reason, and nothing else does', () => {
  const [, table = ''] = readFileSync('CONTRIBUTING.md', 'utf8').split('### Dependencies\n');
  const rows = table.split('\n').filter((line) => /^\| [@\w]/.test(line));
  const listed = rows
    .slice(1)
    .flatMap((row) => (row.split('|')[1] ?? '').split(',').map((name) => name.trim()));
  expect(listed.toSorted()).toEqual(Object.keys(manifest.devDependencies ?? {}).toSorted());
});

it('only packages that have an install script may run one', () => {
  const packages = read('package-lock.json').packages ?? {};
  const withScript = Object.entries(packages)
    .filter(([, entry]) => (entry as { hasInstallScript?: boolean }).hasInstallScript)
    .map(([path]) => path.replace(/^.*node_modules\//, ''));
  const allowed = Object.keys(manifest.allowScripts ?? {});
  expect(allowed.filter((name) => !withScript.includes(name))).toEqual([]);
});
