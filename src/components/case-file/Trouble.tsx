import { saveFile } from './files.ts';
import { placesInWords } from './lost.ts';
import type { CaseProps } from './types.ts';
import type { LiveCase } from './use-case.ts';

type Props = Pick<CaseProps, 'words' | 'sections' | 'amounts' | 'blanks'> & { live: LiveCase };

/** Whether the device keeps the case, and what of an earlier one could not be read. */
export function Trouble({ live, ...names }: Props) {
  const { words } = names;
  const { outcome, lost } = live;
  return (
    <>
      <p class={outcome === 'kept' ? 'cf-kept' : 'note note-danger'} role="status">
        {outcome === 'full' ? words.full : outcome === 'kept' ? words.kept : words.blocked}
      </p>
      {lost.length > 0 && (
        <div class="note note-danger">
          <p class="note-title">{words.lostTitle}</p>
          <p>
            {words.lostRest}
            <bdi>{placesInWords(lost, names)}</bdi>
          </p>
          <p>
            <button
              type="button"
              class="mc-quiet"
              onClick={() =>
                saveFile('refund-navi-old.txt', 'text/plain;charset=utf-8', live.raw ?? '')
              }
            >
              {words.saveOld}
            </button>
          </p>
        </div>
      )}
    </>
  );
}
