import type { APIRoute } from 'astro';
import { filePath } from '../lib/url.ts';

/** Everything may be crawled; the sitemap's address depends on where the site stands. */
export const GET: APIRoute = ({ site }) => {
  const sitemap = new URL(filePath(import.meta.env.BASE_URL, 'sitemap-index.xml'), site).href;
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`);
};
