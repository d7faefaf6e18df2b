import { useState } from 'preact/hooks';
import { amountOf, blankOf, figuresOf, isCurrency } from '../../lib/case/amounts.ts';
import { parseMinor } from '../../lib/case/money.ts';
import { removeAmount, setAmount, setField } from '../../lib/case/note.ts';
import { AMOUNT_KINDS, type AmountKind, type CaseFile } from '../../lib/case/types.ts';
import { Field } from '../message-copier/Field.tsx';
import type { CaseProps } from './types.ts';
import type { Change } from './use-case.ts';

type Props = Pick<CaseProps, 'locale' | 'blanks' | 'fieldWords' | 'words' | 'amounts'> & {
  file: CaseFile;
  change: Change;
};

type Typed = Readonly<Partial<Record<AmountKind | 'currency', string>>>;

/** The file with an amount as typed, in the messages' blank too. What is no amount is taken out. */
function withTyped(file: CaseFile, kind: AmountKind, text: string, currency: string): CaseFile {
  const minor = isCurrency(currency) ? parseMinor(text, currency) : null;
  const blank = blankOf(kind);
  const noted = blank === null ? file : setField(file, blank, minor === null ? '' : text.trim());
  return minor === null ? removeAmount(noted, kind) : setAmount(noted, { kind, minor, currency });
}

/** The amounts of the case, all in one currency. */
export function Amounts({ locale, blanks, fieldWords, words, amounts, file, change }: Props) {
  const [typed, setTyped] = useState<Typed>({});
  const blank = blanks.find(({ id }) => id === 'currency');
  const currencyText = typed.currency ?? file.amounts[0]?.currency ?? file.fields.currency ?? '';
  const currency = currencyText.trim().toUpperCase();
  const textOf = (kind: AmountKind): string => {
    const amount = amountOf(file, kind);
    return typed[kind] ?? (amount ? figuresOf(amount) : '');
  };
  const faultOf = (text: string): string => {
    if (text.trim() === '') return '';
    if (!isCurrency(currency)) return words.needCurrency;
    return parseMinor(text, currency) === null ? words.badAmount : '';
  };
  const typeCurrency = (value: string) => {
    const texts = AMOUNT_KINDS.map((kind) => [kind, textOf(kind)] as const);
    const code = value.trim().toUpperCase();
    setTyped({ ...typed, ...Object.fromEntries(texts), currency: value });
    change((now) =>
      texts.reduce(
        (next, [kind, text]) => withTyped(next, kind, text, code),
        setField(now, 'currency', isCurrency(code) ? code : ''),
      ),
    );
  };
  return (
    <div class="cf-fields cf-amounts">
      {blank && (
        <Field
          id="cf-currency"
          locale={locale}
          blank={blank}
          words={fieldWords}
          value={currencyText}
          onValue={typeCurrency}
        />
      )}
      {AMOUNT_KINDS.map((kind) => {
        const text = textOf(kind);
        return (
          <div class="mc-field" key={kind}>
            <label for={`cf-${kind}`}>{amounts[kind]}</label>
            <input
              id={`cf-${kind}`}
              type="text"
              inputMode="decimal"
              autoComplete="off"
              value={text}
              aria-describedby={`cf-${kind}-warn`}
              onInput={(event) => {
                const { value } = event.currentTarget;
                setTyped({ ...typed, [kind]: value });
                change((now) => withTyped(now, kind, value, currency));
              }}
            />
            <p class="mc-warn" id={`cf-${kind}-warn`} aria-live="polite">
              {faultOf(text)}
            </p>
          </div>
        );
      })}
    </div>
  );
}
