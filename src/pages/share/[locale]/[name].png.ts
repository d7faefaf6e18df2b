import type { APIRoute } from 'astro';
import { indexedPages } from '../../../build/page-list.ts';
import { drawShareImage } from '../../../build/share-image.ts';
import type { Locale } from '../../../config/locales.ts';
import { SITE_NAME } from '../../../config/site.ts';
import { useUi } from '../../../i18n/ui.ts';

export async function getStaticPaths() {
  return (await indexedPages()).map(({ locale, segments, title }) => ({
    params: { locale, name: segments.join('-') || 'home' },
    props: { locale, title },
  }));
}

/** The picture of one page in one language, for chat apps and social networks. */
export const GET: APIRoute<{ locale: Locale; title: string }> = async ({ props }) => {
  const { locale, title } = props;
  const png = await drawShareImage(title, locale, SITE_NAME[locale], useUi(locale).site.unofficial);
  return new Response(png, { headers: { 'content-type': 'image/png' } });
};
