import type { Locale } from '../config/locales.ts';

/** One step of the breadcrumb trail; `path` is root-relative, with base. */
export interface Crumb {
  readonly name: string;
  readonly path: string;
}

export interface ArticleFacts {
  readonly url: string;
  readonly title: string;
  readonly description: string;
  readonly locale: Locale;
  /** ISO dates. */
  readonly published: string;
  readonly changed: string;
  readonly image: string;
  readonly siteName: string;
  readonly siteUrl: string;
}

/** schema.org Article; the dates are the ones the page shows. */
export function articleData(a: ArticleFacts): Record<string, unknown> {
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: a.title,
    description: a.description,
    inLanguage: a.locale,
    datePublished: a.published,
    dateModified: a.changed,
    mainEntityOfPage: a.url,
    image: a.image,
    author: { '@type': 'Organization', name: a.siteName, url: a.siteUrl },
  };
}

/** schema.org BreadcrumbList of a trail, with absolute addresses. */
export function breadcrumbData(origin: string, crumbs: readonly Crumb[]): Record<string, unknown> {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map((crumb, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name: crumb.name,
      item: new URL(crumb.path, origin).href,
    })),
  };
}

/** JSON that is safe inside a script element, whatever the texts hold. */
export const jsonLd = (data: unknown): string => JSON.stringify(data).replace(/</g, '\\u003c');
