import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { CACHE_RULES, HEADERS } from '../config/headers.ts';

/** The `_headers` file that Cloudflare Pages and Netlify read. */
export function headersFile(): string {
  const common = Object.entries(HEADERS);
  const rules = CACHE_RULES.map(({ pattern, keep }) =>
    [
      pattern,
      ...[['Cache-Control', keep], ...common].map((header) => `  ${header.join(': ')}`),
    ].join('\n'),
  );
  return `# Written by the build from src/config/headers.ts, for Cloudflare Pages and Netlify.\n\n${rules.join('\n\n')}\n`;
}

/** Writes `_headers` into the built folder: every rule repeats all headers, so no hand writes it. */
export function hostHeaders(): AstroIntegration {
  return {
    name: 'host-headers',
    hooks: {
      'astro:build:done': ({ dir }) => writeFileSync(new URL('_headers', dir), headersFile()),
    },
  };
}
