import type { OfferWords } from '../../content/flows/ui/offers/types.ts';
import { type Currency, DECIMALS, type Minor } from '../../lib/offers/amount.ts';
import { type Closed, compareOffers, type Offer } from '../../lib/offers/compare.ts';

export interface ResultProps {
  words: OfferWords;
  offer: Offer;
  currency: Currency;
  locale: string;
}

/** What each way leaves, which of the first two leaves more, and where that turns round. */
export function Result({ words, offer, currency, locale }: ResultProps) {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
  const money = (minor: Minor) => format.format(minor / 10 ** DECIMALS[currency]);
  /** A sentence with its sum, or none where there is no sum. */
  const line = (text: string, sum: Minor | null): string[] =>
    sum === null ? [] : [text.replace('{sum}', money(sum))];
  const { keep, sendBack, wait, better, turns, loss, uncovered } = compareOffers(offer);
  const closed = (why: Closed | null): string[] => (why === null ? [] : [words.closed[why]]);
  const ways = [
    {
      name: words.keep,
      best: better === 'keep',
      lines: [...closed(keep.closed), ...line(keep.closed ? words.justKeep : '{sum}', keep.net)],
    },
    {
      name: words.sendBack,
      best: better === 'send-back',
      lines: sendBack.closed
        ? closed(sendBack.closed)
        : sendBack.net === null
          ? [words.noPostage]
          : line('{sum}', sendBack.net),
    },
    {
      name: words.wait,
      best: false,
      lines: wait.closed
        ? closed(wait.closed)
        : [
            ...line(words.waitMust.replace('{most}', money(wait.atMost)), wait.mustBring),
            ...line(words.waitReturned, wait.ifReturned),
            ...line(words.waitNothing, wait.ifNothing),
          ],
    },
  ];
  const turning = (['offer', 'postage', 'worth'] as const).flatMap((key) =>
    line(words.turn[key], turns[key]),
  );
  return (
    <>
      <p class="of-better">{words.better[better ?? 'unknown']}</p>
      <dl class="of-ways">
        {ways.map((way) => (
          <div key={way.name} class={way.best ? 'of-best' : undefined}>
            <dt>{way.name}</dt>
            {way.lines.map((text) => (
              <dd key={text}>{text}</dd>
            ))}
          </div>
        ))}
      </dl>
      {keep.closed === null && (
        <p>
          {(uncovered > 0 ? words.uncovered : words.covered)
            .replace('{loss}', money(loss))
            .replace('{uncovered}', money(uncovered))}
        </p>
      )}
      {turning.length > 0 && (
        <>
          <p class="of-name">{words.turns}</p>
          <ul>
            {turning.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
