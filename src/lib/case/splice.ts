import type { CaseFile } from './types.ts';

/** The parts that are lists by date, from which the reader takes out single entries. */
export type ListPart = 'events' | 'clocks' | 'messages' | 'answers';

export type Entry = CaseFile[ListPart][number];

/** The file without the entry at a place of a list. */
export const takeOut = (file: CaseFile, part: ListPart, at: number): CaseFile => ({
  ...file,
  [part]: file[part].filter((_, place) => place !== at),
});

/** The file with an entry back at its place of a list. */
export const putBack = (file: CaseFile, part: ListPart, at: number, entry: Entry): CaseFile => ({
  ...file,
  [part]: [...file[part].slice(0, at), entry, ...file[part].slice(at)],
});
