import { getCollection } from 'astro:content';
import type { Locale } from '../../config/locales.ts';
import { paymentProps } from './build-data.ts';
import type { PaymentProps } from './data.ts';

/** Reads what the explainer shows in one language. Runs while the site is built. */
export async function loadPayment(locale: Locale, base: string): Promise<PaymentProps> {
  const clocks = await getCollection('clocks');
  const guides = await getCollection('guide', ({ id }) => id.startsWith(`${locale}/`));
  return paymentProps(
    await getCollection('payment'),
    clocks.map(({ id, data }) => ({ id, name: data.title[locale] })),
    guides.map(({ id, data }) => ({ id: id.slice(locale.length + 1), name: data.short })),
    locale,
    base,
  );
}
