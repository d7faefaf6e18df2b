import type { ClockToolWords } from '../../content/clocks/words.ts';
import type { ClocksProps } from './data.ts';

interface Props {
  readonly words: ClockToolWords;
  readonly zones: ClocksProps['zones'];
  /** IANA name chosen or typed; "" for the device's own. */
  readonly zone: string;
  /** The device's zone, known once the page runs. */
  readonly device: string;
  readonly unknown: boolean;
  /** Whether a zone of the reader's own is being typed. */
  readonly typing: boolean;
  readonly onZone: (zone: string, typing: boolean) => void;
}

const OTHER = 'other';

/** In whose time the dates are shown: the device's, a named zone's, or one typed by its name. */
export function ZoneField({ words, zones, zone, device, unknown, typing, onZone }: Props) {
  return (
    <div class="clk-zone">
      <p>
        <label class="clk-name" for="clk-zone">
          {words.zone}
        </label>
        <select
          id="clk-zone"
          value={typing ? OTHER : zone}
          aria-invalid={unknown && !typing}
          aria-describedby={unknown ? 'clk-zone-error' : undefined}
          onChange={(e) => {
            const { value } = e.currentTarget;
            onZone(value === OTHER ? '' : value, value === OTHER);
          }}
        >
          <option value="">
            {device === '' ? words.zoneDevice : words.zoneDeviceIs.replace('{zone}', device)}
          </option>
          {zones.map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          <option value={OTHER}>{words.zoneOther}</option>
        </select>
      </p>
      {typing && (
        <p>
          <label class="clk-name" for="clk-zone-name">
            {words.zoneName}
          </label>
          <input
            id="clk-zone-name"
            type="text"
            class="clk-date"
            // Not "value": a render while a name is being typed would take it away.
            defaultValue={zone}
            maxLength={64}
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            aria-invalid={unknown}
            aria-describedby={`${unknown ? 'clk-zone-error ' : ''}clk-zone-hint`}
            onChange={(e) => onZone(e.currentTarget.value.trim(), true)}
          />
          <span class="soft" id="clk-zone-hint">
            {words.zoneHint}
          </span>
        </p>
      )}
      {unknown && (
        <p class="clk-error" id="clk-zone-error">
          {words.zoneUnknown}
        </p>
      )}
    </div>
  );
}
