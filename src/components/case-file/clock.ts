/** A number with at least two figures. */
export const pad = (n: number): string => String(n).padStart(2, '0');

/** The reader's calendar date of a moment, YYYY-MM-DD. */
export const localDay = (at: Date): string =>
  `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`;

/** The reader's calendar date now. */
export const today = (): string => localDay(new Date());
