import { BLANKS } from '../../lib/messages/blanks.ts';
import { fill } from '../message-copier/types.ts';
import { saveFile } from './files.ts';
import type { CaseProps, Desk } from './types.ts';

export type PlaceNames = Pick<CaseProps, 'words' | 'sections' | 'amounts' | 'blanks'>;

/**
 * A place in a case file in words: `events[2]` → "What happened when, entry 3". Takes the paths
 * `parseCase` and `mergeImport` give.
 */
function placeInWords(path: string, { words, sections, amounts, blanks }: PlaceNames): string {
  if (path === 'json') return words.lostAll;
  if (path === 'version') return words.lostVersion;
  const [, part = '', index, key = ''] = /^([a-z]+)(?:\[(\d+)\]|\.(.*))?$/i.exec(path) ?? [];
  const section = Object.hasOwn(sections, part) ? sections[part as keyof typeof sections] : null;
  if (section === null) return fill(words.lostUnknown, { name: path });
  if (index !== undefined) return fill(words.lostItem, { name: section, n: Number(index) + 1 });
  if (part === 'fields' && Object.hasOwn(BLANKS, key)) {
    return blanks.find((blank) => blank.id === key)?.label ?? key;
  }
  if (part === 'amounts' && Object.hasOwn(amounts, key))
    return amounts[key as keyof typeof amounts];
  return key === '' ? section : fill(words.lostUnknown, { name: key });
}

/** Places in words, as one list. */
export const placesInWords = (paths: readonly string[], names: PlaceNames): string =>
  [...new Set(paths.map((path) => placeInWords(path, names)))].join(names.words.listGap);

/** What of an earlier case could not be read, and its text as it was. */
export const Lost = ({ lost, raw, ...names }: Desk) => (
  <>
    <p>
      {names.words.lostRest}
      <bdi>{placesInWords(lost, names)}</bdi>
    </p>
    <p>
      <button
        type="button"
        class="mc-quiet"
        onClick={() => saveFile('refund-navi-old.txt', 'text/plain;charset=utf-8', raw ?? '')}
      >
        {names.words.saveOld}
      </button>
    </p>
  </>
);
