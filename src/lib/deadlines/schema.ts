import { z } from 'astro/zod';
import {
  CERTAINTIES,
  CLOCK_INPUTS,
  CLOCK_KINDS,
  type ClockKind,
  type ClockTerms,
} from './types.ts';

const both = z.strictObject({ ja: z.string().min(1), en: z.string().min(1) });
const count = z.int().min(1).max(1000);
const notBeforeDays = z.int().min(1).max(365).optional();

const rule = z.union([
  z.strictObject({ days: count, notBeforeDays }),
  z.strictObject({ businessDays: count, notBeforeDays }),
  z.strictObject({ months: z.int().min(1).max(24), notBeforeDays }),
]);

/** What both a clock and one of its rows say about their length. */
const length = {
  title: both,
  /** When it begins. */
  starts: both,
  /** How long, and how sure that is. */
  length: both,
  /** What the code counts with; stands only where a fact carries the figure. */
  rule: rule.optional(),
  certainty: z.enum(CERTAINTIES),
  facts: z.array(z.string().regex(/^[a-z]+-\d{2}$/)).min(1),
};

const row = z.strictObject({ id: z.string().regex(/^[a-z][a-z0-9-]{0,19}$/), ...length });

/**
 * One act-by clock: `src/content/clocks/<kind>.yaml`, all words in both languages. A countdown is
 * never replaced by a rule of ours, so only clocks that are counted from a day carry one.
 */
export const clockSchema = z
  .strictObject({
    ...length,
    /** The length in a few words, for a list read at a glance. */
    brief: both,
    /** Where on the screen to look. */
    where: both,
    /** What is left to do once it is over. */
    ifMissed: both,
    /** Whether missing it loses the money or the right. */
    hard: z.boolean(),
    act: z.enum(['by', 'from']),
    input: z.enum(CLOCK_INPUTS),
    /** Guide articles that explain it. */
    see: z.array(z.string().regex(/^[a-z0-9-]+$/)).min(1),
    rows: z.array(row).min(2).optional(),
  })
  .refine((clock) => clock.input === 'start-date' || (!clock.rule && !clock.rows), {
    message: 'a clock read from the screen carries no rule and no rows',
    path: ['rule'],
  })
  .refine(
    (clock) => [clock, ...(clock.rows ?? [])].every((c) => !(c.certainty === 'unknown' && c.rule)),
    { message: 'an unknown length carries no rule', path: ['certainty'] },
  );

export type Clock = z.infer<typeof clockSchema>;
export type ClockRow = NonNullable<Clock['rows']>[number];

/** Whether a file name of the collection is a clock the site knows. */
export const isClockKind = (id: string): id is ClockKind =>
  (CLOCK_KINDS as readonly string[]).includes(id);

/** What counting needs of a clock (and of one of its rows), for an island's props. */
export const termsOf = (
  kind: ClockKind,
  clock: Clock,
  row: ClockRow | null = null,
): ClockTerms => ({
  kind,
  row: row?.id ?? null,
  hard: clock.hard,
  act: clock.act,
  input: clock.input,
  rule: (row ?? clock).rule ?? null,
  certainty: (row ?? clock).certainty,
});
