import type { Locale } from '../../config/locales.ts';
import type { ClockKind } from '../deadlines/types.ts';

/** Who has the money at a stage. */
export type Holder = 'aliexpress' | 'seller' | 'provider' | 'buyer' | 'aliexpress-or-seller';

/** Words seen on a screen; `lang` is the screen's language, not the reader's. */
export interface ShownLabel {
  readonly text: string;
  readonly lang: Locale;
  readonly era: 'current' | 'older' | 'unknown';
  readonly facts: readonly string[];
}

/** A sentence in the reader's language with its facts. */
export interface Statement {
  readonly text: string;
  readonly facts: readonly string[];
}

/** What pressing a button ends and starts, in the reader's language. */
export interface Press {
  readonly id: string;
  readonly title: string;
  readonly labels: readonly ShownLabel[];
  readonly ends: string;
  readonly starts: string;
  readonly risk: 'none' | 'careful' | 'danger';
  /** The stage afterwards, or null where it depends. */
  readonly goes: string | null;
  readonly facts: readonly string[];
}

/** A stage of the order in the reader's language, its buttons resolved. */
export interface Stage {
  readonly id: string;
  readonly track: 'main' | 'side';
  readonly title: string;
  readonly looksLike: string;
  readonly labels: readonly ShownLabel[];
  readonly holder: Holder;
  readonly holderText: string;
  readonly can: readonly Statement[];
  readonly presses: readonly Press[];
  readonly clocks: readonly ClockKind[];
  readonly facts: readonly string[];
  readonly see: readonly string[];
}

/** A way of paying in the reader's language. */
export interface Lane {
  readonly id: string;
  readonly title: string;
  readonly route: string;
  readonly times: readonly Statement[];
  readonly can: readonly Statement[];
  readonly presses: readonly Press[];
  readonly clocks: readonly ClockKind[];
  readonly facts: readonly string[];
  readonly see: readonly string[];
}

/** The whole explainer for one language, ready for a page or an island's props. */
export interface PaymentFlow {
  readonly stages: readonly Stage[];
  readonly lanes: readonly Lane[];
}
