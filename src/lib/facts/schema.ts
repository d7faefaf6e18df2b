import { z } from 'astro/zod';
import { FACT_REVERIFY_DAYS } from '../../config/site.ts';
import { dayNumber, fromDayNumber } from '../deadlines/calendar.ts';

/** Subjects of the fact base, in reading order; also the first part of each fact's id. */
export const FACT_TOPICS = [
  'seed',
  'flow',
  'time',
  'ui',
  'ev',
  'fake',
  'ret',
  'ch',
  'ref',
  'out',
  'tr',
  'cus',
] as const;

/**
 * - `current`: the newest sources agree, or nothing newer contradicts
 * - `changed`: the 2017 blog post or an older rule no longer holds
 * - `historical`: an old rule, or one person's experience
 * - `uncertain`: sources conflict, or none was found; never printed as a rule
 */
export const FACT_STATUSES = ['current', 'changed', 'historical', 'uncertain'] as const;

export const FACT_CONFIDENCES = ['high', 'medium', 'low'] as const;

/**
 * - `aliexpress`: an AliExpress page, or a copy of its text (the publisher then says so)
 * - `public`: consumer agencies, customs, the EU, governments
 * - `issuer`: card companies, PayPal and other payment companies
 * - `user`: what one buyer or blogger lived through
 * - `guide`: third-party guides, seller-side sites, news and AI-written pages
 */
export const SOURCE_CLASSES = ['aliexpress', 'public', 'issuer', 'user', 'guide'] as const;

export const FACT_REGIONS = ['worldwide', 'JP', 'KR', 'US', 'EU', 'UK', 'AU'] as const;

const words = z.string().trim().min(1);
const both = z.strictObject({ ja: words, en: words });

// One of the two YAML readers in use turns an unquoted day into a Date.
const dayText = z
  .union([z.string(), z.date()])
  .transform((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value));

// Engines read 30 February as 2 March; only the way back shows it.
const isCalendarDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  Number.isFinite(dayNumber(text)) &&
  fromDayNumber(dayNumber(text)) === text;

const sourceSchema = z.strictObject({
  title: words,
  url: z.url({ protocol: /^https?$/, error: 'must be an http or https address' }).optional(),
  publisher: words.optional(),
  class: z.enum(SOURCE_CLASSES),
  /** When it was written, as far as known: "2025-09", "2021–2023?" where estimated. */
  date: dayText.pipe(words).optional(),
});

const figure = z.union([z.number(), words]);

/**
 * One dated claim with its sources: `src/content/facts/<id>.yaml`, the id being the file name
 * (`time-06`) and beginning with the topic; see `idMatchesTopic`.
 */
export const factSchema = z
  .strictObject({
    topic: z.enum(FACT_TOPICS),
    status: z.enum(FACT_STATUSES),
    confidence: z.enum(FACT_CONFIDENCES),
    claim: both,
    /** The figures of the claim for code: days, currency units, ISO dates, by name. */
    value: z
      .record(z.string().regex(/^[a-z][a-z0-9_]*$/), z.union([figure, z.array(figure).min(1)]))
      .optional(),
    /** What the blog post of January 2017 said about it. */
    in2017: both.optional(),
    /** A caveat, or what the reader should do with the fact. */
    note: both.optional(),
    /** Where sources disagree: both sides, with their dates. */
    contradiction: both.optional(),
    regions: z.array(z.enum(FACT_REGIONS)).min(1),
    /** Day someone last looked at the sources. */
    checked: dayText.pipe(
      z.string().refine(isCalendarDay, 'must be a calendar day such as 2026-11-23'),
    ),
    /** Days until it is due for another look. */
    reverifyAfterDays: z.int().min(1).max(3650).default(FACT_REVERIFY_DAYS),
    sources: z.array(sourceSchema),
  })
  .refine((fact) => fact.sources.length > 0 || fact.status === 'uncertain', {
    message: 'needs at least one source, unless its status is uncertain',
    path: ['sources'],
  });

export type Fact = z.infer<typeof factSchema>;
export type FactSource = Fact['sources'][number];

/** Whether a fact's id (its file name without .yaml) is its topic and two digits: "time-06". */
export const idMatchesTopic = (id: string, fact: Pick<Fact, 'topic'>): boolean =>
  new RegExp(`^${fact.topic}-\\d{2}$`).test(id);

export type Staleness = 'fresh' | 'due' | 'overdue';

/**
 * How long ago a fact was checked, against its own `reverifyAfterDays`.
 * @param today the calendar date to count to, as YYYY-MM-DD
 * @returns `due` from that many days on (180 unless the fact says otherwise), `overdue` from twice
 *   as many on (360), `fresh` before
 * @throws RangeError when either date is no calendar day
 */
export function staleness(
  fact: Pick<Fact, 'checked' | 'reverifyAfterDays'>,
  today: string,
): Staleness {
  for (const day of [fact.checked, today]) {
    if (!isCalendarDay(day))
      throw new RangeError(`“${day}” is no calendar day such as 2026-11-23.`);
  }
  const age = dayNumber(today) - dayNumber(fact.checked);
  if (age >= 2 * fact.reverifyAfterDays) return 'overdue';
  return age >= fact.reverifyAfterDays ? 'due' : 'fresh';
}
