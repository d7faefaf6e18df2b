import type { Locale } from '../../config/locales.ts';
import type { Press, ShownLabel } from '../../lib/payment/types.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';

/** Words in and under the drawing; the drawing's boxes bound their length. */
export interface DrawingWords {
  readonly title: string;
  /** The drawing in words while nothing is chosen. */
  readonly all: string;
  readonly you: string;
  readonly provider: string;
  readonly aliexpress: string;
  readonly seller: string;
  readonly held: string;
  readonly open: string;
  readonly closed: string;
  readonly request: string;
  readonly approved: string;
  readonly coin: string;
  readonly here: string;
  readonly pressed: string;
}

/** Words of a stage, a button and a way of paying. */
export interface PartWords {
  readonly holder: string;
  readonly looksLike: string;
  readonly can: string;
  readonly clocks: string;
  readonly see: string;
  readonly presses: string;
  readonly ends: string;
  readonly starts: string;
  readonly goes: string;
  readonly route: string;
  readonly times: string;
  readonly source: string;
  readonly risk: Readonly<Record<Press['risk'], string>>;
  readonly era: Readonly<Record<ShownLabel['era'], string>>;
}

export interface PickWords {
  readonly where: string;
  readonly hereIs: string;
  readonly caption: string;
  readonly noStatus: string;
  readonly label: string;
  readonly labelHint: string;
  readonly labelNone: string;
  readonly labelFound: string;
  readonly change: string;
  readonly all: string;
  readonly byButton: string;
  readonly ifPress: string;
  readonly pressGoes: string;
  readonly pressSame: string;
  readonly pressDepends: string;
  readonly byPayment: string;
}

export interface PaymentWords {
  readonly title: string;
  /** The page's name in crumbs. */
  readonly short: string;
  readonly description: string;
  readonly lead: string;
  readonly way: string;
  readonly wayLead: string;
  /** In the head of a stage, before whoever holds the money. */
  readonly money: string;
  readonly side: string;
  readonly sideLead: string;
  readonly lanes: string;
  readonly lanesLead: string;
  readonly embed: string;
  readonly drawing: DrawingWords;
  readonly part: PartWords;
  readonly pick: PickWords;
}

/** Every word of the payment explainer, by language. */
export const PAYMENT_WORDS: Record<Locale, PaymentWords> = { ja, en };
