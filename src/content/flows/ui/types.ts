/** Words of a question card: plain strings, because an island gets them as props. */
export interface CardWords {
  readonly question: string;
  /** "{n}" is the question's place on the reader's way. */
  readonly nth: string;
  readonly look: string;
  readonly back: string;
  readonly again: string;
  readonly whole: string;
  /** Heads the list of questions that lead to a question, and to a verdict. */
  readonly before: string;
  readonly beforeVerdict: string;
  readonly stop: string;
  readonly ends: string;
  readonly answers: string;
  readonly change: string;
  /** Read after "change": "{q}" is the question. */
  readonly changeOf: string;
  readonly changing: string;
  readonly keep: string;
  readonly was: string;
  /** Announced: "{n}" later answers are not asked on the new way. */
  readonly dropped: string;
  /** Shown while a verdict's page loads: "{title}" is its title. */
  readonly opening: string;
}

/** Everything the tree's own pages and labels say in one language. */
export interface TreeWords {
  readonly card: CardWords;
  readonly index: {
    readonly title: string;
    readonly heading: string;
    readonly description: string;
    readonly lead: (longest: number) => string;
    readonly private: string;
    readonly outline: string;
    readonly outlineLead: string;
    readonly map: string;
  };
  readonly map: {
    readonly name: string;
    readonly title: string;
    readonly description: string;
    readonly lead: (questions: number, verdicts: number) => string;
  };
  /** Read before the urgency by those who do not see its place. */
  readonly urgency: string;
  readonly label: {
    readonly name: string;
    readonly act: string;
    readonly press: string;
    readonly byWhen: string;
    readonly overrule: string;
    readonly why: string;
    readonly wouldChange: string;
    readonly ifFails: string;
    readonly message: string;
    /** Stands where a request is opened: the payment provider’s clocks run on. */
    readonly provider: string;
    readonly clock: string;
    readonly guides: string;
  };
}
