import { z } from 'astro/zod';
import { CLOCK_KINDS } from '../deadlines/types.ts';

const both = z.strictObject({ ja: z.string().min(1), en: z.string().min(1) });
const factId = z.string().regex(/^[a-z]+-\d{2}$/);
const facts = z.array(factId).min(1);
const see = z.array(z.string().regex(/^[a-z0-9-]+$/)).min(1);

/** A sentence in both languages with what carries it. */
const statement = z.strictObject({ ja: z.string().min(1), en: z.string().min(1), facts });

/** Words seen on a screen, in the language they are shown in. */
const shown = z.strictObject({
  text: z.string().min(1),
  lang: z.enum(['ja', 'en']),
  era: z.enum(['current', 'older', 'unknown']),
  facts,
});

const stageId = z.templateLiteral(['stage-', z.string().regex(/^[a-z-]+$/)]);
const pressId = z.templateLiteral(['press-', z.string().regex(/^[a-z-]+$/)]);

/** A state the order can be in. The main track is the order's way; side stages leave it. */
const stage = z.strictObject({
  type: z.literal('stage'),
  track: z.enum(['main', 'side']),
  /** Place within the track, from 1. */
  order: z.int().min(1),
  title: both,
  /** How a reader knows the order is here, whatever the label says. */
  looksLike: both,
  /** The status as order pages have shown it; empty where no fact carries one. */
  labels: z.array(shown),
  holder: z.enum(['aliexpress', 'seller', 'provider', 'buyer', 'aliexpress-or-seller']),
  holderText: both,
  /** What is still possible. */
  can: z.array(statement).min(1),
  /** Buttons that may be pressed here, by id. */
  presses: z.array(pressId),
  clocks: z.array(z.enum(CLOCK_KINDS)),
  facts,
  see,
});

/** A button, and what pressing it does wherever it is pressed. */
const press = z.strictObject({
  type: z.literal('press'),
  /** What the site calls it. */
  title: both,
  labels: z.array(shown),
  ends: both,
  starts: both,
  /** none: nothing is lost; careful: read first; danger: cannot be undone. */
  risk: z.enum(['none', 'careful', 'danger']),
  /** The stage the order is in afterwards, where that is certain. */
  goes: stageId.optional(),
  facts,
});

/** A way of paying: how money comes back on it, and its own clocks. */
const lane = z.strictObject({
  type: z.literal('lane'),
  order: z.int().min(1),
  title: both,
  route: both,
  /** Times of this lane that are no clock of the site. */
  times: z.array(statement),
  can: z.array(statement).min(1),
  presses: z.array(pressId),
  clocks: z.array(z.enum(CLOCK_KINDS)).min(1),
  facts,
  see,
});

/** One file of `src/content/payment/`: `stage-*.yaml`, `press-*.yaml` or `lane-*.yaml`. */
export const paymentSchema = z.discriminatedUnion('type', [stage, press, lane]);

export type PaymentEntry = z.infer<typeof paymentSchema>;
