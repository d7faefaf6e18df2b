import type { Entry } from '../../lib/case/splice.ts';
import { localTime } from './local-time.ts';
import { answersOf } from './trail.ts';
import type { CaseNames, Desk } from './types.ts';

/** The names a record needs, in one language; null where they could not be had. */
export async function loadNames(url: string): Promise<CaseNames | null> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(8000) });
    return response.ok ? ((await response.json()) as CaseNames) : null;
  } catch {
    return null;
  }
}

export interface Row {
  readonly day: string;
  readonly text: string;
  readonly href?: string | undefined;
  /** Further lines, such as the answers that led to a verdict. */
  readonly lines?: readonly string[];
}

/** An entry as the reader knows it: in local time, and once there are names by name with its way. */
export function rowOf(
  entry: Entry,
  { names, links, words }: Pick<Desk, 'names' | 'links' | 'words'>,
): Row {
  if ('what' in entry) return { day: entry.date, text: entry.what };
  if ('kind' in entry) {
    return { day: entry.date, text: names?.words.clocks[entry.kind] ?? entry.kind };
  }
  if ('tone' in entry) {
    const { id, language, tone, at } = entry;
    const text = names?.words.messages[id];
    const how = [names?.words.languages[language] ?? language, names?.words.tones[tone] ?? tone];
    return {
      day: localTime(at),
      text: text ?? id,
      href: text && `${links.messages}${id}/`,
      lines: [how.join(' · ')],
    };
  }
  const { date, trail, verdict } = entry;
  return {
    day: date,
    text: verdict === null ? words.unfinished : (names?.words.verdicts[verdict] ?? verdict),
    href: `${links.tree}${verdict ? `${verdict}/` : ''}#${trail}`,
    lines: names ? answersOf(trail, names.questions) : [],
  };
}
