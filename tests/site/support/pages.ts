import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseHTML } from 'linkedom';

export interface BuiltPage {
  /** Address below the origin, e.g. "/ja/guide/returns/" or "/404.html". */
  readonly path: string;
  readonly file: string;
  readonly html: string;
  readonly document: Document;
}

function htmlFiles(dir: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html') && !name.startsWith('pagefind'))
    .map((name) => join(dir, name));
}

/** Every built page, parsed. */
export function readPages(dist: string): BuiltPage[] {
  return htmlFiles(dist).map((file) => {
    const html = readFileSync(file, 'utf8');
    const path = `/${relative(dist, file).split(sep).join('/')}`.replace(/index\.html$/, '');
    return { path, file, html, document: parseHTML(html).document };
  });
}

/** Attribute values of every element a selector finds. */
export function attributes(page: BuiltPage, selector: string, name: string): string[] {
  return [...page.document.querySelectorAll(selector)].map((el) => el.getAttribute(name) ?? '');
}
