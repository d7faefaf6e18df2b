import { type Amount, type AmountError, type Currency, type Minor, parseAmount } from './amount.ts';
import { hasWorth, type Offer, type Problem } from './compare.ts';

/** Who pays to send the goods back, as far as the case says it. */
export type Payer = 'seller' | 'me' | 'unknown';

/** What stands in the form, as typed. */
export interface OfferForm {
  readonly currency: Currency;
  readonly problem: Problem;
  readonly payer: Payer;
  readonly paid: string;
  readonly offered: string;
  readonly postage: string;
  readonly worth: string;
}

export type OfferField = 'paid' | 'offered' | 'postage' | 'worth';

export type FieldError = AmountError | 'zero' | 'more-than-paid';

export type ReadOffer =
  | { readonly ok: true; readonly offer: Offer }
  | { readonly ok: false; readonly errors: { readonly [F in OfferField]?: FieldError } };

/** An amount that may be left out. */
const optional = (typed: string, currency: Currency): Amount => {
  const amount = parseAmount(typed, currency);
  return !amount.ok && amount.error === 'empty' ? { ok: true, minor: 0 } : amount;
};

/**
 * Turns the form into figures. Paid is needed. No offer and no worth count as nothing, and worth
 * is not read where the goods can have none; postage that is not given is unknown, never free,
 * unless the case says that the seller pays.
 * @returns the figures, or a code for each field that a sentence should stand beside; never throws
 */
export function readOffer(form: OfferForm): ReadOffer {
  const errors: { [F in OfferField]?: FieldError } = {};
  const take = (field: OfferField, amount: Amount): Minor => {
    if (amount.ok) return amount.minor;
    errors[field] = amount.error;
    return 0;
  };
  const paid = take('paid', parseAmount(form.paid, form.currency));
  const offered = take('offered', optional(form.offered, form.currency));
  const worth = hasWorth(form.problem) ? take('worth', optional(form.worth, form.currency)) : 0;
  const blank = form.postage.trim() === '';
  let postage: Minor | null = null;
  if (form.payer === 'seller') postage = 0;
  else if (form.payer === 'me' && !blank) {
    postage = take('postage', parseAmount(form.postage, form.currency));
  }
  if (errors.paid === undefined) {
    if (paid === 0) errors.paid = 'zero';
    else {
      if (offered > paid) errors.offered = 'more-than-paid';
      if (worth > paid) errors.worth = 'more-than-paid';
    }
  }
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  return { ok: true, offer: { problem: form.problem, paid, offered, postage, worth } };
}
