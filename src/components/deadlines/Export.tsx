import { useMemo, useRef, useState } from 'preact/hooks';
import type { Locale } from '../../config/locales.ts';
import type { ClockToolWords } from '../../content/clocks/words.ts';
import type { Instant } from '../../lib/deadlines/types.ts';
import { wallTime } from '../../lib/deadlines/zone.ts';
import { type Files, makeFiles } from './make-files.ts';
import { type Told, wallText } from './tell.ts';

interface Props {
  readonly told: readonly Told[];
  readonly words: ClockToolWords;
  readonly locale: Locale;
  readonly now: Instant;
  readonly zone: string;
}

const REVOKE_AFTER = 60_000;

function download(files: Files, name: string): void {
  const url = URL.createObjectURL(new Blob([files.calendar], { type: files.type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers read the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), REVOKE_AFTER);
}

/** The dates to take along: a calendar file, and a list of text for where no file can be opened. */
export function Export({ told, words, locale, now, zone }: Props) {
  const [status, setStatus] = useState('');
  const text = useRef<HTMLTextAreaElement>(null);
  const files = useMemo(() => {
    const head = wallText(words.listHead, wallTime(now, zone), locale);
    return makeFiles(told, words, new URL(location.href), now, head);
  }, [told]);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(files.list);
      setStatus(words.copied);
    } catch {
      text.current?.focus();
      text.current?.select();
      setStatus(words.copyFailed);
    }
  };

  return (
    <div class="clk-export no-print">
      {files.calendar === '' ? (
        <p>{words.noEvents}</p>
      ) : (
        <>
          <button
            type="button"
            class="clk-button"
            onClick={() => {
              download(files, words.fileName);
              setStatus(words.calendarMade);
            }}
          >
            {words.calendar}
          </button>
          <p class="soft">{words.calendarHint}</p>
        </>
      )}
      <p>
        <label class="clk-name" for="clk-list">
          {words.list}
        </label>
        <textarea id="clk-list" readOnly rows={6} value={files.list} ref={text} />
      </p>
      <button type="button" class="clk-button" onClick={copy}>
        {words.copy}
      </button>{' '}
      <span class="soft">{words.listHint}</span>
      <p class="clk-status" role="status">
        {status}
      </p>
    </div>
  );
}
