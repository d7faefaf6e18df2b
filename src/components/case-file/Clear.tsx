import { Component } from 'preact';
import { countCase } from '../../lib/case/count.ts';
import { emptyCase } from '../../lib/case/types.ts';
import { fill } from '../message-copier/types.ts';
import { say } from './say.ts';
import { attempt, CASE_KEY, type Kept, stored, UNREAD_KEY } from './store.ts';
import type { Desk } from './types.ts';

function focus(element: HTMLElement | null): void {
  element?.focus();
}

/** Takes the case file and everything put aside off this device. */
const clearCase = (): Kept =>
  attempt(emptyCase(), () => {
    localStorage.removeItem(CASE_KEY);
    localStorage.removeItem(UNREAD_KEY);
  });

/** Deletes everything, once the reader has seen what that is. */
export class Clear extends Component<Desk, { asking: boolean }> {
  override state = { asking: false };

  override render({ words, sections, file, put }: Desk, { asking }: { asking: boolean }) {
    const ask = (next: boolean) => this.setState({ asking: next });
    const counts = Object.entries(countCase(file)).filter(([, count]) => count > 0);
    const old = stored(UNREAD_KEY) !== null;
    return (
      <>
        <button
          type="button"
          class="cf-danger"
          disabled={counts.length === 0 && !old}
          onClick={() => ask(true)}
        >
          {words.clear}
        </button>
        {asking && (
          <section class="mc-refusal" tabIndex={-1} ref={focus} aria-labelledby="cf-clear">
            <p id="cf-clear">
              <b>{words.clearTitle}</b>
            </p>
            <ul class="cf-going">
              {counts.map(([part, n]) => (
                <li key={part}>
                  {fill(words.clearItem, { name: sections[part as keyof typeof sections], n })}
                </li>
              ))}
              {old && <li>{words.clearOld}</li>}
            </ul>
            <p>{words.clearAdvice}</p>
            <div class="mc-buttons">
              <button
                type="button"
                class="cf-danger"
                onClick={() => {
                  ask(false);
                  const outcome = clearCase();
                  put({ typed: {}, filled: {} });
                  say(put, outcome === 'kept' ? words.cleared : words.blocked);
                }}
              >
                {words.clearYes}
              </button>
              <button type="button" class="mc-quiet" onClick={() => ask(false)}>
                {words.clearNo}
              </button>
            </div>
          </section>
        )}
      </>
    );
  }
}
