import { isoDate } from '../deadlines/calendar.ts';
import { BLANKS, isBlankId } from '../messages/blanks.ts';
import { cleanLine } from '../messages/clean.ts';
import {
  AMOUNT_KINDS,
  type CaseAmount,
  type CaseAnswers,
  type CaseClock,
  type CaseEvent,
  type CaseFile,
  type CaseMessage,
  emptyCase,
  LIMITS,
} from './types.ts';

export interface ParsedCase {
  readonly case: CaseFile;
  /** Where something could not be read or was cut: `events[2]`, `fields.order`, `json`, `version`. */
  readonly lost: readonly string[];
}

const MAX_LOST = 100;
const ID = /^[a-z][a-z0-9.-]{0,59}$/;
const TICK = /^[a-z][a-z0-9-]{0,59}\/[a-z][a-z0-9-]{0,59}$/;
const TRAIL = /^[a-z0-9=&._-]*$/;
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?Z$/;

type Json = Readonly<Record<string, unknown>>;
/** Reads one object, or returns null; tells `cut` when it had to shorten something. */
type Reader<T> = (value: Json, cut: () => void) => T | null;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isId = (value: unknown): value is string => typeof value === 'string' && ID.test(value);

/** Whether a text is a day of the calendar written YYYY-MM-DD. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  return parts !== null && isoDate(Number(parts[1]), Number(parts[2]), Number(parts[3])) === value;
}

const isTime = (value: unknown): value is string =>
  typeof value === 'string' &&
  TIME.test(value) &&
  isDay(value.slice(0, 10)) &&
  !Number.isNaN(Date.parse(value));

const readEvent: Reader<CaseEvent> = ({ date, what }, cut) => {
  if (!isDay(date) || typeof what !== 'string') return null;
  if ([...what].length > LIMITS.what) cut();
  const line = cleanLine(what, LIMITS.what);
  return line === '' ? null : { date, what: line };
};

const readAmount: Reader<CaseAmount> = ({ kind, minor, currency }) => {
  const known = AMOUNT_KINDS.find((one) => one === kind);
  if (known === undefined || typeof minor !== 'number' || typeof currency !== 'string') return null;
  if (!Number.isSafeInteger(minor) || minor < 0 || !/^[A-Z]{3}$/.test(currency)) return null;
  // JSON writes −0 as 0; folding it here keeps a file the same after a round trip.
  return { kind: known, minor: minor + 0, currency };
};

const readAnswers: Reader<CaseAnswers> = ({ date, trail, verdict }) => {
  if (!isDay(date) || typeof trail !== 'string' || trail.length > LIMITS.trail) return null;
  if (!TRAIL.test(trail) || (verdict !== null && !isId(verdict))) return null;
  return { date, trail, verdict };
};

const readClock: Reader<CaseClock> = ({ kind, date }) =>
  isId(kind) && isDay(date) ? { kind, date } : null;

const readMessage: Reader<CaseMessage> = ({ id, language, tone, at }) =>
  isId(id) && isId(language) && isId(tone) && isTime(at) ? { id, language, tone, at } : null;

/** Reads a list item by item; what cannot be read is noted in `lost` by its place. */
function readList<T>(
  value: unknown,
  path: string,
  max: number,
  read: (item: unknown, cut: () => void) => T | null,
  lost: string[],
): T[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    lost.push(path);
    return [];
  }
  const items: T[] = [];
  value.forEach((item: unknown, at) => {
    const note = () => lost.push(`${path}[${at}]`);
    const found = items.length < max ? read(item, note) : null;
    if (found === null) note();
    else items.push(found);
  });
  return items;
}

const inObject =
  <T>(read: Reader<T>) =>
  (item: unknown, cut: () => void): T | null =>
    isObject(item) ? read(item, cut) : null;

function readFields(value: unknown, lost: string[]): CaseFile['fields'] {
  const fields: Partial<Record<string, string>> = {};
  if (value !== undefined && !isObject(value)) lost.push('fields');
  if (!isObject(value)) return fields;
  for (const [id, text] of Object.entries(value)) {
    const path = `fields.${cleanLine(id, 40)}`;
    if (!isBlankId(id) || typeof text !== 'string') {
      lost.push(path);
      continue;
    }
    if ([...text].length > BLANKS[id].max) lost.push(path);
    const line = cleanLine(text, BLANKS[id].max);
    if (line !== '') fields[id] = line;
  }
  return fields;
}

/** Keeps the first item of each key; later ones are noted as lost only when they differ. */
function firstOfEach<T>(items: readonly T[], key: (item: T) => string, onClash: () => void): T[] {
  const seen = new Map<string, T>();
  for (const item of items) {
    const first = seen.get(key(item));
    if (first === undefined) seen.set(key(item), item);
    else if (JSON.stringify(first) !== JSON.stringify(item)) onClash();
  }
  return [...seen.values()];
}

function readCase(value: Json, lost: string[]): CaseFile {
  if (value.version !== 1) lost.push('version');
  const known = new Set(Object.keys(emptyCase()));
  for (const key of Object.keys(value)) if (!known.has(key)) lost.push(cleanLine(key, 40));
  const list = <T>(key: keyof typeof LIMITS & keyof CaseFile, read: Reader<T>): T[] =>
    readList(value[key], key, LIMITS[key], inObject(read), lost);
  const tick = (item: unknown) => (typeof item === 'string' && TICK.test(item) ? item : null);
  return {
    version: 1,
    fields: readFields(value.fields, lost),
    events: list('events', readEvent),
    amounts: firstOfEach(
      list('amounts', readAmount),
      (amount) => amount.kind,
      () => lost.push('amounts'),
    ),
    answers: list('answers', readAnswers),
    clocks: list('clocks', readClock),
    evidence: [...new Set(readList(value.evidence, 'evidence', LIMITS.evidence, tick, lost))],
    messages: list('messages', readMessage),
  };
}

/**
 * Reads a case file from storage or an imported file: JSON text, or its value. Whatever can be
 * read is kept, the rest is named in `lost`; nothing stored (null, undefined, empty text) is an
 * empty case. Never throws.
 */
export function parseCase(input: unknown): ParsedCase {
  if (input === null || input === undefined || input === '') return { case: emptyCase(), lost: [] };
  let value = input;
  if (typeof input === 'string') {
    try {
      value = JSON.parse(input);
    } catch {
      return { case: emptyCase(), lost: ['json'] };
    }
  }
  if (!isObject(value)) return { case: emptyCase(), lost: ['json'] };
  const lost: string[] = [];
  const read = readCase(value, lost);
  return { case: read, lost: [...new Set(lost)].slice(0, MAX_LOST) };
}

/** The case as the JSON text that is stored and exported; `parseCase` reads it back unchanged. */
export const serialise = (file: CaseFile): string => JSON.stringify(file, null, 2);
