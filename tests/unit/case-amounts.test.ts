import { describe, expect, it } from 'vitest';
import { amountOf, figuresOf, typeAmount } from '../../src/lib/case/amounts.ts';
import { withAmounts } from '../../src/lib/case/text.ts';
import { type CaseFile, emptyCase, isCurrency } from '../../src/lib/case/types.ts';

const file = (fields: CaseFile['fields'], amounts: CaseFile['amounts'] = []): CaseFile => ({
  ...emptyCase(),
  fields,
  amounts,
});

describe('amounts of a case', () => {
  it.each([
    [{ kind: 'paid', minor: 3480, currency: 'JPY' }, '3480'],
    [{ kind: 'paid', minor: 1250, currency: 'USD' }, '12.50'],
    [{ kind: 'paid', minor: 5, currency: 'EUR' }, '0.05'],
  ] as const)('%o are typed as %s', (amount, figures) => {
    expect(figuresOf(file({}, [amount]), amount.kind)).toBe(figures);
  });

  it.each([
    ['JPY', true],
    ['jpy', false],
    ['J', false],
    ['円', false],
  ])('%s is a currency: %s', (text, yes) => {
    expect(isCurrency(text)).toBe(yes);
  });

  it('stand in the blank of the messages too, where there is one', () => {
    const paid = typeAmount(file({ order: '8' }), 'paid', ' 3,480 ', 'JPY');
    expect(paid.fields).toEqual({ order: '8', paid: '3,480' });
    expect(paid.amounts).toEqual([{ kind: 'paid', minor: 3480, currency: 'JPY' }]);
    const refunded = typeAmount(file({}), 'refunded', '12.5', 'USD');
    expect(refunded).toEqual(file({}, [{ kind: 'refunded', minor: 1250, currency: 'USD' }]));
  });

  it.each([
    ['much', 'JPY'],
    ['12.5', 'JPY'],
    ['12', ''],
    ['', 'JPY'],
  ])('are taken out by %j in %j', (text, currency) => {
    const old = file({ paid: '9' }, [{ kind: 'paid', minor: 9, currency: 'JPY' }]);
    expect(typeAmount(old, 'paid', text, currency)).toEqual(file({}));
  });

  it.each([
    ['noted', file({}, [{ kind: 'paid', minor: 1, currency: 'JPY' }]), 1],
    ['in a blank', file({ currency: 'JPY', paid: '3,480' }), 3480],
    [
      'in both: the noted one counts',
      file({ currency: 'JPY', paid: '9' }, [{ kind: 'paid', minor: 1, currency: 'JPY' }]),
      1,
    ],
    ['without a currency', file({ paid: '3480' }), undefined],
    ['in words', file({ currency: 'JPY', paid: 'much' }), undefined],
    ['in no currency', file({ currency: 'yens', paid: '1' }), undefined],
  ])('finds one %s', (_, given, minor) => {
    expect(amountOf(given, 'paid')?.minor).toBe(minor);
  });

  it('says nothing twice, and loses nothing that is no amount', () => {
    const given = file({ order: '8', currency: 'USD', paid: '12.5', quantity: '3' });
    expect(withAmounts(given)).toEqual(
      file({ order: '8', quantity: '3' }, [{ kind: 'paid', minor: 1250, currency: 'USD' }]),
    );
  });

  it('keeps the currency where another figure needs it', () => {
    expect(withAmounts(file({ currency: 'USD', paid: '1', fee: '3' })).fields).toEqual({
      currency: 'USD',
      fee: '3',
    });
  });
});
