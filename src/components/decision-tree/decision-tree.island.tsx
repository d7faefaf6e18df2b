import { Component, createRef } from 'preact';
import { decodeTrail, encodeTrail } from '../../lib/flow/fragment.ts';
import { here, newTrail } from '../../lib/flow/trail.ts';
import { questionOf } from '../../lib/flow/walk.ts';
import {
  isPlainClick,
  isTrail,
  keepInLanguageLink,
  namePage,
  onAddressChange,
  pushFragment,
} from './around.ts';
import type { QuestionData } from './data.ts';
import { loadFlow } from './load.ts';
import { type CardProps, numbered, type Parent, QuestionCard } from './QuestionCard.tsx';
import { fragmentOf, type Place } from './steps.ts';
import {
  answered,
  type CardView,
  changeOf,
  firstView,
  pageOf,
  toQuestion,
  viewAt,
} from './view.ts';

export interface TreeProps extends CardProps {
  /** The question the card begins at, and its words. */
  start: string;
  card: QuestionData;
  parents: readonly Parent[];
  /** Whether `start` is where the whole tree begins. */
  first: boolean;
  /** Address of the whole tree in this language (`FlowData`). */
  source: string;
  /** Name of the site, for the window's title. */
  site: string;
}

interface State {
  readonly view: CardView;
  /** What the live region says. */
  readonly status: string;
  /** A verdict's page is on its way: the status is shown to everyone. */
  readonly opening: boolean;
}

/**
 * The question card, moved from question to question without loading pages. The answers live in
 * the address alone (`lib/flow/fragment`), so that Back, reload and a shared link bring them back.
 * Where anything is missing, the links do what they do without JavaScript.
 */
export default class DecisionTree extends Component<TreeProps, State> {
  override state: State = { view: this.own(), status: '', opening: false };
  private box = createRef<HTMLDivElement>();
  /** Null while the card shows what the server printed. */
  private place: Place | null = null;
  private seen = '';
  private busy = false;
  private stopListening = () => {};

  /** The card as the server prints it. */
  private own(): CardView {
    const { start, card, base, first } = this.props;
    return firstView(start, card, base, first ? 1 : null);
  }

  override componentDidMount() {
    const warm = () => void loadFlow(this.props.source);
    const box = this.box.current;
    box?.addEventListener('click', this.onClick);
    box?.addEventListener('pointerover', warm, { once: true });
    box?.addEventListener('focusin', warm, { once: true });
    this.stopListening = onAddressChange(() => void this.follow(true));
    void this.follow(false);
  }

  override componentWillUnmount() {
    this.stopListening();
  }

  private onClick = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || !isPlainClick(event)) return;
    const { answer, go } = link.dataset;
    if (answer === undefined && go === undefined) return;
    event.preventDefault();
    if (go !== undefined) {
      pushFragment(go);
      void this.follow(true);
    } else if (answer !== undefined && !this.busy) void this.choose(answer, link.href);
  };

  private show(view: CardView, place: Place | null, fragment: string, focus: boolean, note = '') {
    const { words, where, site } = this.props;
    const title = view.card.title.join('');
    this.place = place;
    this.seen = fragment;
    const status = `${numbered(words, view.n)}: ${title} ${note}`.trim();
    this.setState({ view, status }, () => {
      if (!focus) return;
      this.box.current?.scrollIntoView({ block: 'start' });
      this.box.current?.querySelector<HTMLElement>('.dt-q')?.focus({ preventScroll: true });
    });
    keepInLanguageLink(fragment);
    if (where !== 'embedded') namePage(place && title, site, where === 'node');
  }

  /** Brings the card to where the address says. */
  private async follow(focus: boolean) {
    const { base, source, start, where } = this.props;
    this.setState({ opening: false });
    const fragment = window.location.hash.slice(1);
    if (fragment === this.seen || (fragment !== '' && !isTrail(fragment))) return;
    this.seen = fragment;
    const home = () => this.place && this.show(this.own(), null, fragment, focus);
    if (fragment === '') return void home();
    const loaded = await loadFlow(source);
    if (!loaded || this.seen !== fragment) return;
    const { flow } = loaded;
    const trail = toQuestion(flow, decodeTrail(flow, fragment));
    const foreign = where === 'embedded' && trail.start !== start;
    if (foreign || encodeTrail(flow, trail) === '') return void home();
    const place = { trail, change: changeOf(fragment, trail) };
    const view = viewAt(loaded, base, place);
    if (view) this.show(view, place, fragment, focus);
  }

  /** Takes an answer; `href` is where its link leads if the tree cannot be had. */
  private async choose(answer: string, href: string) {
    const { base, source, start, words } = this.props;
    this.busy = true;
    const loaded = await loadFlow(source);
    this.busy = false;
    const asLink = () => window.location.assign(href);
    if (!loaded) return asLink();
    const { data, flow } = loaded;
    const from = this.place ?? { trail: newTrail(flow, start), change: null };
    const { trail, dropped } = answered(flow, from, answer);
    // A page older or newer than the file: its question or answer is not there.
    if (trail === from.trail || (!this.place && trail.start !== start)) return asLink();
    const to = here(flow, trail);
    if (!questionOf(flow, to)) {
      const title = data.verdicts[to]?.title ?? '';
      this.setState({ status: words.opening.replace('{title}', title), opening: true });
      return window.location.assign(pageOf(flow, base, trail));
    }
    const place = { trail, change: null };
    const view = viewAt(loaded, base, place);
    if (!view) return asLink();
    const fragment = fragmentOf(flow, place);
    pushFragment(fragment);
    const lost = dropped.length > 0 ? words.dropped.replace('{n}', String(dropped.length)) : '';
    this.show(view, place, fragment, true, lost);
  }

  override render() {
    const { id, level, words, base, where, start, parents, first } = this.props;
    const { view, status, opening } = this.state;
    const atStart = view.id === start;
    return (
      <div class="dt-box" ref={this.box}>
        <QuestionCard
          key={view.id}
          id={id}
          level={level}
          view={view}
          words={words}
          base={base}
          where={where}
          parents={atStart ? parents : []}
          first={atStart && first}
        />
        <p class={opening ? 'dt-status' : 'hidden'} aria-live="polite">
          {status || null}
        </p>
      </div>
    );
  }
}
