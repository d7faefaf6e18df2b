/** Used when SITE_ORIGIN is not set: a reserved name, so that a forgotten setting is seen. */
export const DEFAULT_ORIGIN = 'https://refund-navi.example';

/** Used when BASE_PATH is not set: the site at the root of its host. */
export const DEFAULT_BASE = '/';

/** The site's name in each language. */
export const SITE_NAME = { ja: '返金ナビ', en: 'Refund Navi' } as const;

/** Days after which a fact is due for another look; twice as many and it is overdue. */
export const FACT_REVERIFY_DAYS = 180;
