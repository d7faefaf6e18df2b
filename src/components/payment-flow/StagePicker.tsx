import { useEffect, useRef, useState } from 'preact/hooks';
import { findStages } from '../../lib/payment/find.ts';
import { allPresses, fill, marks, type PaymentProps } from './data.ts';
import { Shown } from './parts.tsx';

/**
 * "Where is my order?": every stage by what it looks like, and a field for the words on the
 * screen that leaves the stages and buttons known to carry them.
 */
export function StagePicker({ flow, words }: Pick<PaymentProps, 'flow' | 'words'>) {
  const { pick, part } = words;
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  // What was typed before the page ran, or filled in again by the browser.
  useEffect(() => setTyped(field.current?.value ?? ''), []);
  const names = marks(flow);
  const presses = allPresses(flow);
  const stages = findStages(typed, flow.stages);
  const buttons = findStages(typed, presses);
  const count = stages.length + buttons.length;
  const hint = count > 0 ? fill(pick.labelFound, { n: `${count}` }) : pick.labelNone;

  return (
    <div class="no-print">
      <p class="pf-search">
        <label for="pf-typed">{pick.label}</label>
        <input
          id="pf-typed"
          type="text"
          ref={field}
          value={typed}
          maxLength={80}
          autocomplete="off"
          aria-describedby="pf-typed-hint"
          onInput={(e) => setTyped(e.currentTarget.value)}
        />
        <span class="soft" id="pf-typed-hint" role="status">
          {typed.trim() === '' ? pick.labelHint : hint}
        </span>
      </p>
      <ul class="go-list">
        {buttons.map(({ id, title }) => (
          <li key={id}>
            <a class="go" href={`#${id}`} data-go={id}>
              <b>{fill(pick.noStatus, { title })}</b>
            </a>
          </li>
        ))}
        {(count > 0 ? stages : flow.stages).map((stage) => (
          <li key={stage.id}>
            <a class="go" href={`#${stage.id}`} data-go={stage.id}>
              <b>
                {names.get(stage.id)} {stage.title}
              </b>
              <span>
                {stage.looksLike} <Shown labels={stage.labels} words={part} />
              </span>
            </a>
          </li>
        ))}
      </ul>
      <details class="toc pf-buttons">
        <summary>{pick.byButton}</summary>
        <ul class="inline">
          {presses.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`} data-go={id}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
