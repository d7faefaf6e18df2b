/** What a verdict tells the reader to do; `look` means: find out first, here is where. */
export type VerdictKind =
  | 'accept'
  | 'reject'
  | 'wait'
  | 'open'
  | 'message'
  | 'escalate'
  | 'provider'
  | 'none'
  | 'look';

/** How soon: act today, act by a date the reader can read off the page, or nothing is due. */
export type Urgency = 'now' | 'by-date' | 'safe';

/** A press that ends something for good: accept a proposal, cancel a request, confirm receipt. */
export type Press = 'accept' | 'cancel' | 'confirm';

/** A question that no path to certain verdicts may skip (see `checkGates`). */
export type Gate =
  | 'counterfeit'
  | 'battery'
  | 'postage'
  | 'address'
  | 'resale'
  | 'nothing-due'
  | 'provider-window';

/** A choice. What it shows depends on its id alone, so that it can be a page of its own. */
export interface Question<Target extends string = string> {
  readonly type: 'question';
  /** Set on a stop screen: the press whose consequences it lists. */
  readonly stop?: Press;
  /** For each gate this question stands for, the answers that let the reader through. */
  readonly gates?: { readonly [G in Gate]?: readonly string[] };
  /** Answer id to node id, in the order shown. */
  readonly options: Readonly<Record<string, Target>>;
}

/** Ids a verdict may point at. A flow narrows them, so that a wrong one does not compile. */
export interface Ids {
  readonly fact: string;
  readonly message: string;
  readonly clock: string;
  readonly guide: string;
}

/** An end of the tree: one action, when, why (facts) and what goes with it. */
export interface Verdict<I extends Ids = Ids> {
  readonly type: 'verdict';
  readonly kind: VerdictKind;
  readonly urgency: Urgency;
  /** Ids of the facts the words on the label rest on. */
  readonly facts: readonly I['fact'][];
  /** Template to send, or null where nothing is to be written. */
  readonly message: I['message'] | null;
  /** The clock that leads, or null where no date can be worked out. */
  readonly clock: I['clock'] | null;
  /** Clocks that run beside it, out of sight of the order page: the payment provider's own. */
  readonly beside?: readonly I['clock'][];
  /** Articles that explain it, the closest first. */
  readonly guides: readonly I['guide'][];
  /** The irreversible press this verdict tells the reader to make. */
  readonly stop?: Press;
  /** The goods go back to the seller. */
  readonly sendsBack?: true;
  /** Leads to a public consumer desk. */
  readonly desk?: true;
  /** Gates every path to this verdict must have passed. */
  readonly requires?: readonly Gate[];
  /** Weighs offers: the comparison in money belongs inside it. */
  readonly compares?: true;
}

export type FlowNode = Question | Verdict;

/** A decision graph without words: serialisable, the same for every language. */
export interface Flow {
  readonly start: string;
  /** Questions an article or a label may begin at; gates hold from each of them. */
  readonly entries: readonly string[];
  readonly nodes: Readonly<Record<string, FlowNode>>;
  /** The stage (part of the graph) each node belongs to. */
  readonly stages: Readonly<Record<string, string>>;
}

/** One answered question. */
export interface Step {
  readonly question: string;
  readonly answer: string;
}

/** Where the reader began and what they answered, in order. */
export interface Trail {
  readonly start: string;
  readonly steps: readonly Step[];
}

/** A whole way through the flow: a trail and the verdict it ends in. */
export interface Path extends Trail {
  readonly verdict: string;
}

/** Something wrong with a flow: the rule, the node, and what an editor does about it. */
export interface FlowFinding {
  readonly rule: string;
  readonly node: string;
  readonly says: string;
}
