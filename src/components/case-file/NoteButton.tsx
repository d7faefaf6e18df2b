import { Component } from 'preact';
import type { CaseNoteWords } from '../../content/case/types.ts';
import type { CaseNote, Outcome } from './note.ts';

interface Props {
  words: CaseNoteWords;
  casePage: string;
  /** What to note, asked for when the button is pressed. */
  notes: () => readonly CaseNote[];
}

const note = (notes: readonly CaseNote[]): Promise<Outcome> =>
  import('./note.ts').then(
    ({ noteInCase }) => noteInCase(...notes),
    () => 'failed',
  );

/** Offers to note something in the reader's case file. Nothing is noted before it is pressed. */
export class NoteButton extends Component<Props, { outcome: Outcome | null }> {
  override state: { outcome: Outcome | null } = { outcome: null };

  async press() {
    // A live region is read out when it changes, so it is emptied first.
    this.setState({ outcome: null });
    this.setState({ outcome: await note(this.props.notes()) });
  }

  override render({ words, casePage }: Props, { outcome }: { outcome: Outcome | null }) {
    return (
      <div class="cf-note no-print">
        {outcome !== 'kept' && (
          <button type="button" onClick={() => void this.press()}>
            {words.offer}
          </button>
        )}
        <p role="status">{outcome && words.outcome[outcome]}</p>
        {outcome && outcome !== 'failed' && <a href={casePage}>{words.open}</a>}
      </div>
    );
  }
}
