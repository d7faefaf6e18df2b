import { Component, createRef } from 'preact';
import type { Currency } from '../../lib/offers/amount.ts';
import { hasWorth } from '../../lib/offers/compare.ts';
import { type OfferField, type OfferForm, readOffer } from '../../lib/offers/form.ts';
import { AmountField, Select } from './Field.tsx';
import { Result, type ResultProps } from './Result.tsx';

export interface OfferProps extends Pick<ResultProps, 'words' | 'locale'> {
  currency: Currency;
}

/** Amounts in the order in which the form asks them. */
const FIELDS: readonly OfferField[] = ['paid', 'offered', 'worth', 'postage'];
const SIGN: Readonly<Record<Currency, string>> = { JPY: '¥', USD: '$', EUR: '€', GBP: '£' };

interface State {
  readonly form: OfferForm;
  /** From the first press on, errors and results follow what is typed. */
  readonly asked: boolean;
}

/** Compares the ways out of one offer in money. Nothing typed leaves the page. */
export default class OfferComparison extends Component<OfferProps, State> {
  override state: State = {
    form: {
      currency: this.props.currency,
      problem: 'usable',
      payer: 'unknown',
      paid: '',
      offered: '',
      postage: '',
      worth: '',
    },
    asked: false,
  };
  private root = createRef<HTMLFormElement>();

  private set(part: Partial<OfferForm>) {
    this.setState(({ form }) => ({ form: { ...form, ...part } }));
  }

  private onSubmit = (event: Event) => {
    event.preventDefault();
    const read = readOffer(this.state.form);
    this.setState({ asked: true });
    const wrong = read.ok ? undefined : FIELDS.find((field) => read.errors[field]);
    if (wrong) this.root.current?.querySelector<HTMLElement>(`#of-${wrong}`)?.focus();
  };

  override render() {
    const { words, locale } = this.props;
    const { form, asked } = this.state;
    const read = readOffer(form);
    const amount = (field: OfferField) => {
      const error = !read.ok && asked ? read.errors[field] : undefined;
      return (
        <AmountField
          id={`of-${field}`}
          name={words.field[field].name}
          hint={words.field[field].hint}
          value={form[field]}
          error={error ? words.error[error] : null}
          unit={SIGN[form.currency]}
          onInput={(value) => this.set({ [field]: value })}
        />
      );
    };
    return (
      <form class="of-form no-print" noValidate ref={this.root} onSubmit={this.onSubmit}>
        <Select
          id="of-problem"
          name={words.problem}
          value={form.problem}
          options={words.problems}
          onChange={(problem) => this.set({ problem })}
        />
        <Select
          id="of-currency"
          name={words.currency}
          value={form.currency}
          options={words.currencies}
          onChange={(currency) => this.set({ currency })}
        />
        {amount('paid')}
        {amount('offered')}
        {hasWorth(form.problem) && amount('worth')}
        <Select
          id="of-payer"
          name={words.payer}
          value={form.payer}
          options={words.payers}
          onChange={(payer) => this.set({ payer })}
        />
        {form.payer === 'me' && amount('postage')}
        <button type="submit" class="of-go">
          {words.compare}
        </button>
        <div class="of-result" role="status" aria-label={words.result}>
          {asked && read.ok && (
            <Result words={words} offer={read.offer} currency={form.currency} locale={locale} />
          )}
        </div>
      </form>
    );
  }
}
