import { useRef, useState } from 'preact/hooks';
import { mergeImport } from '../../lib/case/merge.ts';
import { countCase, isEmptyCase } from '../../lib/case/note.ts';
import { parseCase, serialise } from '../../lib/case/parse.ts';
import type { CaseFile } from '../../lib/case/types.ts';
import { fill } from '../message-copier/types.ts';
import { localDay } from './clock.ts';
import { saveFile } from './files.ts';
import { placesInWords } from './lost.ts';
import { clearCase, unreadText } from './store.ts';
import type { CaseProps } from './types.ts';
import type { Change } from './use-case.ts';
import { useSay } from './use-say.ts';

interface Props extends Pick<CaseProps, 'words' | 'sections' | 'amounts' | 'blanks'> {
  file: CaseFile;
  change: Change;
  /** Called when the file was replaced as a whole: fields forget what was typed into them. */
  onReplaced: () => void;
}

/** Longer files are not the site's: a full case file stays far below (bytes). */
const MAX_FILE = 2_000_000;

function focus(element: HTMLElement | null): void {
  element?.focus();
}

/** What goes with "delete everything", to be confirmed. */
function Confirm({
  words,
  sections,
  file,
  onYes,
  onNo,
}: Props & { onYes: () => void; onNo: () => void }) {
  const counts = Object.entries(countCase(file)).filter(([, count]) => count > 0);
  return (
    <section class="mc-refusal" tabIndex={-1} ref={focus} aria-labelledby="cf-clear">
      <p id="cf-clear">
        <b>{words.clearTitle}</b>
      </p>
      <ul class="cf-going">
        {counts.map(([part, n]) => (
          <li key={part}>
            {fill(words.clearItem, { name: sections[part as keyof typeof sections], n })}
          </li>
        ))}
        {unreadText() !== null && <li>{words.clearOld}</li>}
      </ul>
      <p>{words.clearAdvice}</p>
      <div class="mc-buttons">
        <button type="button" class="cf-danger" onClick={onYes}>
          {words.clearYes}
        </button>
        <button type="button" class="mc-quiet" onClick={onNo}>
          {words.clearNo}
        </button>
      </div>
    </section>
  );
}

/** Saves the case as a file, reads one back, or deletes everything. */
export function Backup(props: Props) {
  const { words, file, change, onReplaced } = props;
  const [asking, setAsking] = useState(false);
  const [status, say] = useSay();
  const picker = useRef<HTMLInputElement>(null);
  const nothing = isEmptyCase(file) && unreadText() === null;
  const read = async (input: HTMLInputElement) => {
    const chosen = input.files?.[0];
    if (!chosen) return;
    const text = chosen.size > MAX_FILE ? '' : await chosen.text().catch(() => '');
    input.value = '';
    const parsed = parseCase(text || '[]');
    if (parsed.lost.includes('json')) return say(words.fileBad);
    const { kept } = mergeImport(file, parsed.case);
    change((now) => mergeImport(now, parsed.case).case);
    onReplaced();
    const told = [words.fileRead];
    if (parsed.lost.length > 0)
      told.push(fill(words.fileLost, { list: placesInWords(parsed.lost, props) }));
    if (kept.length > 0) told.push(fill(words.fileKept, { list: placesInWords(kept, props) }));
    say(told.join(' '));
  };
  const clear = () => {
    setAsking(false);
    const outcome = clearCase();
    onReplaced();
    say(outcome === 'kept' ? words.cleared : words.blocked);
  };
  return (
    <>
      <div class="mc-buttons">
        <button
          type="button"
          class="mc-quiet"
          disabled={nothing}
          onClick={() =>
            saveFile(
              `refund-navi-${localDay(new Date())}.json`,
              'application/json',
              serialise(file),
            )
          }
        >
          {words.saveFile}
        </button>
        <button type="button" class="mc-quiet" onClick={() => picker.current?.click()}>
          {words.openFile}
        </button>
        <input
          class="cf-picker"
          ref={picker}
          type="file"
          accept=".json,application/json"
          aria-label={words.openFile}
          tabIndex={-1}
          onChange={(event) => void read(event.currentTarget)}
        />
        <button type="button" class="cf-danger" disabled={nothing} onClick={() => setAsking(true)}>
          {words.clear}
        </button>
      </div>
      <p class="mc-status" role="status">
        {status}
      </p>
      {asking && <Confirm {...props} onYes={clear} onNo={() => setAsking(false)} />}
    </>
  );
}
