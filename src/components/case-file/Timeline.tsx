import { Component } from 'preact';
import { addEvent } from '../../lib/case/edit.ts';
import { isDay } from '../../lib/case/parse.ts';
import { today } from './clock.ts';
import { Input } from './Input.tsx';
import { updateCase } from './store.ts';
import type { CaseProps } from './types.ts';

interface State {
  date: string;
  what: string;
  missing: boolean;
}

/** A line to add to what happened when. */
export class Timeline extends Component<Pick<CaseProps, 'words'>, State> {
  override state: State = { date: today(), what: '', missing: false };

  add(event: Event) {
    event.preventDefault();
    const { date, what } = this.state;
    const missing = !isDay(date) || what.trim() === '';
    this.setState({ missing });
    if (missing) return;
    updateCase((now) => addEvent(now, { date, what }));
    this.setState({ what: '' });
    document.getElementById('cf-what')?.focus();
  }

  override render({ words }: Pick<CaseProps, 'words'>, { date, what, missing }: State) {
    return (
      <form class="cf-add" onSubmit={(event) => this.add(event)} noValidate>
        <Input
          id="cf-day"
          label={words.date}
          type="date"
          value={date}
          onInput={(event) => this.setState({ date: event.currentTarget.value })}
        />
        <Input
          id="cf-what"
          label={words.what}
          value={what}
          warning={missing ? words.needBoth : ''}
          onInput={(event) => this.setState({ what: event.currentTarget.value })}
        />
        <fieldset class="cf-usual">
          <legend class="hidden">{words.usual}</legend>
          {words.usualEvents.map((usual) => (
            <button type="button" key={usual} onClick={() => this.setState({ what: usual })}>
              {usual}
            </button>
          ))}
        </fieldset>
        <button type="submit" class="mc-quiet">
          {words.add}
        </button>
      </form>
    );
  }
}
