import type { ClockToolWords } from '../../content/clocks/words.ts';

interface Props {
  readonly words: ClockToolWords;
  readonly kept: boolean;
  readonly note: string;
  readonly onKeep: (on: boolean) => void;
  readonly onClear: () => void;
}

/** Whether the device remembers what was typed, and the button that forgets everything. */
export function Keep({ words, kept, note, onKeep, onClear }: Props) {
  return (
    <div class="clk-keep no-print">
      <label>
        <input
          type="checkbox"
          checked={kept}
          aria-describedby="clk-keep-hint"
          onChange={(e) => onKeep(e.currentTarget.checked)}
        />
        {words.keep}
      </label>
      <p class="soft" id="clk-keep-hint">
        {words.keepHint}
      </p>
      <button type="button" class="clk-button clk-quiet" onClick={onClear}>
        {words.clear}
      </button>
      <p class="clk-status" role="status">
        {note}
      </p>
    </div>
  );
}
