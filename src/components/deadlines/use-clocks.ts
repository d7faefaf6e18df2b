import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ClockState } from '../../lib/deadlines/fragment.ts';
import type { ClockKind } from '../../lib/deadlines/types.ts';
import { deviceZone, isChecked, readFragment, writeFragment } from './address.ts';
import type { ClocksProps } from './data.ts';
import { type Entry, type EntryError, emptyEntry, type PerClock } from './entry.ts';
import { keep, readKept } from './store.ts';

export type Engine = typeof import('./answers.tsx');

interface Live {
  /** What stands in the fields of each chosen clock. */
  readonly entries: PerClock<Entry>;
  readonly errors: PerClock<EntryError>;
  /** When a countdown was read, in words; gone while it is being typed. */
  readonly readAt: PerClock<string>;
  /** Whether the reader has asked for dates. */
  readonly asked: boolean;
  /** What was understood of the fields. */
  readonly shown: readonly ClockState[];
  readonly device: string;
  readonly zone: string;
  readonly zoneKnown: boolean;
  readonly typingZone: boolean;
  readonly kept: boolean;
  readonly status: string;
  readonly note: string;
  readonly engine: Engine | null;
}

const START: Live = {
  entries: {},
  errors: {},
  readAt: {},
  asked: false,
  shown: [],
  device: '',
  zone: '',
  zoneKnown: true,
  typingZone: false,
  kept: false,
  status: '',
  note: '',
  engine: null,
};

const PICK = 'clk-pick-';
/** Longer than a press takes: a sentence that appears under a finger would move what it presses. */
const AFTER_PRESS = 300;

/**
 * The state of the clocks and what the reader does to it. Fields hold what was typed, the address
 * what was understood of it; address, device and clock of the browser are read after the first
 * render, which equals the server's.
 * @returns the state and the actions
 */
export function useClocks(props: ClocksProps) {
  const { clocks, words, zones } = props;
  const [live, setLive] = useState(START);
  const latest = useRef(START);
  const focusNext = useRef('');

  const put = (change: Partial<Live>): void => {
    latest.current = { ...latest.current, ...change };
    setLive(latest.current);
  };

  const withEngine = async (work: (engine: Engine) => void): Promise<void> => {
    try {
      const engine = latest.current.engine ?? (await import('./answers.tsx'));
      put({ engine });
      work(engine);
    } catch {
      put({ status: words.loadFailed });
    }
  };

  /** Reads every field again; address and device follow what could be understood. */
  const settle = (change?: Partial<Live>, after?: (live: Live) => void) => {
    if (change) put(change);
    return withEngine(({ understand }) => {
      const { entries, zone, device, kept, status, note } = latest.current;
      const { fragment, ...read } = understand(entries, zone || device, Date.now(), props);
      writeFragment(fragment);
      const done = !kept || keep({ clocks: fragment, zone });
      const wrong = Object.keys(read.errors).length > 0;
      put({ ...read, status: wrong ? status : '', note: done ? note : words.keepFailed });
      after?.(latest.current);
    });
  };

  const fragment = (): string => {
    const text = readFragment();
    return text.startsWith(PICK) ? text.slice(PICK.length) : text;
  };
  const isOurs = (text: string): boolean => clocks.some(({ terms }) => text.includes(terms.kind));

  useEffect(() => {
    const device = deviceZone();
    const old = readKept();
    // A press may come before this effect: what was chosen then stands.
    const zone = latest.current.zone || (old?.zone ?? '');
    const named = zone === '' || zones.some(([id]) => id === zone);
    put({
      device,
      zone,
      kept: old !== null,
      typingZone: latest.current.typingZone || !named,
    });
    const text = fragment();
    const touched = Object.fromEntries(
      clocks.flatMap(({ terms }) =>
        isChecked(`${PICK}${terms.kind}`) ? [[terms.kind, emptyEntry(terms)]] : [],
      ),
    );
    put({ entries: touched });
    if (!isOurs(text) && !old) return;
    void withEngine(({ readStates, restore }) => {
      const address = readStates(text, Date.now(), device);
      const held = readStates(old?.clocks ?? '', Date.now(), device);
      const before = address.filled ? {} : restore(held.states, touched, props);
      const entries = restore(address.states, before, props);
      // A link to one clock means to use it: that is where the reader goes on.
      if (address.states.length === 1 && !address.filled) {
        focusNext.current = `${PICK}${address.states[0]?.kind}`;
      }
      void settle({ entries, asked: address.filled || held.filled });
    });
  }, []);

  useEffect(() => {
    const follow = () => {
      const text = fragment();
      if (!isOurs(text)) return;
      void withEngine(({ readStates, restore }) => {
        const { entries, asked, device } = latest.current;
        const { states, filled } = readStates(text, Date.now(), device);
        const next = restore(states, filled ? {} : entries, props);
        void settle({ entries: next, asked: asked || filled });
      });
    };
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);

  useLayoutEffect(() => {
    const target = document.getElementById(focusNext.current);
    if (!target) return;
    focusNext.current = '';
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: target.tagName === 'H3' ? 'start' : 'center' });
  });

  return {
    live,
    settle: () => void setTimeout(settle, AFTER_PRESS),
    choose(kind: ClockKind, chosen: boolean) {
      const { [kind]: _, ...rest } = latest.current.entries;
      const clock = clocks.find(({ terms }) => terms.kind === kind);
      const entries = chosen && clock ? { ...rest, [kind]: emptyEntry(clock.terms) } : rest;
      void settle({ entries, status: '' });
    },
    edit(kind: ClockKind, change: Partial<Entry>) {
      const { entries, readAt } = latest.current;
      const old = entries[kind];
      if (!old) return;
      const retyped = 'days' in change || 'hours' in change;
      const entry = { ...old, ...change, ...(retyped ? { readAt: Date.now() } : {}) };
      const { [kind]: _, ...others } = readAt;
      put({ entries: { ...entries, [kind]: entry }, readAt: others });
      if ('row' in change || 'mode' in change) void settle();
    },
    changeZone: (zone: string, typingZone: boolean) => void settle({ zone, typingZone }),
    submit() {
      if (Object.keys(latest.current.entries).length === 0) {
        put({ status: words.chooseFirst });
        return;
      }
      void settle({ asked: true, status: words.fix }, ({ errors, zoneKnown, typingZone }) => {
        const first = clocks.find(({ terms }) => errors[terms.kind])?.terms.kind;
        if (first) focusNext.current = `clk-${first}-${errors[first]?.field}`;
        else if (zoneKnown) focusNext.current = 'clk-results';
        else focusNext.current = typingZone ? 'clk-zone-name' : 'clk-zone';
      });
    },
    remember(kept: boolean) {
      if (kept) void settle({ kept, note: words.kept });
      else put({ kept, note: keep(null) ? '' : words.keepFailed });
    },
    clear() {
      writeFragment('');
      const { device, engine } = latest.current;
      put({ ...START, device, engine, note: keep(null) ? words.cleared : words.keepFailed });
    },
  };
}
