import { Component } from 'preact';
import type { Locale } from '../../config/locales.ts';
import { BLANKS } from '../../lib/messages/blanks.ts';
import type { ReaderBlank } from '../../lib/messages/reader.ts';
import { type FieldWords, fill } from './types.ts';

export type Checks = typeof import('./checks.ts');

interface Props {
  /** Id of the control. */
  id: string;
  locale: Locale;
  blank: ReaderBlank;
  /** As typed, or a ready answer in any language. */
  value: string;
  words: FieldWords;
  /** Further reasons to look at the value again. */
  faults?: (look: Checks) => readonly string[];
  onValue: (value: string) => void;
}

const IS_DAY = /^(\d{4}-\d{2}-\d{2})?$/;
const OWN = 'own';

// Looked for only once something is typed, so that reading the page does not wait for it.
let checks: Checks | null = null;

/** Reasons to look at a value again, in the reader's words; never a refusal. */
function warnings({ blank: { id }, value, words, faults }: Props): string[] {
  const { max } = BLANKS[id];
  const found = checks
    ? [...checks.secretsIn(value).map((secret) => words[secret]), ...(faults?.(checks) ?? [])]
    : [];
  if ([...value.trim()].length > max) found.push(fill(words.tooLong, { n: max }));
  return found;
}

function Typed({ id, blank, value, onValue, label }: Props & { label?: string }) {
  const { kind } = BLANKS[blank.id];
  return (
    <input
      id={id}
      type={kind === 'date' && IS_DAY.test(value) ? 'date' : 'text'}
      inputMode={kind === 'number' || kind === 'money' ? 'decimal' : undefined}
      value={value}
      autoComplete="off"
      autoCapitalize={kind === 'code' ? 'off' : undefined}
      spellcheck={false}
      aria-label={label}
      aria-describedby={`${id}-hint ${id}-warn`}
      onInput={(event) => onValue(event.currentTarget.value)}
    />
  );
}

/** The field of one blank: a choice of ready answers where there are some, and words of one's own. */
export class Field extends Component<Props, { own: boolean }> {
  override state = { own: false };

  override componentDidMount() {
    this.componentDidUpdate();
  }

  override componentDidUpdate() {
    if (checks || this.props.value === '') return;
    import('./checks.ts').then(
      (module) => {
        checks = module;
        this.forceUpdate();
      },
      () => {},
    );
  }

  choose(option: string) {
    const { blank, locale, onValue } = this.props;
    this.setState({ own: option === OWN });
    onValue(blank.choices[Number(option)]?.[locale] ?? '');
  }

  override render(props: Props) {
    const { id, locale, blank, value, words } = props;
    const { choices, label, hint } = blank;
    const chosen = choices.findIndex((choice) => Object.values(choice).includes(value));
    const typing = chosen < 0 && (this.state.own || value !== '');
    return (
      <div class="mc-field">
        <label for={id}>{label}</label>
        <p class="soft" id={`${id}-hint`}>
          {hint}
        </p>
        {choices.length === 0 ? (
          <Typed {...props} />
        ) : (
          <select
            id={id}
            value={typing ? OWN : chosen < 0 ? '' : chosen}
            aria-describedby={`${id}-hint ${id}-warn`}
            onChange={(event) => this.choose(event.currentTarget.value)}
          >
            <option value="">{words.choose}</option>
            {choices.map((choice, at) => (
              <option key={choice.en} value={at}>
                {choice[locale]}
              </option>
            ))}
            <option value={OWN}>{words.ownWords}</option>
          </select>
        )}
        {choices.length > 0 && typing && (
          <Typed {...props} id={`${id}-own`} label={`${label}: ${words.ownWords}`} />
        )}
        <p class="mc-warn" id={`${id}-warn`} aria-live="polite">
          {warnings(props).join(' ')}
        </p>
      </div>
    );
  }
}
