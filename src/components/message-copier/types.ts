import type { Locale } from '../../config/locales.ts';
import type { CopierWords } from '../../content/messages/ui-types.ts';
import type { ReaderBlank, ReaderMessage } from '../../lib/messages/reader.ts';

export type { CopierWords };

/** The words a single field needs. */
export type FieldWords = Pick<
  CopierWords,
  'choose' | 'ownWords' | 'card' | 'password' | 'unreadable' | 'tooLong'
>;

/** Everything a copier shows, in one reader's language. Serialisable. */
export interface CopierProps {
  /** Begins every id inside, so that several copiers can share a page. */
  readonly id: string;
  readonly locale: Locale;
  readonly message: Pick<ReaderMessage, 'id' | 'languages' | 'tones' | 'sentences'>;
  readonly blanks: readonly ReaderBlank[];
  readonly words: CopierWords;
  /** Names of the tones and sending languages this message has. */
  readonly names: Readonly<Record<string, string>>;
  readonly recipient: string;
  /** What to do with the text once it is copied. */
  readonly where: string;
  readonly casePage: string;
}

/** Fills `{n}` and its like in a word. */
export const fill = (pattern: string, values: Readonly<Record<string, string | number>>): string =>
  pattern.replace(/\{([a-z]+)\}/g, (whole, key: string) => String(values[key] ?? whole));
