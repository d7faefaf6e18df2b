import { useEffect, useRef, useState } from 'preact/hooks';
import { addEvent, removeEvent } from '../../lib/case/note.ts';
import { isDay } from '../../lib/case/parse.ts';
import { type CaseFile, LIMITS } from '../../lib/case/types.ts';
import { localDay } from './clock.ts';
import { Rows } from './Rows.tsx';
import type { CaseIslandWords } from './types.ts';
import type { Change } from './use-case.ts';

interface Props {
  words: CaseIslandWords;
  file: CaseFile;
  change: Change;
  remove: Change;
}

/** What happened when: a list by date, and a line to add to it. */
export function Timeline({ words, file, change, remove }: Props) {
  const [date, setDate] = useState('');
  const [what, setWhat] = useState('');
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => setDate(localDay(new Date())), []);
  const add = (event: Event) => {
    event.preventDefault();
    const complete = isDay(date) && what.trim() !== '';
    setMissing(!complete);
    if (!complete) return;
    change((now) => addEvent(now, { date, what }));
    setWhat('');
    field.current?.focus();
  };
  return (
    <>
      <Rows
        rows={file.events.map(({ date: day, what: text }) => ({ day, text }))}
        none={words.noEvents}
        removeName={words.remove}
        onRemove={(at) => remove((now) => removeEvent(now, at))}
      />
      {file.events.length < LIMITS.events && (
        <form class="cf-add" onSubmit={add} noValidate>
          <div class="mc-field">
            <label for="cf-day">{words.date}</label>
            <input
              id="cf-day"
              type="date"
              value={date}
              onInput={(event) => setDate(event.currentTarget.value)}
            />
          </div>
          <div class="mc-field">
            <label for="cf-what">{words.what}</label>
            <input
              id="cf-what"
              ref={field}
              type="text"
              autoComplete="off"
              value={what}
              aria-describedby="cf-what-warn"
              onInput={(event) => setWhat(event.currentTarget.value)}
            />
          </div>
          <fieldset class="cf-usual">
            <legend class="hidden">{words.usual}</legend>
            {words.usualEvents.map((usual) => (
              <button type="button" key={usual} onClick={() => setWhat(usual)}>
                {usual}
              </button>
            ))}
          </fieldset>
          <p class="mc-warn" id="cf-what-warn" aria-live="polite">
            {missing && words.needBoth}
          </p>
          <button type="submit" class="mc-quiet">
            {words.add}
          </button>
        </form>
      )}
    </>
  );
}
