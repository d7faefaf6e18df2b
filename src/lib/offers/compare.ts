import type { Minor } from './amount.ts';

/** What is wrong, as far as it decides which ways are open. */
export const PROBLEMS = [
  'total-loss',
  'usable',
  'missing',
  'counterfeit',
  'unpostable',
  'own-choice',
] as const;

export type Problem = (typeof PROBLEMS)[number];

/** The figures of one decision, all in minor units of one currency, none negative. */
export interface Offer {
  readonly problem: Problem;
  /** Paid for the goods the quarrel is about. */
  readonly paid: Minor;
  /** Offered for keeping them; 0 where nothing is offered. */
  readonly offered: Minor;
  /** What sending them back costs the reader: 0 where the seller pays, null where not known. */
  readonly postage: Minor | null;
  /** What the goods, as they are, are worth to the reader. */
  readonly worth: Minor;
}

/** Why a way is closed. */
export type Closed = 'counterfeit' | 'unpostable' | 'own-choice';

/**
 * A way whose end can be worked out. What the reader ends up with: money received, plus the worth
 * of what they keep, minus costs.
 */
export interface Known {
  readonly net: Minor | null;
  readonly closed: Closed | null;
}

/** Nobody knows how waiting ends; it is shown by what it must bring, never by a chance. */
export interface Waiting {
  readonly closed: Closed | null;
  /**
   * Refund a judgement that leaves the goods must grant to match the better of the other ways;
   * null where that is not known or waiting is closed.
   */
  readonly mustBring: Minor | null;
  /** The most a judgement that leaves the goods can bring: the whole price. */
  readonly atMost: Minor;
  /** What is left if the judgement is "return for refund"; null where unknown or closed. */
  readonly ifReturned: Minor | null;
  /** What is left if it grants nothing. */
  readonly ifNothing: Minor;
}

export interface Comparison {
  /** Paid minus what the goods are still worth: what a fair amount has to cover. */
  readonly loss: Minor;
  /** How much of the loss the part offered leaves uncovered; 0 or less: covered. */
  readonly uncovered: Minor;
  readonly keep: Known;
  readonly sendBack: Known;
  readonly wait: Waiting;
  /** The better of the two; null where postage is not known and could turn it round. */
  readonly better: 'keep' | 'send-back' | 'even' | null;
  /** Where the answer turns round, each with the other figures as they are; null: it cannot. */
  readonly turns: {
    /** Keeping and sending back are even at this offer. */
    readonly offer: Minor | null;
    /** … at this postage. */
    readonly postage: Minor | null;
    /** … at this worth of the goods. */
    readonly worth: Minor | null;
  };
}

/** Whether the goods may be worth something to their buyer: a total loss and a fake are not. */
export const hasWorth = (problem: Problem): boolean =>
  problem !== 'total-loss' && problem !== 'counterfeit';

const positive = (value: Minor): Minor | null => (value >= 0 ? value : null);

/**
 * Compares keeping the part offered, sending back for the full price minus postage, and waiting
 * for a judgement. Arithmetic only: no probability and no rate goes in or comes out, and exchange
 * rates and card fees are left aside (ref-08).
 *
 * A fake must not be exported (fake-01) and an unpostable battery cannot travel (ret-16), so their
 * return is closed whatever it would bring. A wrong choice of one's own is no claim: only a return
 * at one's own cost or keeping is left (ret-15).
 * @param offer figures that `readOffer` has accepted
 */
export function compareOffers(offer: Offer): Comparison {
  const { problem, paid, offered, postage } = offer;
  const worth = hasWorth(problem) ? offer.worth : 0;
  const noReturn: Closed | null =
    problem === 'counterfeit' || problem === 'unpostable' ? problem : null;
  const noClaim: Closed | null = problem === 'own-choice' ? problem : null;

  const kept = (noClaim ? 0 : offered) + worth;
  const sentBack = noReturn || postage === null ? null : paid - postage;
  const best = sentBack === null ? kept : Math.max(kept, sentBack);
  const open = !noReturn && !noClaim;
  const better = betterOf(kept, sentBack, noReturn, paid);

  return {
    loss: paid - worth,
    uncovered: paid - worth - offered,
    keep: { net: kept, closed: noClaim },
    sendBack: { net: sentBack, closed: noReturn },
    wait: {
      closed: noClaim,
      mustBring: noClaim || better === null ? null : Math.max(0, best - worth),
      atMost: paid,
      ifReturned: noClaim ? null : sentBack,
      ifNothing: worth,
    },
    better,
    turns: {
      offer: open && sentBack !== null ? positive(sentBack - worth) : null,
      postage: noReturn ? null : positive(paid - kept),
      worth:
        hasWorth(problem) && sentBack !== null
          ? positive(sentBack - (noClaim ? 0 : offered))
          : null,
    },
  };
}

function betterOf(
  kept: Minor,
  sentBack: Minor | null,
  noReturn: Closed | null,
  paid: Minor,
): Comparison['better'] {
  if (noReturn) return 'keep';
  // However cheap the postage is, sending back cannot bring more than was paid.
  if (sentBack === null) return kept >= paid ? 'keep' : null;
  if (kept === sentBack) return 'even';
  return kept > sentBack ? 'keep' : 'send-back';
}
