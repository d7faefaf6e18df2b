import type { InputHTMLAttributes } from 'preact';

interface Props extends InputHTMLAttributes<HTMLInputElement> {
  id: string;
  label: string;
  /** Why to look at the value again. */
  warning?: string;
}

/** A line to type into, under its name. */
export const Input = ({ id, label, warning, ...rest }: Props) => (
  <div class="mc-field">
    <label for={id}>{label}</label>
    <input id={id} type="text" autoComplete="off" aria-describedby={`${id}-warn`} {...rest} />
    <p class="mc-warn" id={`${id}-warn`} aria-live="polite">
      {warning}
    </p>
  </div>
);
