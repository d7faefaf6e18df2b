import type { Desk } from './types.ts';

/** Offers to put back what was last taken out. */
export const Undo = ({ words, undo }: Desk) => (
  <div class="cf-undo">
    <p role="status">{undo && words.removed}</p>
    {undo && (
      <button type="button" class="mc-quiet" onClick={undo}>
        {words.undo}
      </button>
    )}
  </div>
);
