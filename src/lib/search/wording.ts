import type { Kind } from './types.ts';

/** What the search says, in one language. `{n}` is a number, `{q}` what the reader typed. */
export interface SearchWords {
  readonly title: string;
  readonly short: string;
  readonly description: string;
  readonly lead: string;
  readonly label: string;
  readonly placeholder: string;
  readonly button: string;
  readonly box: string;
  readonly results: string;
  readonly searching: string;
  readonly found: string;
  readonly more: string;
  readonly section: string;
  readonly none: string;
  readonly noneHint: string;
  readonly situations: string;
  readonly other: string;
  readonly fault: string;
  readonly faultPart: string;
  readonly again: string;
  readonly faultHint: string;
  readonly list: string;
  readonly listLead: string;
  readonly latin: string;
  readonly jump: string;
  readonly kinds: Readonly<Record<Kind, string>>;
}
