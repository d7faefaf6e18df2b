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

/** What the reader ends up with: money received, plus the worth of what they keep, minus costs. */
export interface Sure {
  readonly net: Minor | null;
  readonly closed: Closed | null;
}

/** Waiting has no sure end; it is shown by what it must bring, never by a chance. */
export interface Waiting {
  readonly closed: Closed | null;
  /** Refund a judgement that leaves the goods must grant to match the best sure way. */
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
  readonly keep: Sure;
  readonly sendBack: Sure;
  readonly wait: Waiting;
  /** The better of the sure ways; null where postage is not known and could turn it round. */
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

/**
 * Goods that are a total loss, a fake or unsafe are worth nothing to their buyer. A fake must not
 * be exported (fake-01) and an unpostable battery cannot travel (ret-16), so their return is
 * closed whatever it would bring. A wrong choice of one's own is no claim: only a return at one's
 * own cost or keeping is left (ret-15).
 */
const WORTHLESS: ReadonlySet<Problem> = new Set(['total-loss', 'counterfeit', 'unpostable']);

const positive = (value: Minor): Minor | null => (value >= 0 ? value : null);

/**
 * Compares keeping the part offered, sending back for the full price minus postage, and waiting
 * for a judgement. Arithmetic only: no probability and no rate goes in or comes out, and exchange
 * rates and card fees are left aside (ref-08).
 * @param offer figures that `readOffer` has accepted
 */
export function compareOffers(offer: Offer): Comparison {
  const { problem, paid, offered, postage } = offer;
  const worth = WORTHLESS.has(problem) ? 0 : offer.worth;
  const noReturn: Closed | null =
    problem === 'counterfeit' || problem === 'unpostable' ? problem : null;
  const noClaim: Closed | null = problem === 'own-choice' ? problem : null;

  const kept = (noClaim ? 0 : offered) + worth;
  const sentBack = noReturn || postage === null ? null : paid - postage;
  const best = sentBack === null ? kept : Math.max(kept, sentBack);
  const open = !noReturn && !noClaim;

  return {
    loss: paid - worth,
    uncovered: paid - worth - offered,
    keep: { net: kept, closed: noClaim },
    sendBack: { net: sentBack, closed: noReturn },
    wait: {
      closed: noClaim,
      mustBring: noClaim ? null : Math.max(0, best - worth),
      atMost: paid,
      ifReturned: noClaim ? null : sentBack,
      ifNothing: worth,
    },
    better: betterOf(kept, sentBack, noReturn, paid),
    turns: {
      offer: open && sentBack !== null ? positive(sentBack - worth) : null,
      postage: noReturn ? null : positive(paid - kept),
      worth:
        WORTHLESS.has(problem) || sentBack === null
          ? null
          : positive(sentBack - (noClaim ? 0 : offered)),
    },
  };
}

function betterOf(
  kept: Minor,
  sentBack: Minor | null,
  noReturn: Closed | null,
  paid: Minor,
): Comparison['better'] {
  if (noReturn || kept > paid) return 'keep';
  if (sentBack === null) return null;
  if (kept === sentBack) return 'even';
  return kept > sentBack ? 'keep' : 'send-back';
}

/**
 * The share of a price that missing pieces stand for, rounded to the nearest minor unit.
 * @param missing pieces missing, of `total` ordered
 * @returns null unless 0 < missing ≤ total, in whole pieces
 */
export function shareOfMissing(paid: Minor, missing: number, total: number): Minor | null {
  const whole = Number.isInteger(missing) && Number.isInteger(total);
  if (!whole || missing <= 0 || missing > total) return null;
  return Math.round((paid * missing) / total);
}
