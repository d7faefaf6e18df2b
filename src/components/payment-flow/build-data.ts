import type { Locale } from '../../config/locales.ts';
import { PAYMENT_WORDS } from '../../content/payment/words.ts';
import { type PaymentFile, paymentFlow } from '../../lib/payment/flow.ts';
import { pagePath } from '../../lib/url.ts';
import type { PartLink, PartLinks, PaymentProps } from './data.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

/**
 * The explainer in one language, with the pages its parts lead to.
 * @param clocks every clock's kind and name; @param guides every article's slug and short name
 * @throws Error naming the part that leads to a clock or article that does not exist
 */
export function paymentProps(
  files: readonly PaymentFile[],
  clocks: readonly Named[],
  guides: readonly Named[],
  locale: Locale,
  base: string,
): PaymentProps {
  const flow = paymentFlow(files, locale);
  const { drawing, part, pick } = PAYMENT_WORDS[locale];
  const parts = [...flow.stages, ...flow.lanes];
  const used = (ids: readonly string[], from: readonly Named[], href: (id: string) => string) =>
    Object.fromEntries(
      [...new Set(ids)].map((id): [string, PartLink] => {
        const target = from.find((named) => named.id === id);
        if (!target) throw new Error(`src/content/payment leads to “${id}”, which does not exist.`);
        return [id, { name: target.name, href: href(id) }];
      }),
    );
  const links: PartLinks = {
    clocks: used(
      parts.flatMap((p) => p.clocks),
      clocks,
      (kind) => `${pagePath(base, locale, ['deadlines'])}#${kind}`,
    ),
    guides: used(
      parts.flatMap((p) => p.see),
      guides,
      (slug) => pagePath(base, locale, ['guide', slug]),
    ),
    sources: pagePath(base, locale, ['sources']),
  };
  return { flow, links, words: { drawing, part, pick } };
}
