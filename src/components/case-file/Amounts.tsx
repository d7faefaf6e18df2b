import { figuresOf, typeAmount } from '../../lib/case/amounts.ts';
import { setField } from '../../lib/case/edit.ts';
import { parseMinor } from '../../lib/case/money.ts';
import { AMOUNT_KINDS, isCurrency } from '../../lib/case/types.ts';
import { Blanks } from './Blanks.tsx';
import { Input } from './Input.tsx';
import type { Desk } from './types.ts';

const codeOf = (text = ''): string => text.trim().toUpperCase();

/** The amounts of the case, all in one currency. */
export function Amounts(desk: Desk) {
  const { words, amounts, file, typed, type } = desk;
  const kept = file.amounts[0]?.currency ?? file.fields.currency;
  const currency = codeOf(typed.currency ?? kept);
  const texts = AMOUNT_KINDS.map((kind) => [kind, typed[kind] ?? figuresOf(file, kind)] as const);
  return (
    <div class="cf-fields cf-amounts">
      <Blanks
        {...desk}
        which={(id) => id === 'currency'}
        typed={{ currency: kept, ...typed }}
        onValue={(id, value) => {
          const code = codeOf(value);
          type({ ...Object.fromEntries(texts), [id]: value }, (now) =>
            texts.reduce(
              (next, [kind, text]) => typeAmount(next, kind, text, code),
              setField(now, id, isCurrency(code) ? code : ''),
            ),
          );
        }}
      />
      {texts.map(([kind, text]) => (
        <Input
          key={kind}
          id={`cf-${kind}`}
          label={amounts[kind]}
          inputMode="decimal"
          value={text}
          warning={
            text.trim() === '' || parseMinor(text, currency) !== null
              ? ''
              : isCurrency(currency)
                ? words.badAmount
                : words.needCurrency
          }
          onInput={({ currentTarget: { value } }) =>
            type({ [kind]: value }, (now) => typeAmount(now, kind, value, currency))
          }
        />
      ))}
    </div>
  );
}
