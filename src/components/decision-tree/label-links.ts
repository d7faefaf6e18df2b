import { getEntry } from 'astro:content';
import type { Locale } from '../../config/locales.ts';
import type { Verdict } from '../../lib/flow/types.ts';
import { pagePath } from '../../lib/url.ts';

export interface LabelLink {
  readonly href: string;
  readonly title: string;
}

/**
 * Where a verdict's label leads: its message, or nothing where it says that there is none, and
 * its clocks, the leading one first.
 * @throws if the site has no such message or clock
 */
export async function labelLinks(
  verdict: Verdict,
  locale: Locale,
  base: string,
): Promise<{ message?: LabelLink; clocks: LabelLink[] }> {
  const titleOf = async (collection: 'messages' | 'clocks', id: string): Promise<string> => {
    const entry = await getEntry(collection, id);
    if (!entry)
      throw new Error(`A verdict names “${id}”; src/content/${collection} has no such file.`);
    return entry.data.title[locale];
  };
  const clocks = [verdict.clock, ...(verdict.beside ?? [])].filter((clock) => clock !== null);
  return {
    ...(verdict.message === null
      ? {}
      : {
          message: {
            href: pagePath(base, locale, ['messages', verdict.message]),
            title: await titleOf('messages', verdict.message),
          },
        }),
    clocks: await Promise.all(
      clocks.map(async (clock) => ({
        href: `${pagePath(base, locale, ['deadlines'])}#${clock}`,
        title: await titleOf('clocks', clock),
      })),
    ),
  };
}
