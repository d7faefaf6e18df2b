import type { CaseFile } from './types.ts';

type Part = Exclude<keyof CaseFile, 'version'>;

/** How much stands in each part: what "delete everything" will take away. */
export const countCase = ({ version: _, ...parts }: CaseFile): Record<Part, number> =>
  Object.fromEntries(
    Object.entries(parts).map(([part, held]) => [part, Object.keys(held).length]),
  ) as Record<Part, number>;
