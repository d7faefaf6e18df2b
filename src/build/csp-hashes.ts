import { createHash } from 'node:crypto';

const META = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/i;
/** Scripts that are code or speculation rules; data blocks need no hash. */
const SCRIPT = /<script(?:\s(?![^>]*application\/)[^>]*)?>([\s\S]*?)<\/script>/g;
const STYLE = /<style(?:\s[^>]*)?>([\s\S]*?)<\/style>/g;

/** Hashes by text: pages have most of their scripts and styles in common. */
const known = new Map<string, string>();

function hashOf(text: string): string {
  const hash = known.get(text) ?? `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  known.set(text, hash);
  return hash;
}

const hashes = (html: string, element: RegExp): Set<string> =>
  new Set([...html.matchAll(element)].map(([, text = '']) => hashOf(text)));

/**
 * A page whose policy names the hashes of its own inline scripts and styles and no others. Astro
 * lists those of the whole site in every page, 1.2 kB that does not compress, and those of styles
 * as they were before the build finished them.
 */
export function ownPolicy(html: string): string {
  return html.replace(META, (_, open: string, policy: string, close: string) => {
    const directives = policy.split(';').map((text) => {
      const [name = '', ...sources] = text.trim().split(/\s+/);
      const kept = sources.filter((source) => !source.startsWith("'sha256-"));
      if (name === 'script-src') kept.push(...hashes(html, SCRIPT));
      if (name === 'style-src') kept.push(...hashes(html, STYLE));
      return [name, ...kept].join(' ');
    });
    return open + directives.filter((text) => text !== '').join(';') + close;
  });
}
