import { type CollectionEntry, getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { copierProps } from '../../../components/message-copier/props.ts';
import { LOCALES, type Locale } from '../../../config/locales.ts';

type Props = { locale: Locale; entry: CollectionEntry<'messages'> };

export async function getStaticPaths() {
  const messages = await getCollection('messages');
  return LOCALES.flatMap((locale) =>
    messages.map((entry) => ({ params: { locale, id: entry.id }, props: { locale, entry } })),
  );
}

/** One message for a copier that opens inside another page. */
export const GET: APIRoute<Props> = ({ props: { locale, entry } }) =>
  Response.json(copierProps(entry.id, entry.data, locale, import.meta.env.BASE_URL));
