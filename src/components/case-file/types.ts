import type { Locale } from '../../config/locales.ts';
import type { CaseIslandWords, CaseTextWords } from '../../content/case/types.ts';
import type { ListPart } from '../../lib/case/splice.ts';
import type { CaseWords } from '../../lib/case/text.ts';
import type { CaseFile } from '../../lib/case/types.ts';
import type { BlankId } from '../../lib/messages/blanks.ts';
import type { ReaderBlank } from '../../lib/messages/reader.ts';
import type { FieldWords } from '../message-copier/types.ts';

export type { CaseIslandWords, CaseTextWords, CaseWords };

export interface EvidenceList {
  readonly id: string;
  readonly title: string;
  readonly items: readonly { readonly id: string; readonly text: string; readonly fact: string }[];
}

/** The parts of the page, which are also the ids of their headings. */
export type PartId = ListPart | 'order' | 'amounts' | 'evidence' | 'output' | 'backup';

export interface Part {
  readonly title: string;
  readonly lead?: string;
  /** Said where a list has no entries. */
  readonly none?: string;
  /** Where the entries of a list come from; left out where that is not built. */
  readonly go?: { readonly href: string; readonly text: string };
}

/** Words that reach the page with the part they belong to. */
type ShownByPart =
  | 'fieldsLead'
  | 'eventsLead'
  | 'amountsLead'
  | 'output'
  | 'outputLead'
  | 'backup'
  | 'backupLead'
  | 'noEvents'
  | 'noClocks'
  | 'noMessages'
  | 'noAnswers'
  | 'toClocks'
  | 'toMessages'
  | 'toTree';

/** Everything the case file shows, in one reader's language. Serialisable. */
export interface CaseProps {
  readonly locale: Locale;
  readonly words: Omit<CaseIslandWords, ShownByPart>;
  readonly sections: CaseTextWords['sections'];
  readonly amounts: CaseTextWords['amounts'];
  readonly fieldWords: FieldWords;
  readonly blanks: readonly ReaderBlank[];
  /** The blanks every case has, and those that wait behind "more" until they are filled. */
  readonly front: readonly BlankId[];
  readonly more: readonly BlankId[];
  readonly evidence: readonly EvidenceList[];
  readonly parts: Readonly<Record<PartId, Part>>;
  /** The word on a fact's mark. */
  readonly source: string;
  /** Names of the languages a record can be made in. */
  readonly languages: Readonly<Record<Locale, string>>;
  /** Addresses; `names` is a file per language. */
  readonly links: {
    readonly names: Readonly<Record<Locale, string>>;
    readonly messages: string;
    readonly sources: string;
    readonly tree: string;
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

/** What happens on the page beside the file itself. */
export interface DeskState {
  /** What was typed on this page: storage keeps the cleaned line, a field keeps the keystrokes. */
  readonly typed: Readonly<Record<string, string | undefined>>;
  /** The blanks as they were when the page was opened or a file was read: a field stays put. */
  readonly filled: CaseFile['fields'];
  /** What could not be read when the page was opened, and the stored text as it was then. */
  readonly lost: readonly string[];
  readonly raw: string | null;
  readonly names: CaseNames | null;
  /** Puts back what was last taken out. */
  readonly undo: (() => void) | null;
  /** What became of the last press. */
  readonly status: string;
}

/** What the parts of an open case file work with. */
export interface Desk extends CaseProps, DeskState {
  readonly file: CaseFile;
  /** Takes what was typed into fields, and what it changes in the file. */
  readonly type: (values: DeskState['typed'], change: (file: CaseFile) => CaseFile) => void;
  readonly put: (change: Partial<DeskState>) => void;
}
