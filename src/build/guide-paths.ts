import { type CollectionEntry, getCollection } from 'astro:content';
import { embeddedTool } from '../lib/content/mdx.ts';

export interface GuidePath {
  readonly locale: string;
  readonly slug: string;
  readonly entry: CollectionEntry<'guide'>;
}

/**
 * The articles that embed one kind of tool, in every language. Each kind has a route of its own,
 * because a route's pages all carry the styles of everything it may show.
 */
export async function guidePaths(tool: ReturnType<typeof embeddedTool>): Promise<GuidePath[]> {
  const entries = await getCollection('guide', ({ body }) => embeddedTool(body ?? '') === tool);
  return entries.map((entry) => {
    const [locale = '', slug = ''] = entry.id.split('/');
    return { locale, slug, entry };
  });
}
