import type { ClockToolWords } from '../../content/clocks/words.ts';
import { fill, type Told } from './tell.ts';

interface Props {
  readonly told: readonly Told[];
  readonly words: ClockToolWords;
  /** What the zone of the dates is called. */
  readonly zoneName: string;
  readonly sources: string;
}

/** What to do by when: one label for each clock, the most urgent on top. */
export function Results({ told, words, zoneName, sources }: Props) {
  // Below the dates in their order, unknown ones must not be overlooked.
  const asks = told.flatMap(({ result, title }, i) =>
    i > 0 && result.status === 'ask' ? [title] : [],
  );
  return (
    <section class="clk-results" aria-labelledby="clk-results">
      <h3 id="clk-results" tabIndex={-1}>
        {words.results}
      </h3>
      <p class="soft">{zoneName}</p>
      {asks.length > 0 && (
        <p class="clk-asks">{fill(words.asks, { titles: asks.join(words.and) })}</p>
      )}
      <ol>
        {told.map(({ result, title, stamp, when, pacific, lines, facts }, i) => {
          const { terms, status } = result;
          const [advice, ...rest] = lines;
          const look = status === 'past' && result.ask ? 'ask' : status;
          return (
            <li key={terms.kind} class={`label clk-r clk-${look}`} data-kind={terms.kind}>
              <p class="label-head">
                {i === 0 && terms.hard && status !== 'past' && <span>{words.first}</span>} {title}
              </p>
              <div class="label-row">
                {when !== null && <p class="clk-stamp">{stamp}</p>}
                <h4 class={when === null ? 'clk-stamp' : 'clk-when'}>{when ?? stamp}</h4>
                {pacific && <p class="clk-pacific">{pacific}</p>}
                <p class="clk-advice">{advice}</p>
                <p class="clk-own">{words.overrule}</p>
              </div>
              <div class="label-row clk-why">
                {rest.map((line) => (
                  <p key={line}>{line}</p>
                ))}
                <p class="clk-cites no-print">
                  {words.source}{' '}
                  {facts.map((id) => (
                    <a key={id} class="cite" href={`${sources}#${id}`}>
                      {id}
                    </a>
                  ))}
                </p>
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
