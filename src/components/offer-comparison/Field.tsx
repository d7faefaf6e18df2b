import type { ComponentChildren } from 'preact';

interface Choice<V extends string> {
  id: string;
  name: string;
  value: V;
  options: Readonly<Record<V, string>>;
  onChange: (value: V) => void;
}

/** One of several, as a select. */
export function Select<V extends string>({ id, name, value, options, onChange }: Choice<V>) {
  return (
    <p class="of-field">
      <label for={id}>{name}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value as V)}>
        {(Object.entries(options) as [V, string][]).map(([key, text]) => (
          <option key={key} value={key} selected={key === value}>
            {text}
          </option>
        ))}
      </select>
    </p>
  );
}

interface AmountProps {
  id: string;
  name: string;
  hint: string;
  value: string;
  error: string | null;
  unit: ComponentChildren;
  onInput: (value: string) => void;
}

/** An amount as text, so that what was typed stays as it was typed; its error stands beside it. */
export function AmountField({ id, name, hint, value, error, unit, onInput }: AmountProps) {
  return (
    <div class={error ? 'of-field of-wrong' : 'of-field'}>
      <label for={id}>{name}</label>
      <span class="soft" id={`${id}-hint`}>
        {hint}
      </span>
      <span class="of-sum">
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          value={value}
          aria-invalid={error ? 'true' : undefined}
          aria-describedby={error ? `${id}-error ${id}-hint` : `${id}-hint`}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
        <span aria-hidden="true">{unit}</span>
      </span>
      {error && (
        <span class="of-error" id={`${id}-error`}>
          {error}
        </span>
      )}
    </div>
  );
}
