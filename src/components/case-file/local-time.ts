import { localDay, pad } from './clock.ts';

/** A UTC time in the reader's zone, with the zone: 2026-11-24 12:20 (UTC+9). */
export function localTime(utc: string): string {
  const at = new Date(utc);
  const minutes = -at.getTimezoneOffset();
  const hours = Math.trunc(Math.abs(minutes) / 60);
  const rest = Math.abs(minutes) % 60;
  const zone = `UTC${minutes < 0 ? '-' : '+'}${hours}${rest === 0 ? '' : `:${pad(rest)}`}`;
  return `${localDay(at)} ${pad(at.getHours())}:${pad(at.getMinutes())} (${zone})`;
}
