import { Component } from 'preact';
import type { Composed } from '../../lib/messages/compose.ts';
import type { Outcome } from '../case-file/note.ts';
import { type CopierProps, fill } from './types.ts';
import { inCase } from './values.ts';

type Way = 'copy' | 'share';
type Late = typeof import('./after-press.tsx');

interface Props
  extends Pick<CopierProps, 'id' | 'words' | 'blanks' | 'where' | 'casePage' | 'message'> {
  language: string;
  tone: string;
  done: Composed;
}

interface State {
  /** What was asked for and refused because of open blanks. */
  refused: Way | null;
  /** The clipboard was refused: the text is shown, selected. */
  byHand: boolean;
  status: string;
  /** When the text was taken, in UTC; null before. */
  at: string | null;
  noted: boolean;
}

const now = (): string => new Date().toISOString();

const fresh: State = { refused: null, byHand: false, status: '', at: null, noted: false };

let late: Late | null = null;

async function loadLate(): Promise<Late | null> {
  try {
    late ??= await import('./after-press.tsx');
  } catch {
    // Without it the words in the status line say what to do.
  }
  return late;
}

/** @returns false where the browser has no clipboard for pages, or refuses it */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Copies or shares the text, says what became of it, and offers to note it. */
export class Bar extends Component<Props, State> {
  override state = fresh;

  override componentDidUpdate(before: Props) {
    if (before.done.text === this.props.done.text) return;
    void loadLate();
    this.setState({ ...fresh, refused: this.state.refused });
  }

  /** A live region is read out when it changes, so it is emptied first. */
  say(status: string) {
    this.setState({ status: '' });
    setTimeout(() => this.setState({ status }), 60);
  }

  /** Puts the text on the clipboard, or shows it selected where that is refused. */
  async copy() {
    const { done, words, where } = this.props;
    // Nothing may be waited for before this line: browsers allow it only inside the tap.
    const copied = await copyText(done.text);
    const byHand = !copied && (await loadLate()) !== null;
    this.setState({ byHand, at: now() });
    if (copied) this.say(fill(words.copied, { n: done.characters, where }));
    else this.say(byHand ? words.byHand : words.byHandAbove);
  }

  async refuse(refused: Way) {
    const { done, words } = this.props;
    if (await loadLate()) this.setState({ refused });
    else this.say(fill(words.refused, { n: done.missing.length }));
  }

  take(way: Way, anyway?: boolean) {
    const { text, missing } = this.props.done;
    this.setState(fresh);
    if (missing.length > 0 && !anyway) void this.refuse(way);
    else if (way === 'copy') void this.copy();
    // Closing the share sheet without sharing is the reader's own choice, and no failure.
    else
      navigator.share({ text }).then(
        () => this.setState({ at: now() }),
        () => {},
      );
  }

  async note(at: string) {
    const { message, language, tone, words } = this.props;
    const note = { message: { id: message.id, language, tone, at } };
    const outcome = await inCase<Outcome>((file) => file.noteInCase(note), 'failed');
    this.setState({ noted: outcome !== 'failed' });
    this.say(outcome === 'kept' ? words.noted : words.outcome[outcome]);
  }

  override render(
    { id, words, done, blanks, casePage }: Props,
    { refused, byHand, status, at, noted }: State,
  ) {
    const button = (name: string, onClick: () => void, look = 'mc-quiet') => (
      <button type="button" class={look} onClick={onClick}>
        {name}
      </button>
    );
    const { length } = done.missing;
    return (
      <>
        {late && refused && length > 0 && (
          <late.Refusal
            id={id}
            why={fill(words.refused, { n: length })}
            hint={words.refusedHint}
            open={blanks.filter((blank) => done.missing.includes(blank.id))}
            anyway={refused === 'copy' ? words.copyAnyway : words.shareAnyway}
            onAnyway={() => this.take(refused, true)}
          />
        )}
        {late && byHand && <late.ByHand name={words.text} text={done.text} />}
        <div class="mc-bar">
          <p class="mc-status" role="status">
            {status}
          </p>
          <div class="mc-buttons">
            {button(words.copy, () => this.take('copy'), 'mc-main')}
            {'share' in navigator && button(words.share, () => this.take('share'))}
            {at && !noted && button(words.note, () => void this.note(at))}
            {noted && <a href={casePage}>{words.openCase}</a>}
          </div>
        </div>
      </>
    );
  }
}
