import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CURRENCIES,
  type Currency,
  DECIMALS,
  MAX_MINOR,
  parseAmount,
} from '../../src/lib/offers/amount.ts';
import { compareOffers, type Offer, PROBLEMS } from '../../src/lib/offers/compare.ts';
import { type OfferForm, readOffer } from '../../src/lib/offers/form.ts';

describe('parseAmount reads what people type', () => {
  const good: [string, Currency, number][] = [
    ['1200', 'JPY', 1200],
    ['１２００', 'JPY', 1200],
    ['１，２００円', 'JPY', 1200],
    ['￥1,200', 'JPY', 1200],
    ['1.200', 'JPY', 1200],
    ['1 200 yen', 'JPY', 1200],
    ['1200.00', 'JPY', 1200],
    ['0', 'JPY', 0],
    ['12', 'USD', 1200],
    ['$12.5', 'USD', 1250],
    ['US$ 1,234.56', 'USD', 123456],
    ['12ドル', 'USD', 1200],
    ['1,234', 'USD', 123400],
    ['.5', 'USD', 50],
    ['12.', 'USD', 1200],
    ['1.234,56 €', 'EUR', 123456],
    ['1 234,56', 'EUR', 123456],
    ['1’234.56', 'EUR', 123456],
    ['12,5', 'EUR', 1250],
    ['£999,999.99', 'GBP', 99999999],
  ];
  it.each(good)('%s in %s is %d', (typed, currency, minor) => {
    expect(parseAmount(typed, currency)).toEqual({ ok: true, minor });
  });

  const bad: [string, Currency, string][] = [
    ['', 'JPY', 'empty'],
    ['　 ', 'JPY', 'empty'],
    ['高い', 'JPY', 'not-a-number'],
    ['¥', 'JPY', 'not-a-number'],
    ['.', 'USD', 'not-a-number'],
    ['12abc', 'USD', 'not-a-number'],
    ['1,23,456', 'USD', 'not-a-number'],
    ['1,234.567.8', 'USD', 'not-a-number'],
    ['1e3', 'USD', 'not-a-number'],
    ['NaN', 'USD', 'not-a-number'],
    ['-5', 'USD', 'negative'],
    ['$-5', 'USD', 'negative'],
    ['▲500', 'JPY', 'negative'],
    ['$5', 'JPY', 'other-currency'],
    ['500円', 'USD', 'other-currency'],
    ['12.5', 'JPY', 'too-precise'],
    ['12.345,6', 'JPY', 'too-precise'],
    ['0,125', 'EUR', 'too-precise'],
    ['9'.repeat(400), 'JPY', 'too-large'],
    ['£1,234,567.89', 'GBP', 'too-large'],
  ];
  it.each(bad)('%s in %s is refused as %s', (typed, currency, error) => {
    expect(parseAmount(typed, currency)).toEqual({ ok: false, error });
  });

  const currency = fc.constantFrom(...CURRENCIES);
  const minor = fc.integer({ min: 0, max: MAX_MINOR });

  it('reads back what any locale formats', () => {
    const locale = fc.constantFrom('ja-JP', 'en-GB', 'en-US', 'de-DE', 'fr-FR', 'de-CH');
    fc.assert(
      fc.property(minor, currency, locale, (value, unit, tag) => {
        const typed = new Intl.NumberFormat(tag, {
          style: 'currency',
          currency: unit,
          currencyDisplay: 'narrowSymbol',
        }).format(value / 10 ** DECIMALS[unit]);
        expect(parseAmount(typed, unit)).toEqual({ ok: true, minor: value });
      }),
    );
  });

  it('never throws and never gives anything but a sound amount or a code', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), currency, (typed, unit) => {
        const amount = parseAmount(typed, unit);
        if (!amount.ok) return;
        expect(Number.isInteger(amount.minor)).toBe(true);
        expect(amount.minor).toBeGreaterThanOrEqual(0);
        expect(amount.minor).toBeLessThanOrEqual(MAX_MINOR);
      }),
    );
  });
});

describe('compareOffers', () => {
  const offer = (part: Partial<Offer>): Offer => ({
    problem: 'usable',
    paid: 5000,
    offered: 1000,
    postage: 2000,
    worth: 2500,
    ...part,
  });

  type Case = [
    problem: Offer['problem'],
    paid: number,
    offered: number,
    postage: number | null,
    worth: number,
    keep: number,
    sendBack: number | null,
    mustBring: number | null,
    better: 'keep' | 'send-back' | 'even' | null,
  ];
  const cases: Case[] = [
    ['total-loss', 5000, 500, 2000, 0, 500, 3000, 3000, 'send-back'],
    ['total-loss', 5000, 500, 4800, 0, 500, 200, 500, 'keep'],
    ['total-loss', 5000, 500, 6000, 0, 500, -1000, 500, 'keep'],
    ['total-loss', 5000, 500, 0, 0, 500, 5000, 5000, 'send-back'],
    ['total-loss', 5000, 500, null, 0, 500, null, null, null],
    ['total-loss', 5000, 5000, null, 0, 5000, null, 5000, 'keep'],
    ['total-loss', 5000, 0, 2000, 4000, 0, 3000, 3000, 'send-back'],
    ['usable', 5000, 1000, 2000, 2500, 3500, 3000, 1000, 'keep'],
    ['usable', 5000, 500, 2000, 2500, 3000, 3000, 500, 'even'],
    ['usable', 5000, 100, 2000, 2500, 2600, 3000, 500, 'send-back'],
    ['usable', 5000, 2500, 0, 2500, 5000, 5000, 2500, 'even'],
    ['usable', 5000, 3000, null, 2500, 5500, null, 3000, 'keep'],
    ['missing', 3000, 1000, 1800, 2000, 3000, 1200, 1000, 'keep'],
    ['missing', 3000, 0, 1800, 2000, 2000, 1200, 0, 'keep'],
    ['counterfeit', 8000, 300, 0, 0, 300, null, 300, 'keep'],
    ['counterfeit', 8000, 300, 1000, 5000, 300, null, 300, 'keep'],
    ['unpostable', 4000, 0, null, 0, 0, null, 0, 'keep'],
    ['unpostable', 4000, 500, 900, 2500, 3000, null, 500, 'keep'],
    ['own-choice', 2000, 0, 1500, 1000, 1000, 500, null, 'keep'],
    ['own-choice', 2000, 500, 300, 1000, 1000, 1700, null, 'send-back'],
    ['own-choice', 2000, 0, null, 1000, 1000, null, null, null],
  ];
  it.each(cases)(
    '%s %d, offered %d, postage %s, worth %d',
    (problem, paid, offered, postage, worth, keep, sendBack, mustBring, better) => {
      const got = compareOffers({ problem, paid, offered, postage, worth });
      expect(got.keep.net).toBe(keep);
      expect(got.sendBack.net).toBe(sendBack);
      expect(got.wait.mustBring).toBe(mustBring);
      expect(got.better).toBe(better);
    },
  );

  it('closes the return of a fake and of what cannot be posted, whatever it would bring', () => {
    for (const problem of ['counterfeit', 'unpostable'] as const) {
      const got = compareOffers(offer({ problem, postage: 0 }));
      expect(got.sendBack).toEqual({ net: null, closed: problem });
      expect(got.wait.ifReturned).toBeNull();
      expect(got.turns).toEqual({ offer: null, postage: null, worth: null });
    }
  });

  it('makes no claim of a wrong choice', () => {
    const got = compareOffers(offer({ problem: 'own-choice' }));
    expect(got.keep.closed).toBe('own-choice');
    expect(got.wait.closed).toBe('own-choice');
  });

  const money = fc.integer({ min: 0, max: 10_000_000 });
  const anyOffer: fc.Arbitrary<Offer> = fc
    .record({
      problem: fc.constantFrom(...PROBLEMS),
      paid: fc.integer({ min: 1, max: 10_000_000 }),
      offered: money,
      postage: fc.option(money),
      worth: money,
    })
    .map((o) => ({ ...o, offered: o.offered % (o.paid + 1), worth: o.worth % (o.paid + 1) }));

  it('is whole numbers through and through', () => {
    fc.assert(
      fc.property(anyOffer, (o) => {
        const { keep, sendBack, wait, turns, loss, uncovered } = compareOffers(o);
        for (const n of [
          keep.net,
          sendBack.net,
          wait.mustBring,
          wait.ifReturned,
          loss,
          uncovered,
          ...Object.values(turns),
        ]) {
          if (n !== null) expect(Number.isInteger(n)).toBe(true);
        }
      }),
    );
  });

  it('is even exactly where it says that the answer turns', () => {
    fc.assert(
      fc.property(anyOffer, (o) => {
        const { turns } = compareOffers(o);
        for (const [field, value] of [
          ['offered', turns.offer],
          ['postage', turns.postage],
          ['worth', turns.worth],
        ] as const) {
          if (value === null) continue;
          expect(compareOffers({ ...o, [field]: value }).better).toBe('even');
        }
      }),
    );
  });

  it('never prefers sending back when postage rises, nor keeping when the offer falls', () => {
    fc.assert(
      fc.property(anyOffer, money, (o, more) => {
        if (o.postage === null || compareOffers(o).better !== 'keep') return;
        expect(compareOffers({ ...o, postage: o.postage + more }).better).toBe('keep');
      }),
    );
    fc.assert(
      fc.property(anyOffer, money, (o, less) => {
        if (compareOffers(o).better !== 'send-back') return;
        expect(compareOffers({ ...o, offered: Math.max(0, o.offered - less) }).better).toBe(
          'send-back',
        );
      }),
    );
  });

  it('asks of waiting exactly what makes it match the best sure way', () => {
    fc.assert(
      fc.property(anyOffer, (o) => {
        const { keep, sendBack, wait } = compareOffers(o);
        if (wait.mustBring === null) return;
        const best = Math.max(keep.net ?? 0, sendBack.net ?? 0);
        expect(Math.max(best, wait.ifNothing)).toBe(wait.ifNothing + wait.mustBring);
      }),
    );
  });
});

describe('readOffer', () => {
  const form: OfferForm = {
    currency: 'JPY',
    problem: 'usable',
    payer: 'me',
    paid: '5,000円',
    offered: '１０００',
    postage: '2000',
    worth: '',
  };

  it('turns typed amounts into figures', () => {
    expect(readOffer(form)).toEqual({
      ok: true,
      offer: { problem: 'usable', paid: 5000, offered: 1000, postage: 2000, worth: 0 },
    });
  });

  it('takes postage for unknown, not for free, when it is not given', () => {
    const read = readOffer({ ...form, postage: ' ' });
    expect(read.ok && read.offer.postage).toBeNull();
    const unknown = readOffer({ ...form, payer: 'unknown' });
    expect(unknown.ok && unknown.offer.postage).toBeNull();
    const seller = readOffer({ ...form, payer: 'seller', postage: 'x' });
    expect(seller.ok && seller.offer.postage).toBe(0);
  });

  it('does not read a worth that the goods cannot have', () => {
    const read = readOffer({ ...form, problem: 'counterfeit', worth: 'x' });
    expect(read.ok && read.offer.worth).toBe(0);
  });

  it('answers every bad field at once, with a code each', () => {
    expect(
      readOffer({ ...form, paid: '', offered: 'たくさん', postage: '-1', worth: '$3' }),
    ).toEqual({
      ok: false,
      errors: {
        paid: 'empty',
        offered: 'not-a-number',
        postage: 'negative',
        worth: 'other-currency',
      },
    });
    expect(readOffer({ ...form, paid: '0' })).toEqual({ ok: false, errors: { paid: 'zero' } });
    expect(readOffer({ ...form, offered: '6000', worth: '5001' })).toEqual({
      ok: false,
      errors: { offered: 'more-than-paid', worth: 'more-than-paid' },
    });
  });

  it('never throws', () => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(text, text, text, text, (paid, offered, postage, worth) => {
        readOffer({ ...form, paid, offered, postage, worth });
      }),
    );
  });
});
