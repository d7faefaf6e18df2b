import type { APIRoute } from 'astro';
import { SITE_NAME } from '../config/site.ts';
import { useUi } from '../i18n/ui.ts';
import { filePath, pagePath } from '../lib/url.ts';

/** One manifest for both languages: an installed site opens at the front door. */
export const GET: APIRoute = () => {
  const base = import.meta.env.BASE_URL;
  const manifest = {
    name: `${SITE_NAME.ja} / ${SITE_NAME.en}`,
    short_name: SITE_NAME.ja,
    description: useUi('ja').site.description,
    lang: 'ja',
    start_url: pagePath(base, null),
    scope: pagePath(base, null),
    display: 'minimal-ui',
    background_color: '#fbf8f2',
    theme_color: '#fbf8f2',
    icons: [
      { src: filePath(base, 'favicon.svg'), type: 'image/svg+xml', sizes: 'any' },
      { src: filePath(base, 'icon-180.png'), type: 'image/png', sizes: '180x180' },
      { src: filePath(base, 'icon-512.png'), type: 'image/png', sizes: '512x512' },
    ],
  };
  return new Response(JSON.stringify(manifest), {
    headers: { 'content-type': 'application/manifest+json' },
  });
};
