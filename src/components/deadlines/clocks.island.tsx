import { ClockFields } from './ClockFields.tsx';
import type { ClocksProps } from './data.ts';
import { Keep } from './Keep.tsx';
import { useClocks } from './use-clocks.ts';
import { ZoneField } from './ZoneField.tsx';

/** The act-by clocks: fields for each chosen clock, and the dates they come to. */
export default function Clocks(props: ClocksProps) {
  const { words, clocks, zones } = props;
  const { live, ...does } = useClocks(props);
  const { entries, zone, device, status, engine } = live;
  const Answers = live.asked && live.zoneKnown && live.shown.length > 0 ? engine?.Answers : null;

  return (
    <div class="clk">
      <form
        method="dialog"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          does.submit();
        }}
      >
        <fieldset class="clk-choose">
          <legend>{words.choose}</legend>
          <p class="soft">{words.blank}</p>
          {clocks.map((clock) => {
            const { kind } = clock.terms;
            const entry = entries[kind];
            return (
              <div key={kind} class="clk-pick">
                <label>
                  <input
                    id={`clk-pick-${kind}`}
                    type="checkbox"
                    checked={entry !== undefined}
                    onChange={(e) => does.choose(kind, e.currentTarget.checked)}
                  />
                  {clock.title}
                </label>
                {entry && (
                  <ClockFields
                    clock={clock}
                    entry={entry}
                    error={live.errors[kind] ?? null}
                    readAt={live.readAt[kind] ?? null}
                    words={words}
                    onEdit={(change) => does.edit(kind, change)}
                    onSettle={does.settle}
                  />
                )}
              </div>
            );
          })}
        </fieldset>
        <ZoneField
          words={words}
          zones={zones}
          zone={zone}
          device={device}
          unknown={!live.zoneKnown}
          typing={live.typingZone}
          onZone={does.changeZone}
        />
        <button type="submit" class="clk-button clk-go">
          {words.submit}
        </button>
        <p class={status === '' ? 'hidden' : 'clk-error'} role="status">
          {status}
        </p>
      </form>
      {Answers && <Answers {...props} shown={live.shown} zone={zone || device} />}
      <Keep
        words={words}
        kept={live.kept}
        note={live.note}
        onKeep={does.remember}
        onClear={does.clear}
      />
    </div>
  );
}
