import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));

/** Rooms from top to bottom; a file imports from its own room or a lower one. */
const ROOMS = ['pages', 'layouts', 'components', 'build', 'content', 'i18n', 'lib', 'config'];
const PURE_PACKAGES = new Set(['astro/zod', 'budoux']);

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((f) => f.replaceAll('\\', '/'))
  .filter((f) => /\.(ts|tsx|astro|mjs)$/.test(f) && f !== 'content.config.ts');

const importsOf = (file: string): string[] =>
  [
    ...readFileSync(join(SRC, file), 'utf8').matchAll(
      /(?:^|\n)\s*(?:import|export)\s[^;'"]*?from\s+['"]([^'"]+)['"]/g,
    ),
  ].map((m) => m[1] ?? '');

const roomOf = (file: string): string => file.split('/')[0] ?? '';
const target = (file: string, specifier: string): string =>
  posix.normalize(posix.join(dirname(file), specifier));

describe('the house', () => {
  it('has files to look at', () => {
    expect(files.length).toBeGreaterThan(40);
  });

  it.each(files)('%s imports only downwards', (file) => {
    const upward = importsOf(file)
      .filter((s) => s.startsWith('.'))
      .map((s) => target(file, s))
      .filter((t) => ROOMS.indexOf(roomOf(t)) < ROOMS.indexOf(roomOf(file)));
    expect(upward).toEqual([]);
  });

  it.each(files.filter((f) => f.startsWith('lib/')))('%s is pure', (file) => {
    const foreign = importsOf(file).filter((s) => !s.startsWith('.') && !PURE_PACKAGES.has(s));
    expect(foreign).toEqual([]);
    const source = readFileSync(join(SRC, file), 'utf8');
    expect(source).not.toMatch(
      /\bDate\.now\(|new Date\(\)|\bdocument\.|\bwindow\.|\blocalStorage\b|\bprocess\./,
    );
  });

  it.each(files.filter((f) => f.endsWith('.island.tsx')))(
    '%s takes only Preact, lib and its own folder',
    (file) => {
      const stray = importsOf(file).filter((s) =>
        s.startsWith('.')
          ? roomOf(target(file, s)) !== 'lib' &&
            roomOf(target(file, s)) !== 'config' &&
            dirname(target(file, s)) !== dirname(file)
          : !/^preact(\/|$)/.test(s),
      );
      expect(stray).toEqual([]);
    },
  );

  it.each(files.filter((f) => f.endsWith('.tsx')))('%s reaches no server code', (file) => {
    const stray = importsOf(file).filter(
      (s) => s.startsWith('astro') || s.startsWith('node:') || s.endsWith('.astro'),
    );
    expect(stray).toEqual([]);
  });
});
