import { z } from 'astro/zod';
import { parse } from 'yaml';
import type { Locale } from '../../config/locales.ts';
import blanksYaml from '../../content/messages/words/blanks.yaml?raw';
import kindsYaml from '../../content/messages/words/kinds.yaml?raw';
import { blankFor, type ReaderBlank } from '../../lib/messages/reader.ts';
import { blankWordsSchema, kindWordsSchema } from '../../lib/messages/words-schema.ts';

/** The names and questions all messages share. Read when the site is built. */

const blanks = z.array(blankWordsSchema).parse(parse(blanksYaml));
const kinds = new Map(
  z
    .array(kindWordsSchema)
    .parse(parse(kindsYaml))
    .map((words) => [words.id, words]),
);

type Kind = 'stage' | 'problem' | 'recipient' | 'tone' | 'language';

/** The fields of all blanks in one language, in the order a form asks. */
export const allBlanks = (locale: Locale): ReaderBlank[] =>
  blanks.map((words) => blankFor(words, locale));

/**
 * What a stage, problem, recipient, tone or sending language is called.
 * @throws when `kinds.yaml` has no such member
 */
export function kindName(kind: Kind, member: string, locale: Locale): string {
  const words = kinds.get(`${kind}/${member}`);
  if (!words) throw new Error(`src/content/messages/words/kinds.yaml lacks ${kind}/${member}.`);
  return words.name[locale];
}

/** The line that explains a member further; empty when there is none. */
export const kindHint = (kind: Kind, member: string, locale: Locale): string =>
  kinds.get(`${kind}/${member}`)?.hint?.[locale] ?? '';
