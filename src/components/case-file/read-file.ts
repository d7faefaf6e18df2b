import { mergeImport } from '../../lib/case/merge.ts';
import { parseCase } from '../../lib/case/parse.ts';
import { fill } from '../message-copier/types.ts';
import { placesInWords } from './Lost.tsx';
import { say } from './say.ts';
import { readCase, updateCase } from './store.ts';
import type { Desk } from './types.ts';

/** Longer files are not the site's: a full case file stays far below (bytes). */
const MAX_FILE = 2_000_000;

/** Adds the file the reader chose to the case, and says what became of it. */
export async function readFile(input: HTMLInputElement, desk: Desk): Promise<void> {
  const { words, put } = desk;
  const chosen = input.files?.[0];
  if (!chosen) return;
  const text = chosen.size > MAX_FILE ? '' : await chosen.text().catch(() => '');
  input.value = '';
  const { case: theirs, lost } = parseCase(text || '[]');
  if (lost.includes('json')) return say(put, words.fileBad);
  const { kept } = mergeImport(readCase().case, theirs);
  updateCase((now) => mergeImport(now, theirs).case);
  put({ filled: readCase().case.fields });
  const told = [words.fileRead];
  if (lost.length > 0) told.push(fill(words.fileLost, { list: placesInWords(lost, desk) }));
  if (kept.length > 0) told.push(fill(words.fileKept, { list: placesInWords(kept, desk) }));
  say(put, told.join(' '));
}
