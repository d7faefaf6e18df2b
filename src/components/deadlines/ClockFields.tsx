import type { ClockToolWords } from '../../content/clocks/words.ts';
import type { ClockData } from './data.ts';
import type { Entry, EntryError } from './entry.ts';

interface Props {
  readonly clock: ClockData;
  readonly entry: Entry;
  readonly error: EntryError | null;
  /** When the countdown was read, in words; null while it is being typed. */
  readonly readAt: string | null;
  readonly words: ClockToolWords;
  readonly onEdit: (change: Partial<Entry>) => void;
  readonly onSettle: () => void;
}

/** The sentence beside a field. */
function errorText(error: EntryError, words: ClockToolWords): string {
  if (error.field === 'date') return words.dateErrors[error.code];
  if (error.field === 'hours' && error.code === 'too-many') return words.tooManyHours;
  return words.timer[error.code];
}

/** The fields of one chosen clock: its row, the way of typing, and what the screen shows. */
export function ClockFields({ clock, entry, error, readAt, words, onEdit, onSettle }: Props) {
  const { kind, input, act } = clock.terms;
  const part = clock.rows.find(({ terms }) => terms.row === entry.row) ?? clock;
  const id = (name: string) => `clk-${kind}-${name}`;
  const start = input === 'start-date';
  // Nothing can be counted for a card whose issuer alone knows the length.
  const asks = start && part.terms.rule === null;
  const modes = start ? (['date', 'timer'] as const) : (['timer', 'date'] as const);
  const modeWords = { timer: words.modeTimer, date: start ? words.modeStart : words.modeDate };

  const field = (name: 'days' | 'hours' | 'date', hint: string) => {
    const wrong = error?.field === name;
    return {
      id: id(name),
      type: 'text',
      value: entry[name],
      autocomplete: 'off',
      'aria-invalid': wrong,
      'aria-describedby': `${wrong ? `${id('error')} ` : ''}${id(hint)}`,
      onInput: (e: Event & { currentTarget: HTMLInputElement }) =>
        onEdit({ [name]: e.currentTarget.value }),
      onChange: onSettle,
    };
  };

  return (
    <fieldset class="clk-fields" aria-label={clock.title}>
      {clock.rows.length > 0 && (
        <p>
          <label class="clk-name" for={id('row')}>
            {words.row}
          </label>
          <select
            id={id('row')}
            value={entry.row ?? ''}
            onChange={(e) => onEdit({ row: e.currentTarget.value || null })}
          >
            <option value="">{words.rowNone}</option>
            {clock.rows.map(({ terms, title }) => (
              <option key={terms.row} value={terms.row ?? ''}>
                {title}
              </option>
            ))}
          </select>
        </p>
      )}
      {asks ? (
        <p class="soft">{part.length}</p>
      ) : (
        <>
          {act === 'by' && (
            <fieldset class="clk-modes">
              <legend class="clk-name">{words.what}</legend>
              {modes.map((mode) => (
                <label key={mode}>
                  <input
                    type="radio"
                    name={id('mode')}
                    checked={entry.mode === mode}
                    onChange={() => onEdit({ mode })}
                  />
                  {modeWords[mode]}
                </label>
              ))}
            </fieldset>
          )}
          {entry.mode === 'timer' ? (
            <>
              <p class="clk-timer">
                <span>
                  <input inputmode="numeric" maxLength={20} {...field('days', 'hint')} />{' '}
                  <label for={id('days')}>{words.days}</label>
                </span>
                <span>
                  <input inputmode="numeric" maxLength={20} {...field('hours', 'hint')} />{' '}
                  <label for={id('hours')}>{words.hours}</label>
                </span>
              </p>
              <p class="soft" id={id('hint')}>
                {readAt ?? (
                  <>
                    {words.timerHint}
                    <br />
                    {words.readNow}
                  </>
                )}
              </p>
            </>
          ) : (
            <>
              <p>
                <label class="clk-name" for={id('date')}>
                  {start ? part.starts.replace(/[。.]$/, '') : words.date}
                </label>
                <input class="clk-date" maxLength={60} {...field('date', 'hint')} />
              </p>
              <p class="soft" id={id('hint')}>
                {words.dateHint}
              </p>
            </>
          )}
          {error && (
            <p class="clk-error" id={id('error')}>
              {errorText(error, words)}
            </p>
          )}
        </>
      )}
    </fieldset>
  );
}
