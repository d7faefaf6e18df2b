import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const META = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/i;
const INLINE = /<(script|style)(?:\s[^>]*)?>([\s\S]*?)<\/\1>/g;

const sha = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** A page whose policy names the hashes of its own inline scripts and styles and no others. */
export function trimPolicy(html: string): string {
  const own = new Set([...html.matchAll(INLINE)].map((match) => sha(match[2] ?? '')));
  return html.replace(META, (_, open: string, policy: string, close: string) => {
    const kept = policy.replace(/ ?'sha256-[^']+'/g, (hash) => (own.has(hash.trim()) ? hash : ''));
    return open + kept + close;
  });
}

/**
 * Astro lists the hashes of every style and script of the site in every page: 1.2 kB that does not
 * compress. After the build each page keeps its own.
 */
export function cspHashes(): AstroIntegration {
  return {
    name: 'csp-hashes',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
          if (!name.endsWith('.html')) continue;
          const file = join(root, name);
          const html = readFileSync(file, 'utf8');
          const trimmed = trimPolicy(html);
          if (trimmed !== html) writeFileSync(file, trimmed);
        }
      },
    },
  };
}
