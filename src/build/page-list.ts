import { getCollection } from 'astro:content';
import { LOCALES, type Locale } from '../config/locales.ts';
import { caseUi } from '../content/case/words.ts';
import { CLOCK_WORDS } from '../content/clocks/words.ts';
import { treeWords } from '../content/flows/ui/words.ts';
import { messagesUi } from '../content/messages/ui.ts';
import { PAYMENT_WORDS } from '../content/payment/words.ts';
import { useUi } from '../i18n/ui.ts';

export interface IndexedPage {
  readonly locale: Locale;
  /** Path segments below the language. */
  readonly segments: readonly string[];
  readonly title: string;
}

/** The one page of each section, with its title. */
function sectionTitles(locale: Locale): Record<string, string> {
  const ui = useUi(locale);
  return {
    guide: ui.guide.title,
    labels: ui.labels.title,
    sources: ui.sources.title,
    decide: treeWords(locale).index.title,
    deadlines: CLOCK_WORDS[locale].title,
    payment: PAYMENT_WORDS[locale].title,
    messages: messagesUi(locale).index.title,
    case: caseUi(locale).page.title,
  };
}

/** Every page that search engines may list, with the title its share image shows. */
export async function indexedPages(): Promise<IndexedPage[]> {
  const written = async (collection: 'guide' | 'pages' | 'verdicts', parent: readonly string[]) =>
    (await getCollection(collection)).map(({ id, data }): IndexedPage => {
      const [locale = '', slug = ''] = id.split('/');
      const segments = slug === 'home' ? [] : [...parent, slug];
      return { locale: locale as Locale, segments, title: data.title };
    });
  const messages = await getCollection('messages');
  return [
    ...(await written('guide', ['guide'])),
    ...(await written('pages', [])),
    ...(await written('verdicts', ['decide'])),
    ...LOCALES.flatMap((locale) => [
      ...Object.entries(sectionTitles(locale)).map(([section, title]) => ({
        locale,
        segments: [section],
        title,
      })),
      ...messages.map(({ id, data }) => ({
        locale,
        segments: ['messages', id],
        title: data.title[locale],
      })),
    ]),
  ];
}
