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
  isCurrency,
  LIMITS,
} from './types.ts';

export interface ParsedCase {
  readonly case: CaseFile;
  /** Where something could not be read or was cut: `events[2]`, `fields.order`, `json`, `version`. */
  readonly lost: readonly string[];
}

const MAX_LOST = 100;

type Json = Record<string, unknown>;
/** Reads one value; undefined where it cannot. Tells `cut` when it had to shorten something. */
type Reader<T> = (value: unknown, cut: () => void) => T | undefined;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text that passes. */
const text =
  (passes: (text: string) => boolean): Reader<string> =>
  (value) =>
    typeof value === 'string' && passes(value) ? value : undefined;

const matching = (form: RegExp) => text((value) => form.test(value));

/** A date or time of this form, on a day of the calendar: 30 February can be read as 2 March. */
const dated = (form: RegExp) =>
  text(
    (value) => form.test(value) && new Date(value).toJSON()?.slice(0, 10) === value.slice(0, 10),
  );

/** One line, cut at `max`; the empty line too. */
const line =
  (max: number): Reader<string> =>
  (value, cut) => {
    if (typeof value !== 'string') return undefined;
    if ([...value].length > max) cut();
    return cleanLine(value, max);
  };

/** An object of which every value can be read. */
const object =
  <T extends object>(values: { readonly [K in keyof T]: Reader<T[K]> }): Reader<T> =>
  (from, cut) => {
    const found: Json = {};
    for (const [key, read] of Object.entries<Reader<unknown>>(values)) {
      found[key] = read(Object(from)[key], cut);
      if (found[key] === undefined) return undefined;
    }
    return found as T;
  };

const id = matching(/^[a-z][a-z0-9.-]{0,59}$/);
const day = dated(/^\d{4}(-\d{2}){2}$/);
const time = dated(/^\d{4}(-\d{2}){2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?Z$/);

/** Whether a text is a day of the calendar written YYYY-MM-DD. */
export const isDay = (value: unknown): value is string => day(value, () => {}) !== undefined;

const event = object<CaseEvent>({
  date: day,
  what: (value, cut) => line(LIMITS.what)(value, cut) || undefined,
});
const amount = object<CaseAmount>({
  kind: (value) => AMOUNT_KINDS.find((kind) => kind === value),
  // JSON writes −0 as 0; folding it here keeps a file the same after a round trip.
  minor: (value) =>
    Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) + 0 : undefined,
  currency: text(isCurrency),
});
const answers = object<CaseAnswers>({
  date: day,
  trail: matching(/^[a-z0-9=&._-]{0,1000}$/),
  verdict: (value, cut) => (value === null ? value : id(value, cut)),
});
const clock = object<CaseClock>({ kind: id, date: day });
const tick = matching(/^[a-z][a-z0-9-]{0,59}\/[a-z][a-z0-9-]{0,59}$/);
const message = object<CaseMessage>({ id, language: id, tone: id, at: time });

function readCase({ version, ...value }: Json, lost: Set<string>): CaseFile {
  const { version: own, ...empty } = emptyCase();
  if (version !== own) lost.add('version');
  for (const key of Object.keys(value)) {
    if (!Object.hasOwn(empty, key)) lost.add(cleanLine(key, 40));
  }
  /** A part, if it has the form it should have. */
  const part = <T>(name: keyof typeof empty, is: (held: unknown) => held is T, none: T): T => {
    const { [name]: held = none } = value;
    if (is(held)) return held;
    lost.add(name);
    return none;
  };
  /** Reads a list item by item; what cannot be read is noted by its place. */
  const list = <T>(name: keyof typeof LIMITS & keyof typeof empty, read: Reader<T>): T[] => {
    const items: T[] = [];
    part(name, Array.isArray, []).forEach((item: unknown, at) => {
      const note = () => lost.add(`${name}[${at}]`);
      const found = items.length < LIMITS[name] ? read(item, note) : undefined;
      if (found === undefined) note();
      else items.push(found);
    });
    return items;
  };
  const fields: Partial<Record<string, string>> = {};
  for (const [name, held] of Object.entries(part('fields', isObject, {}))) {
    const note = () => lost.add(`fields.${cleanLine(name, 40)}`);
    const read = isBlankId(name) ? line(BLANKS[name].max)(held, note) : undefined;
    if (read === undefined) note();
    else if (read !== '') fields[name] = read;
  }
  return {
    version: own,
    fields,
    events: list('events', event),
    // The first of each kind counts; another one is lost only when it differs.
    amounts: list('amounts', amount).filter((one, _, all) => {
      const first = all.find(({ kind }) => kind === one.kind);
      if (JSON.stringify(first) !== JSON.stringify(one)) lost.add('amounts');
      return first === one;
    }),
    answers: list('answers', answers),
    clocks: list('clocks', clock),
    evidence: [...new Set(list('evidence', tick))],
    messages: list('messages', message),
  };
}

/**
 * Reads a case file from storage or an imported file: JSON text, or its value. Whatever can be
 * read is kept, the rest is named in `lost`; nothing stored (null, undefined, empty text) is an
 * empty case. Never throws.
 */
export function parseCase(input: unknown): ParsedCase {
  let value = input ?? '';
  try {
    if (typeof value === 'string') value = value === '' ? emptyCase() : JSON.parse(value);
  } catch {
    // What is no JSON is no object either.
  }
  if (!isObject(value)) return { case: emptyCase(), lost: ['json'] };
  const lost = new Set<string>();
  const read = readCase(value, lost);
  return { case: read, lost: [...lost].slice(0, MAX_LOST) };
}

/** The case as the JSON text that is stored and exported; `parseCase` reads it back unchanged. */
export const serialise = (file: CaseFile): string => JSON.stringify(file, null, 2);
