/**
 * Reads an MDX source as text, without compiling it: what the content rules, the citation list
 * and the language comparison need to know about an article.
 */

export interface MdxOutline {
  /** Fact ids in the order they are cited, with repeats. */
  readonly facts: readonly string[];
  /** Component names in the order they are opened, with repeats. */
  readonly tags: readonly string[];
  /** Explicit heading ids with their level, in order. */
  readonly headings: readonly {
    readonly level: number;
    readonly id: string | null;
    readonly text: string;
  }[];
  /** Root-relative addresses the author linked to, in order. */
  readonly links: readonly string[];
}

const FACT = /<Fact\s+id="([^"]*)"/g;
const TAG = /<([A-Z][A-Za-z]*)\b/g;
const HEADING = /^(#{2,3})\s+(.*?)(?:\s+\[#([a-z0-9-]+)\])?\s*$/gm;
const LINK = /\]\((\/[^)\s]*)\)/g;

/** Splits a file into its front matter (YAML text) and its body. */
export function splitFrontMatter(source: string): { frontMatter: string; body: string } {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?/.exec(source);
  if (!match) return { frontMatter: '', body: source };
  return { frontMatter: match[1] ?? '', body: source.slice(match[0].length) };
}

/** The parts of an article that both languages must share. Never throws. */
export function outlineOf(body: string): MdxOutline {
  return {
    facts: [...body.matchAll(FACT)].map((m) => m[1] ?? ''),
    tags: [...body.matchAll(TAG)].map((m) => m[1] ?? ''),
    headings: [...body.matchAll(HEADING)].map((m) => ({
      level: (m[1] ?? '').length,
      id: m[3] ?? null,
      text: m[2] ?? '',
    })),
    links: [...body.matchAll(LINK)].map((m) => m[1] ?? ''),
  };
}

/** Fact ids in the order of their first citation: the numbers readers see. */
export function citedFacts(body: string): string[] {
  return [...new Set(outlineOf(body).facts)];
}

/** The words a reader sees, roughly: tags, addresses, heading ids and Markdown marks removed. */
export function plainText(body: string): string {
  return body
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, '')
    .replace(/<Next\s+by="([^"]*)">/g, '$1\n')
    .replace(/<\/?[A-Za-z][^>]*>/g, '')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/\s\[#[a-z0-9-]+\]/g, '')
    .replace(/[[\]*_`#|]/g, '')
    .replace(/^[ \t]*[-–:]+[ \t]*$/gm, '')
    .trim();
}

/** The tool an article embeds: each brings styles that other articles should not have to load. */
export function embeddedTool(body: string): 'none' | 'tree' | 'tools' {
  const { tags } = outlineOf(body);
  if (tags.includes('DecisionTree')) return 'tree';
  return tags.includes('MessageCopier') || tags.includes('PaymentFlow') ? 'tools' : 'none';
}
