import { BLANKS, type BlankId, type BlankValues } from './blanks.ts';
import { cleanLine } from './clean.ts';

/** A blank's value as it goes into a message: one clean line, within the blank's length. */
export function cleanValue(id: BlankId, value: string): string {
  const { kind, max } = BLANKS[id];
  const line = cleanLine(value, max);
  return kind === 'phrase' ? line.replace(/[\s.。．]+$/u, '') : line;
}

/** All values cleaned; those that come out empty are left out. */
export function cleanValues(values: BlankValues): Partial<Record<BlankId, string>> {
  const clean: Partial<Record<BlankId, string>> = {};
  for (const id of Object.keys(BLANKS) as BlankId[]) {
    const value = values[id];
    const line = typeof value === 'string' ? cleanValue(id, value) : '';
    if (line !== '') clean[id] = line;
  }
  return clean;
}
