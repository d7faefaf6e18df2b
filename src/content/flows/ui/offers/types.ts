import type { Currency } from '../../../../lib/offers/amount.ts';
import type { Closed, Problem } from '../../../../lib/offers/compare.ts';
import type { FieldError, OfferField, Payer } from '../../../../lib/offers/form.ts';

/** Words of the offer comparison: plain strings, because an island gets them as props. */
export interface OfferWords {
  readonly currency: string;
  readonly currencies: Readonly<Record<Currency, string>>;
  readonly problem: string;
  readonly problems: Readonly<Record<Problem, string>>;
  readonly payer: string;
  readonly payers: Readonly<Record<Payer, string>>;
  readonly field: Readonly<Record<OfferField, { readonly name: string; readonly hint: string }>>;
  readonly error: Readonly<Record<FieldError, string>>;
  readonly compare: string;
  readonly result: string;
  /** Sums stand in "{…}": "{sum}" where there is one. */
  readonly covered: string;
  readonly uncovered: string;
  readonly keep: string;
  readonly sendBack: string;
  readonly wait: string;
  readonly noPostage: string;
  readonly closed: Readonly<Record<Closed, string>>;
  readonly justKeep: string;
  readonly waitMust: string;
  readonly waitReturned: string;
  readonly waitNothing: string;
  readonly better: Readonly<Record<'keep' | 'send-back' | 'even' | 'unknown', string>>;
  readonly turns: string;
  readonly turn: Readonly<Record<'offer' | 'postage' | 'worth', string>>;
}

/** What stands around it, complete without JavaScript. */
export interface OfferPage {
  readonly title: string;
  readonly lead: string;
  readonly way: string;
  readonly sum: string;
  readonly rows: readonly (readonly [way: string, sum: string])[];
  readonly notes: readonly { readonly text: string; readonly facts: readonly string[] }[];
  readonly private: string;
  readonly island: OfferWords;
}
