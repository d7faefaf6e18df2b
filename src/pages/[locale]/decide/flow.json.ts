import type { APIRoute } from 'astro';
import { flowData } from '../../../components/decision-tree/build-data.ts';
import { LOCALES, type Locale } from '../../../config/locales.ts';
import { graph } from '../../../content/flows/refund/graph.ts';
import { refundWords } from '../../../content/flows/ui/words.ts';

export const getStaticPaths = () =>
  LOCALES.map((locale) => ({ params: { locale }, props: { locale } }));

/** The whole tree in one language, for the island: fetched when a reader first touches it. */
export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) =>
  new Response(JSON.stringify(flowData(graph, refundWords(locale), locale)), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
