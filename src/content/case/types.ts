import type { CaseWords } from '../../lib/case/text.ts';

/** Words of the case file's own page. */
export interface CasePageWords {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly uses: readonly string[];
  readonly evidence: string;
  readonly evidenceLead: string;
  readonly form: string;
  readonly formLead: string;
  /** Rows of the form that is filled by hand. */
  readonly order: readonly string[];
  readonly date: string;
  readonly what: string;
  readonly amount: string;
  readonly day: string;
  readonly deadlines: string;
  readonly due: string;
  readonly have: string;
  readonly messages: string;
  readonly sent: string;
}

/** Words of the case file in use: plain strings, because an island gets them as props. */
export interface CaseIslandWords {
  readonly opening: string;
  readonly kept: string;
  readonly full: string;
  readonly blocked: string;
  readonly lostTitle: string;
  readonly lostRest: string;
  readonly saveOld: string;
  /** With `{name}` and `{n}`. */
  readonly lostItem: string;
  readonly lostAll: string;
  /** With `{name}`. */
  readonly lostUnknown: string;
  readonly lostVersion: string;
  readonly fieldsLead: string;
  readonly moreFields: string;
  readonly amountsLead: string;
  readonly currency: string;
  readonly needCurrency: string;
  readonly badAmount: string;
  readonly eventsLead: string;
  readonly date: string;
  readonly what: string;
  readonly usual: string;
  readonly usualEvents: readonly string[];
  readonly add: string;
  readonly needBoth: string;
  readonly remove: string;
  readonly removed: string;
  readonly undo: string;
  readonly noEvents: string;
  readonly noClocks: string;
  readonly noAnswers: string;
  readonly unfinished: string;
  readonly noMessages: string;
  readonly toClocks: string;
  readonly toTree: string;
  readonly toMessages: string;
  /** With `{n}` and `{all}`. */
  readonly ticked: string;
  readonly output: string;
  readonly outputLead: string;
  readonly outputLanguage: string;
  readonly print: string;
  readonly printBlank: string;
  readonly copyText: string;
  readonly saveText: string;
  readonly textCopied: string;
  readonly byHand: string;
  readonly notLoaded: string;
  readonly backup: string;
  readonly backupLead: string;
  readonly saveFile: string;
  readonly openFile: string;
  readonly fileBad: string;
  readonly fileRead: string;
  /** With `{list}`. */
  readonly fileLost: string;
  /** With `{list}`. */
  readonly fileKept: string;
  readonly clear: string;
  readonly clearTitle: string;
  /** With `{name}` and `{n}`. */
  readonly clearItem: string;
  readonly clearOld: string;
  readonly clearAdvice: string;
  readonly clearYes: string;
  readonly clearNo: string;
  readonly cleared: string;
  readonly listGap: string;
}

/** What a printed or copied case file says, apart from names that stand elsewhere. */
export type CaseTextWords = Pick<
  CaseWords,
  'title' | 'made' | 'pair' | 'message' | 'sections' | 'amounts' | 'note'
>;

/** Words of the offer to note something, on other pages than the file's own. */
export interface CaseNoteWords {
  readonly offer: string;
  readonly open: string;
  readonly outcome: Readonly<Record<'kept' | 'full' | 'blocked' | 'failed', string>>;
}

export interface CaseUi {
  readonly page: CasePageWords;
  readonly island: CaseIslandWords;
  readonly note: CaseNoteWords;
  readonly text: CaseTextWords;
}
