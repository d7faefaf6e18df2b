import { addDays, MINUTE } from './calendar.ts';
import type { ClockResult } from './clock.ts';
import type { Instant, IsoDate } from './types.ts';

export const ICS_TYPE = 'text/calendar;charset=utf-8';

/**
 * An event is a whole day where only a day is known (a DATE has no zone: it is that day wherever
 * the phone is), or an instant in UTC where a countdown gave one. Neither needs a VTIMEZONE.
 */
export interface CalendarEvent {
  /** Stable for the same clock and date, so that a second import replaces and does not double. */
  readonly id: string;
  readonly summary: string;
  readonly description: string;
  /** An http(s) address, or nothing. */
  readonly url?: string | undefined;
  readonly when: { readonly date: IsoDate } | { readonly at: Instant };
}

export interface CalendarFile {
  /** RFC 5545 3.7.3, e.g. "-//Refund Navi//Act-by clocks//EN". */
  readonly prodId: string;
  /** Host name behind the @ of each UID. */
  readonly domain: string;
  /** When the file is made. */
  readonly now: Instant;
}

/** Before the act-by time: for a whole day, before its midnight, so 21:00 on the eve. */
const ALARMS = ['-P1D', '-PT3H'];
const EVENT_LENGTH = 30 * MINUTE;
const MAX_OCTETS = 75;

/** RFC 5545 3.3.11 TEXT: escapes, line breaks as \n, no other control characters. */
export function escapeText(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\t\n]|\p{Cs}/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}

const octets = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
};

/** RFC 5545 3.1: lines of at most 75 octets, broken between characters, never inside one. */
export function foldLine(line: string): string {
  let folded = '';
  let used = 0;
  for (const character of line) {
    const size = octets(character);
    if (used + size > MAX_OCTETS) {
      folded += '\r\n ';
      used = 1;
    }
    folded += character;
    used += size;
  }
  return folded;
}

const compactDate = (date: IsoDate): string => date.replaceAll('-', '');

const utcStamp = (at: Instant): string => new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');

const startText = (when: CalendarEvent['when']): string =>
  'date' in when ? compactDate(when.date) : utcStamp(when.at);

function timeLines(when: CalendarEvent['when']): string[] {
  if ('date' in when) {
    return [
      `DTSTART;VALUE=DATE:${compactDate(when.date)}`,
      `DTEND;VALUE=DATE:${compactDate(addDays(when.date, 1))}`,
    ];
  }
  return [`DTSTART:${utcStamp(when.at)}`, `DTEND:${utcStamp(when.at + EVENT_LENGTH)}`];
}

/** The address as RFC 3986 writes it, or nothing for what is no http(s) address. */
function urlLines(url: string | undefined): string[] {
  if (url === undefined || !/^https?:\/\//i.test(url)) return [];
  try {
    return [`URL:${new URL(url).href}`];
  } catch {
    return [];
  }
}

const alarmLines = (summary: string): string[] =>
  ALARMS.flatMap((trigger) => [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `TRIGGER:${trigger}`,
    `DESCRIPTION:${summary}`,
    'END:VALARM',
  ]);

function eventLines(event: CalendarEvent, file: CalendarFile): string[] {
  const summary = escapeText(event.summary);
  const id = event.id.replace(/[^A-Za-z0-9.-]/g, '-');
  return [
    'BEGIN:VEVENT',
    `UID:${id}-${startText(event.when)}@${file.domain.replace(/[^A-Za-z0-9.-]/g, '-')}`,
    `DTSTAMP:${utcStamp(file.now)}`,
    ...timeLines(event.when),
    `SUMMARY:${summary}`,
    `DESCRIPTION:${escapeText(event.description)}`,
    ...urlLines(event.url),
    'TRANSP:TRANSPARENT',
    ...alarmLines(summary),
    'END:VEVENT',
  ];
}

/**
 * An iCalendar file (RFC 5545): CRLF, folded lines, two alarms per event. Without events it is
 * the empty string, because a calendar must hold at least one component.
 */
export function buildCalendar(events: readonly CalendarEvent[], file: CalendarFile): string {
  if (events.length === 0) return '';
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${escapeText(file.prodId)}`,
    'CALSCALE:GREGORIAN',
    ...events.flatMap((event) => eventLines(event, file)),
    'END:VCALENDAR',
  ]
    .map((line) => `${foldLine(line)}\r\n`)
    .join('');
}

/**
 * The event of one clock, in words of the reader's language. Null where there is no date still to
 * come: what is due now, past or unknown does not belong in a calendar.
 */
export function eventOf(
  result: ClockResult,
  words: Pick<CalendarEvent, 'summary' | 'description' | 'url'>,
): CalendarEvent | null {
  const { due, status, terms } = result;
  if (due === null || (status !== 'ahead' && status !== 'wait')) return null;
  const { actBy, wholeDay } = due;
  return {
    ...words,
    id: terms.row === null ? terms.kind : `${terms.kind}.${terms.row}`,
    when: wholeDay ? { date: actBy.reader.date } : { at: actBy.at },
  };
}
