import { Component } from 'preact';
import { decodeTrail, encodeTrail } from '../../lib/flow/fragment.ts';
import { here, stepBack } from '../../lib/flow/trail.ts';
import { AnswerList, type AnswerListWords } from './AnswerList.tsx';
import { isTrail, keepInLanguageLink, onAddressChange } from './around.ts';
import { loadFlow } from './load.ts';
import type { NoteWayProps } from './NoteWay.tsx';
import type { CardProps, Parent } from './QuestionCard.tsx';
import { type StepView, stepViews } from './steps.ts';

export interface AnswersProps extends Pick<CardProps, 'base'> {
  words: AnswerListWords & Pick<CardProps['words'], 'back' | 'again' | 'beforeVerdict'>;
  /** The verdict whose page this is. */
  verdict: string;
  /** Questions with an answer that leads here. */
  parents: readonly Parent[];
  /** Address of the whole tree in this language (`FlowData`). */
  source: string;
  note: NoteWayProps;
}

interface Way {
  readonly steps: readonly StepView[];
  readonly back: string;
  readonly trail: string;
}

type NoteWay = typeof import('./NoteWay.tsx').NoteWay;

interface State {
  readonly way: Way | null;
  /** The offer to note the way, loaded once there is one. */
  readonly NoteWay: NoteWay | null;
}

/**
 * How the reader came to a verdict: the questions that lead here, and once the address is seen to
 * carry a trail that ends here, the answers given, each to be changed.
 */
export default class YourAnswers extends Component<AnswersProps, State> {
  override state: State = { way: null, NoteWay: null };
  private stopListening = () => {};

  override componentDidMount() {
    this.stopListening = onAddressChange(() => void this.read());
    void this.read();
  }

  override componentWillUnmount() {
    this.stopListening();
  }

  private async read() {
    const fragment = window.location.hash.slice(1);
    if (!isTrail(fragment)) return;
    const loaded = await loadFlow(this.props.source);
    if (!loaded) return;
    const { flow } = loaded;
    const trail = decodeTrail(flow, fragment);
    if (here(flow, trail) !== this.props.verdict) return this.setState({ way: null });
    const way = {
      steps: stepViews(loaded, { trail, change: null }),
      back: encodeTrail(flow, stepBack(trail)),
      trail: encodeTrail(flow, trail),
    };
    this.setState({ way });
    keepInLanguageLink(way.trail);
    // Where it cannot be had the page is as good without it.
    import('./NoteWay.tsx').then(
      ({ NoteWay }) => this.setState({ NoteWay }),
      () => {},
    );
  }

  override render() {
    const { words, base, parents, verdict, note } = this.props;
    const { way, NoteWay } = this.state;
    return (
      <div class="dt dt-after no-print">
        {way ? (
          <AnswerList id="way" words={words} steps={way.steps} page={base} />
        ) : (
          <details class="dt-from">
            <summary>{words.beforeVerdict}</summary>
            <ul>
              {parents.map((parent) => (
                <li key={parent.id}>
                  <a href={`${base}${parent.id}/`}>{parent.title}</a>
                </li>
              ))}
            </ul>
          </details>
        )}
        {way && NoteWay && <NoteWay {...note} trail={way.trail} verdict={verdict} />}
        <p class="dt-ways">
          {way && (
            <a class="dt-way dt-back" href={way.back === '' ? base : `${base}#${way.back}`}>
              {words.back}
            </a>
          )}
          <a class="dt-way" href={base}>
            {words.again}
          </a>
        </p>
      </div>
    );
  }
}
