import { type CollectionEntry, getCollection } from 'astro:content';
import { LOCALE_NAMES, LOCALES, type Locale } from '../../config/locales.ts';
import type { Section } from '../../config/routes.ts';
import { caseUi } from '../../content/case/words.ts';
import { refundWords } from '../../content/flows/ui/words.ts';
import { messagesUi } from '../../content/messages/ui.ts';
import { useUi } from '../../i18n/ui.ts';
import { AMOUNT_KINDS } from '../../lib/case/types.ts';
import { BLANK_IDS, type BlankId } from '../../lib/messages/blanks.ts';
import { SEND_LANGUAGES, TONES } from '../../lib/messages/kinds.ts';
import { filePath, pagePath } from '../../lib/url.ts';
import { allBlanks, kindName } from '../message-copier/words.ts';
import type { CaseNames, CaseProps, EvidenceList } from './types.ts';

const perLocale = <T>(make: (locale: Locale) => T): Record<Locale, T> =>
  Object.fromEntries(LOCALES.map((locale) => [locale, make(locale)])) as Record<Locale, T>;

/** The evidence lists of one language, those of a problem before those of a step. */
export async function evidenceLists(locale: Locale): Promise<EvidenceList[]> {
  const steps = (list: CollectionEntry<'evidence'>) => (list.data.problems.length === 0 ? 1 : 0);
  const lists = (await getCollection('evidence')).sort((a, b) => steps(a) - steps(b));
  return lists.map(({ id, data }) => ({
    id,
    title: data.title[locale],
    items: data.items.map((item) => ({ id: item.id, text: item.text[locale], fact: item.fact })),
  }));
}

/** What every case has. */
const FRONT: readonly BlankId[] = [
  'order',
  'item',
  'seller',
  'order-date',
  'promised-date',
  'arrival-date',
  'tracking',
  'problem',
];
/** Money has a part of the file of its own. */
const ELSEWHERE: readonly string[] = [...FRONT, 'currency', ...AMOUNT_KINDS];

/** What the case file's island gets. @param base the deployment's base path */
export async function caseProps(locale: Locale, base: string): Promise<CaseProps> {
  const { island, page, text } = caseUi(locale);
  const { choose, ownWords, card, password, unreadable, tooLong } = messagesUi(locale).copier;
  const { fieldsLead, eventsLead, amountsLead, output, outputLead, backup, backupLead, ...rest } =
    island;
  const { noEvents, noClocks, noMessages, noAnswers, toClocks, toMessages, toTree, ...words } =
    rest;
  const { sections, amounts } = text;
  const way = (section: Section, goText: string) => ({
    go: { href: pagePath(base, locale, [section]), text: goText },
  });
  return {
    locale,
    words,
    sections,
    amounts,
    parts: {
      order: { title: sections.fields, lead: fieldsLead },
      events: { title: sections.events, lead: eventsLead, none: noEvents },
      amounts: { title: sections.amounts, lead: amountsLead },
      clocks: { title: sections.clocks, none: noClocks, ...way('deadlines', toClocks) },
      evidence: { title: page.evidence, lead: page.evidenceLead },
      messages: { title: sections.messages, none: noMessages, ...way('messages', toMessages) },
      answers: { title: sections.answers, none: noAnswers, ...way('decide', toTree) },
      output: { title: output, lead: outputLead },
      backup: { title: backup, lead: backupLead },
    },
    fieldWords: { choose, ownWords, card, password, unreadable, tooLong },
    blanks: allBlanks(locale),
    front: FRONT,
    more: BLANK_IDS.filter((id) => !ELSEWHERE.includes(id)),
    evidence: await evidenceLists(locale),
    source: useUi(locale).fact.source,
    languages: LOCALE_NAMES,
    links: {
      names: perLocale((one) => filePath(base, `${one}/case.json`)),
      messages: pagePath(base, locale, ['messages']),
      sources: pagePath(base, locale, ['sources']),
      tree: pagePath(base, locale, ['decide']),
    },
  };
}

const byId = <T>(
  items: readonly T[],
  entry: (item: T) => [string, string],
): Record<string, string> => Object.fromEntries(items.map(entry));

/** Every name a record in one language needs. */
export async function caseNames(locale: Locale): Promise<CaseNames> {
  const blanks = allBlanks(locale);
  const { island, text } = caseUi(locale);
  const tree = Object.entries(refundWords(locale).nodes);
  const lists = await evidenceLists(locale);
  const messages = await getCollection('messages');
  const clocks = await getCollection('clocks');
  return {
    words: {
      ...text,
      blanks: Object.fromEntries(
        blanks.map((b) => [b.id, b.label]),
      ) as CaseNames['words']['blanks'],
      clocks: byId(clocks, ({ id, data }) => [id, data.title[locale]]),
      verdicts: Object.fromEntries(
        tree.flatMap(([id, text]) => ('press' in text ? [[id, text.title]] : [])),
      ),
      evidence: Object.fromEntries(
        lists.flatMap((list) => list.items.map((item) => [`${list.id}/${item.id}`, item.text])),
      ),
      messages: byId(messages, ({ id, data }) => [id, data.title[locale]]),
      languages: byId(SEND_LANGUAGES, (language) => [
        language,
        kindName('language', language, locale),
      ]),
      tones: byId(TONES, (tone) => [tone, kindName('tone', tone, locale)]),
    },
    usual: Object.fromEntries(
      LOCALES.flatMap((from) =>
        caseUi(from).island.usualEvents.map((usual, at) => [
          usual,
          island.usualEvents[at] ?? usual,
        ]),
      ),
    ),
    questions: Object.fromEntries(
      tree.flatMap(([id, text]) =>
        'options' in text
          ? [
              [
                id,
                {
                  title: text.title,
                  answers: byId(Object.entries(text.options), ([a, o]) => [a, o.text]),
                },
              ],
            ]
          : [],
      ),
    ),
  };
}
