import type { ClockToolWords } from '../../content/clocks/words.ts';
import { buildCalendar, type CalendarEvent, eventOf, ICS_TYPE } from '../../lib/deadlines/ics.ts';
import { plainTextList } from '../../lib/deadlines/text.ts';
import type { Instant } from '../../lib/deadlines/types.ts';
import type { Told } from './tell.ts';

/** What the reader can take along. */
export interface Files {
  /** The calendar's text; empty where nothing is still to come. */
  readonly calendar: string;
  readonly type: string;
  readonly list: string;
}

/**
 * The calendar file and the list of text for what the page shows.
 * @param page address of the page, without a fragment; each event leads to its clock there
 * @param head first line of the list: what it is and when it was worked out
 */
export function makeFiles(
  told: readonly Told[],
  words: ClockToolWords,
  page: URL,
  now: Instant,
  head: string,
): Files {
  const body = ({ pacific, lines }: Told) => [pacific ?? '', words.overrule, ...lines];
  const events = told.flatMap((item): CalendarEvent[] => {
    const event = eventOf(item.result, {
      summary: `AliExpress: ${item.title}`,
      description: [item.when ?? '', ...body(item)].filter((line) => line !== '').join('\n'),
      url: `${page.origin}${page.pathname}#${item.result.terms.kind}`,
    });
    return event ? [event] : [];
  });
  return {
    calendar: buildCalendar(events, { prodId: words.prodId, domain: page.hostname, now }),
    type: ICS_TYPE,
    list: plainTextList(
      [head],
      told.map((item) => ({
        title: `${item.title}`,
        lines: [item.when ?? item.stamp, ...body(item)],
      })),
    ),
  };
}
