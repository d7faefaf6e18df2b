import { Component, createRef, type RefObject } from 'preact';
import type { Locale } from '../../config/locales.ts';
import type { SearchWords } from '../../lib/search/wording.ts';
import { readQuery, writeQuery } from './address.ts';
import { Box } from './Box.tsx';
import type { Answer, SearchEngine } from './engine.ts';
import { moveBetweenResults } from './keys.ts';
import { Fault, Nothing, type SituationLink } from './Parts.tsx';
import { FoundList } from './Results.tsx';

export interface SearchProps {
  locale: Locale;
  /** The site's base path, closed by a slash. */
  base: string;
  /** Address of this page. */
  action: string;
  words: SearchWords;
  /** The language of results that are not in the page's own. */
  otherLang: Locale;
  situations: readonly SituationLink[];
}

interface State {
  readonly query: string;
  /** The query the answer belongs to. */
  readonly asked: string;
  readonly answer: Answer | null;
  readonly shown: number;
  readonly busy: boolean;
  /** Nothing could be loaded. */
  readonly failed: boolean;
}

const SHOWN = 5;
const MORE = 10;
/** Milliseconds without a keystroke before a query is asked, and before it earns a place for Back. */
const PAUSE = 140;
const SETTLED = 1200;
/** Milliseconds after which a search that goes on says so. */
const SLOW = 350;

const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w)\}/g, (whole, name) => String(values[name] ?? whole));

/**
 * Searches as the reader types. The query lives in the address: while it is being typed it
 * replaces itself, and a query the reader stayed with keeps a place that Back returns to.
 */
export default class Search extends Component<SearchProps, State> {
  override state: State = {
    query: '',
    asked: '',
    answer: null,
    shown: SHOWN,
    busy: false,
    failed: false,
  };
  private box: RefObject<HTMLInputElement> = createRef();
  private root: RefObject<HTMLDivElement> = createRef();
  private engine: Promise<SearchEngine> | null = null;
  /** Number of the newest question: answers to older ones come too late. */
  private turn = 0;
  private composing = false;
  private settled = true;
  private pause = 0;
  private rest = 0;

  override componentDidMount() {
    window.addEventListener('popstate', this.fromAddress);
    document.addEventListener('keydown', this.onSlash);
    this.root.current?.addEventListener('keydown', this.onKeyDown);
    // Preact has no property for these two.
    this.root.current?.addEventListener('compositionstart', this.onCompositionStart);
    this.root.current?.addEventListener('compositionend', this.onCompositionEnd);
    const typed = this.box.current?.value ?? '';
    // Letters typed before this script was there are a query, too.
    if (readQuery() === '' && typed !== '') this.onInput();
    else this.fromAddress();
  }

  override componentWillUnmount() {
    window.removeEventListener('popstate', this.fromAddress);
    document.removeEventListener('keydown', this.onSlash);
    window.clearTimeout(this.pause);
    window.clearTimeout(this.rest);
  }

  private load(): Promise<SearchEngine> {
    this.engine ??= import('./engine.ts')
      .then(({ SearchEngine }) => new SearchEngine(this.props.base, this.props.locale))
      .catch((error) => {
        this.engine = null;
        throw error;
      });
    return this.engine;
  }

  private warm = () => {
    this.load().then(
      (engine) => engine.warm(),
      () => {},
    );
  };

  private fromAddress = () => {
    const query = readQuery();
    this.settled = true;
    this.setState({ query, shown: SHOWN });
    void this.ask(query, SHOWN);
  };

  private async ask(query: string, shown: number): Promise<void> {
    this.turn += 1;
    const turn = this.turn;
    const asked = query.trim();
    if (asked === '') {
      this.setState({ asked: '', answer: null, busy: false, failed: false });
      return;
    }
    const slow = window.setTimeout(() => turn === this.turn && this.setState({ busy: true }), SLOW);
    try {
      const engine = await this.load();
      const answer = await engine.search(asked, shown);
      if (turn === this.turn) this.setState({ asked, answer, shown, failed: false, busy: false });
    } catch {
      if (turn === this.turn) this.setState({ asked, answer: null, failed: true, busy: false });
    } finally {
      window.clearTimeout(slow);
    }
  }

  private onInput = () => {
    const query = this.box.current?.value ?? '';
    this.setState({ query });
    if (this.composing) return;
    window.clearTimeout(this.pause);
    window.clearTimeout(this.rest);
    this.pause = window.setTimeout(() => this.take(query), PAUSE);
  };

  /** Makes a query the present one. */
  private take(query: string): void {
    writeQuery(query.trim(), this.settled ? 'push' : 'replace');
    this.settled = false;
    this.rest = window.setTimeout(() => {
      this.settled = true;
    }, SETTLED);
    void this.ask(query, SHOWN);
  }

  private onSubmit = (event: Event) => {
    event.preventDefault();
    if (this.composing) return;
    window.clearTimeout(this.pause);
    this.take(this.box.current?.value ?? '');
    this.settled = true;
  };

  private onCompositionStart = () => {
    this.composing = true;
    window.clearTimeout(this.pause);
  };

  private onCompositionEnd = () => {
    this.composing = false;
    this.onInput();
  };

  private onKeyDown = (event: KeyboardEvent) => {
    if (!event.isComposing && !this.composing) moveBetweenResults(event, this.root.current);
  };

  /** The slash key goes to the box, unless the reader is typing elsewhere. */
  private onSlash = (event: KeyboardEvent) => {
    const at = event.target;
    const typing = at instanceof HTMLElement && at.matches('input, textarea, select');
    if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.box.current?.focus();
  };

  private onMore = () => {
    void this.ask(this.state.query, this.state.shown + MORE);
  };

  private onAgain = () => {
    // A script that failed to load stays failed until the page is loaded anew; the query is in its address.
    if (!this.engine) window.location.reload();
    void this.ask(this.state.query, this.state.shown);
  };

  private status(): string {
    const { words } = this.props;
    const { asked, answer, busy, failed } = this.state;
    if (busy) return words.searching;
    if (asked === '' || failed || !answer) return '';
    if (answer.results.length === 0) return answer.partial ? '' : fill(words.none, { q: asked });
    return fill(words.found, { q: asked, n: answer.total });
  }

  override render(props: SearchProps, { query, answer, busy, failed }: State) {
    const { words, action, situations, otherLang } = props;
    const found = answer !== null && answer.results.length > 0;
    const empty = answer !== null && !found && !answer.partial;
    return (
      <div class="find" ref={this.root}>
        <Box
          words={words}
          action={action}
          query={query}
          box={this.box}
          onInput={this.onInput}
          onFocus={this.warm}
          onSubmit={this.onSubmit}
        />
        <p class="find-status" role="status" aria-live="polite" data-search-status>
          {this.status()}
        </p>
        {(failed || answer?.partial) && (
          <Fault words={words} bare={failed || !found} onAgain={this.onAgain} />
        )}
        {found && (
          <ol class="find-list" data-search-results aria-label={words.results} aria-busy={busy}>
            <FoundList results={answer.results} words={words} />
          </ol>
        )}
        {answer && answer.total > answer.results.length && (
          <button type="button" class="find-more" onClick={this.onMore}>
            {words.more}
          </button>
        )}
        {empty && (
          <Nothing
            words={words}
            situations={situations}
            other={answer.other}
            otherLang={otherLang}
          />
        )}
      </div>
    );
  }
}
