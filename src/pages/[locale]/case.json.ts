import type { APIRoute } from 'astro';
import { caseNames } from '../../components/case-file/props.ts';
import { LOCALES, type Locale } from '../../config/locales.ts';

export const getStaticPaths = () =>
  LOCALES.map((locale) => ({ params: { locale }, props: { locale } }));

/** The names a case file's record needs, in one language: fetched when a record is made. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) =>
  Response.json(await caseNames(locale));
