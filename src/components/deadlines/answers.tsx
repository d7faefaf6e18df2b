import { useEffect, useMemo, useState } from 'preact/hooks';
import { runClock, sortClocks } from '../../lib/deadlines/clock.ts';
import { type ClockState, decodeClocks, encodeClocks } from '../../lib/deadlines/fragment.ts';
import type { ClockKind, Instant } from '../../lib/deadlines/types.ts';
import { dateIn, isKnownZone, wallTime } from '../../lib/deadlines/zone.ts';
import { NoteButton } from '../case-file/NoteButton.tsx';
import type { CaseNote } from '../case-file/note.ts';
import { type ClocksProps, partOf } from './data.ts';
import { Export } from './Export.tsx';
import type { Entry, EntryError, PerClock } from './entry.ts';
import { Results } from './Results.tsx';
import { entryOf, readEntry } from './read-entry.ts';
import { fill, type Told, tell, wallText } from './tell.ts';

/*
 * Everything that counts. Loaded when the reader chooses the first clock, or when the address or
 * the device holds one: the form alone is what every visitor pays for.
 */

const MINUTE = 60_000;

const knownOr = (zone: string, other: string): string => (isKnownZone(zone) ? zone : other);

/** The clocks of a fragment, and whether anything is typed in them. */
export function readStates(fragment: string, now: Instant, zone: string) {
  const states = decodeClocks(fragment, now, dateIn(now, knownOr(zone, 'UTC')));
  return { states, filled: states.some(({ typed }) => typed.mode !== 'blank') };
}

/** Puts clocks of an address or of the device into the fields; a bare name changes no field. */
export function restore(
  states: readonly ClockState[],
  old: PerClock<Entry>,
  { clocks }: ClocksProps,
): PerClock<Entry> {
  const entries: Partial<Record<ClockKind, Entry>> = { ...old };
  for (const state of states) {
    const clock = clocks.find(({ terms }) => terms.kind === state.kind);
    if (!clock || (state.typed.mode === 'blank' && entries[state.kind])) continue;
    const row = clock.rows.some(({ terms }) => terms.row === state.row) ? state.row : null;
    entries[state.kind] = entryOf({ ...state, row }, clock.terms);
  }
  return entries;
}

/** What the fields say, clock by clock, and the address it makes. */
export function understand(
  entries: PerClock<Entry>,
  zone: string,
  now: Instant,
  { clocks, words, locale }: ClocksProps,
) {
  const zoneKnown = isKnownZone(zone);
  const today = dateIn(now, knownOr(zone, 'UTC'));
  const errors: Partial<Record<ClockKind, EntryError>> = {};
  const readAt: Partial<Record<ClockKind, string>> = {};
  const states = clocks.flatMap((clock): ClockState[] => {
    const { kind } = clock.terms;
    const entry = entries[kind];
    if (!entry) return [];
    const typed = readEntry(entry, partOf(clock, entry.row).terms, today);
    if (!typed.ok) errors[kind] = typed.error;
    else if (typed.value.mode === 'timer' && zoneKnown) {
      readAt[kind] = wallText(words.readAt, wallTime(entry.readAt, zone), locale);
    }
    return [{ kind, row: entry.row, typed: typed.ok ? typed.value : { mode: 'blank' } }];
  });
  const shown = states.filter(({ kind }) => !errors[kind]);
  return { zoneKnown, errors, readAt, shown, fragment: encodeClocks(states) };
}

/** The act-by days that are still ahead or just used up; what is over or unknown has none. */
const notesOf = (told: readonly Told[]): CaseNote[] =>
  told.flatMap(({ result: { due, status, terms } }) =>
    due && status !== 'past' ? [{ clock: { kind: terms.kind, date: due.actBy.reader.date } }] : [],
  );

interface Props extends ClocksProps {
  readonly shown: readonly ClockState[];
  /** A zone this machine knows. */
  readonly zone: string;
}

/** The dates of every clock that could be read, kept up with the time of day. */
export function Answers(props: Props) {
  const { clocks, words, locale, zones, sources, shown, zone, note, casePage } = props;
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE);
    return () => clearInterval(timer);
  }, []);
  useEffect(() => setNow(Date.now()), [shown]);

  const told = useMemo((): readonly Told[] => {
    const of = (kind: ClockKind) => clocks.find(({ terms }) => terms.kind === kind);
    const results = shown.flatMap(({ kind, row, typed }) => {
      const clock = of(kind);
      const result = clock && runClock(partOf(clock, row).terms, typed, { now, zone });
      return result?.ok ? [result.value] : [];
    });
    return sortClocks(results).flatMap((result) => {
      const clock = of(result.terms.kind);
      return clock ? [tell(result, clock, words, locale, now)] : [];
    });
  }, [shown, now, zone]);

  const [top] = told;
  if (!top) return null;
  return (
    <>
      <p class="hidden" role="status">
        {fill(words.done, { n: `${told.length}`, title: top.title, when: top.when ?? top.stamp })}
      </p>
      <Results
        told={told}
        words={words}
        zoneName={zones.find(([id]) => id === zone)?.[1] ?? zone}
        sources={sources}
      />
      <Export told={told} words={words} locale={locale} now={now} zone={zone} />
      {notesOf(told).length > 0 && (
        <NoteButton
          key={JSON.stringify(notesOf(told))}
          words={note}
          casePage={casePage}
          notes={() => notesOf(told)}
        />
      )}
    </>
  );
}
