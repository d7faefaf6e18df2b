import type { Locale } from '../../config/locales.ts';
import type { CaseIslandWords, CaseTextWords } from '../../content/case/types.ts';
import type { CaseWords } from '../../lib/case/text.ts';
import type { ReaderBlank } from '../../lib/messages/reader.ts';
import type { FieldWords } from '../message-copier/types.ts';

export type { CaseIslandWords, CaseTextWords, CaseWords };

export interface EvidenceList {
  readonly id: string;
  readonly title: string;
  readonly items: readonly { readonly id: string; readonly text: string; readonly fact: string }[];
}

/** Everything the case file shows, in one reader's language. Serialisable. */
export interface CaseProps {
  readonly locale: Locale;
  readonly words: CaseIslandWords;
  readonly sections: CaseTextWords['sections'];
  readonly amounts: CaseTextWords['amounts'];
  readonly fieldWords: FieldWords;
  readonly blanks: readonly ReaderBlank[];
  readonly evidence: readonly EvidenceList[];
  readonly evidenceWords: { readonly title: string; readonly lead: string };
  /** The word on a fact's mark. */
  readonly source: string;
  /** Names of the languages a record can be made in. */
  readonly languages: Readonly<Record<Locale, string>>;
  /** Addresses; null where the section is not built. `names` is a file per language. */
  readonly links: {
    readonly names: Readonly<Record<Locale, string>>;
    readonly messages: string;
    readonly sources: string;
    readonly clocks: string | null;
    readonly tree: string | null;
  };
}

/** What `case.json` holds: all names a record needs, in one language. */
export interface CaseNames {
  readonly words: CaseWords;
  /** The events the page suggests, in any language, by what they are called in this one. */
  readonly usual: Readonly<Record<string, string>>;
  /** The tree's questions and answers by id. */
  readonly questions: Readonly<
    Record<string, { readonly title: string; readonly answers: Readonly<Record<string, string>> }>
  >;
}
