/** Words of the copier: plain strings, because an island gets them as props. `{…}` is filled. */
export interface CopierWords {
  readonly text: string;
  readonly tone: string;
  readonly language: string;
  /** With `{n}`. */
  readonly count: string;
  readonly optional: string;
  readonly optionalHint: string;
  readonly fields: string;
  /** With `{n}`. */
  readonly left: string;
  readonly fieldsHint: string;
  readonly remember: string;
  readonly rememberHint: string;
  readonly choose: string;
  readonly ownWords: string;
  readonly ready: string;
  readonly card: string;
  readonly password: string;
  /** With `{language}`. */
  readonly unreadable: string;
  /** With `{n}`. */
  readonly tooLong: string;
  readonly lines: string;
  readonly givesUp: string;
  readonly givesNothing: string;
  readonly allNothing: string;
  readonly copy: string;
  readonly share: string;
  /** With `{n}` and `{where}`. */
  readonly copied: string;
  /** With `{n}`. */
  readonly refused: string;
  readonly refusedHint: string;
  readonly copyAnyway: string;
  readonly shareAnyway: string;
  readonly byHand: string;
  readonly byHandAbove: string;
  readonly note: string;
  readonly noted: string;
  readonly openCase: string;
  /** What became of keeping something on the device. */
  readonly outcome: Readonly<Record<'kept' | 'forgotten' | 'full' | 'blocked' | 'failed', string>>;
}

/** Words of the pages around the copier. */
export interface MessagesUi {
  readonly index: Readonly<
    Record<
      | 'title'
      | 'description'
      | 'lead'
      | 'ways'
      | 'before'
      | 'keepInside'
      | 'keepCopy'
      | 'byStage'
      | 'byProblem'
      | 'byProblemHint'
      | 'bySeller'
      | 'bySellerHint'
      | 'evidence',
      string
    >
  >;
  readonly page: Readonly<
    Record<
      | 'to'
      | 'stage'
      | 'before'
      | 'sellerWrote'
      | 'send'
      | 'more'
      | 'moreHint'
      | 'evidence'
      | 'guides'
      | 'others'
      | 'keepInside'
      | 'keepCopy'
      | 'all'
      | 'blanks',
      string
    >
  >;
  readonly embed: Readonly<Record<'head' | 'open', string>>;
  readonly copier: CopierWords;
}
