import type { OfferWords } from '../../content/flows/ui/offers/types.ts';
import { type Currency, DECIMALS, type Minor } from '../../lib/offers/amount.ts';
import { compareOffers, type Offer } from '../../lib/offers/compare.ts';

export interface ResultProps {
  words: OfferWords;
  offer: Offer;
  currency: Currency;
  locale: string;
}

const fill = (text: string, sums: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => sums[name] ?? '');

/** What each way leaves, which of the sure ones leaves more, and where that turns round. */
export function Result({ words, offer, currency, locale }: ResultProps) {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
  const money = (minor: Minor) => format.format(minor / 10 ** DECIMALS[currency]);
  const c = compareOffers(offer);
  const left = (net: Minor) => fill(words.left, { net: money(net) });
  const keep = c.keep.closed
    ? [words.closed[c.keep.closed], fill(words.justKeep, { net: money(c.keep.net ?? 0) })]
    : [left(c.keep.net ?? 0)];
  const back = c.sendBack.closed
    ? words.closed[c.sendBack.closed]
    : c.sendBack.net === null
      ? words.noPostage
      : left(c.sendBack.net);
  const wait =
    c.wait.closed !== null
      ? [words.closed[c.wait.closed]]
      : [
          fill(words.waitMust, { must: money(c.wait.mustBring ?? 0), most: money(c.wait.atMost) }),
          ...(c.wait.ifReturned === null
            ? []
            : [fill(words.waitReturned, { net: money(c.wait.ifReturned) })]),
          fill(words.waitNothing, { net: money(c.wait.ifNothing) }),
        ];
  const best = (way: 'keep' | 'send-back') => (c.better === way ? 'of-best' : undefined);
  const turns = (['offer', 'postage', 'worth'] as const).flatMap((key) => {
    const sum = c.turns[key];
    return sum === null ? [] : [fill(words.turn[key], { sum: money(sum) })];
  });
  return (
    <>
      <p class="of-better">{words.better[c.better ?? 'unknown']}</p>
      <dl class="of-ways">
        <div class={best('keep')}>
          <dt>{words.keep}</dt>
          {keep.map((line) => (
            <dd key={line}>{line}</dd>
          ))}
        </div>
        <div class={best('send-back')}>
          <dt>{words.sendBack}</dt>
          <dd>{back}</dd>
        </div>
        <div>
          <dt>{words.wait}</dt>
          {wait.map((line) => (
            <dd key={line}>{line}</dd>
          ))}
        </div>
      </dl>
      {c.keep.closed === null && (
        <p>
          {fill(c.uncovered > 0 ? words.uncovered : words.covered, {
            loss: money(c.loss),
            uncovered: money(c.uncovered),
          })}
        </p>
      )}
      {turns.length > 0 && (
        <>
          <p class="of-name">{words.turns}</p>
          <ul>
            {turns.map((turn) => (
              <li key={turn}>{turn}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
