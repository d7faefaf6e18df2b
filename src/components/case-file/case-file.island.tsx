import { Component, type ComponentChild } from 'preact';
import { isEmptyCase } from '../../lib/case/edit.ts';
import { serialise } from '../../lib/case/parse.ts';
import type { ListPart } from '../../lib/case/splice.ts';
import { LIMITS } from '../../lib/case/types.ts';
import { Amounts } from './Amounts.tsx';
import { today } from './clock.ts';
import { Evidence } from './Evidence.tsx';
import { saveFile } from './files.ts';
import { Order } from './Order.tsx';
import { Section } from './Section.tsx';
import { onCaseChange, readCase, stored, updateCase } from './store.ts';
import { Timeline } from './Timeline.tsx';
import type { CaseProps, Desk, DeskState, PartId } from './types.ts';

type Late = typeof import('./late.ts');

interface State extends DeskState {
  /** Null until the browser has read the case. */
  live: ReturnType<typeof readCase> | null;
  /** Null until it is needed. */
  late: Late | null;
}

/**
 * The reader's case file. Printed by the server it is the evidence lists and a sentence that says
 * what to do where it does not open; the browser puts the file itself in their place. What is
 * needed to read and to write comes with the page, the rest once there is something in the file.
 */
export default class CaseFilePage extends Component<CaseProps, State> {
  override state: State = {
    live: null,
    late: null,
    typed: {},
    filled: {},
    lost: [],
    raw: null,
    names: null,
    undo: null,
    status: '',
  };

  override componentDidMount() {
    const { case: file, lost } = this.show();
    // Where the address leads has moved down when the file has opened above it.
    const follow = () => document.getElementById(location.hash.slice(1))?.scrollIntoView();
    this.setState({ filled: file.fields, lost, raw: stored() }, follow);
    onCaseChange(() => this.show());
  }

  show() {
    const live = readCase();
    this.setState({ live });
    if (!this.state.late && (live.lost[0] || !isEmptyCase(live.case))) void this.load();
    return live;
  }

  /** Brings what is not needed to read and to write, or says that it cannot be had. */
  async load(): Promise<Late | null> {
    const late = await import('./late.ts').catch(() => null);
    this.setState(late ? { late, status: '' } : { status: this.props.words.notLoaded });
    return late;
  }

  override render(props: CaseProps, { live, late, ...state }: State) {
    const { words, parts } = props;
    const file = live?.case;
    // With a key it stays the same element when the file opens above it.
    const section = (id: PartId, ...children: ComponentChild[]) => (
      <Section key={id} id={id} {...parts[id]}>
        {children}
      </Section>
    );
    const evidence = section('evidence', <Evidence {...props} file={file} />);
    if (!live || !file) {
      return (
        <div class="cf">
          <p class="cf-opening">{words.opening}</p>
          {evidence}
        </div>
      );
    }
    const { outcome } = live;
    const empty = isEmptyCase(file);
    const desk: Desk = {
      ...props,
      ...state,
      file,
      type: (values, change) => {
        this.setState({ typed: { ...this.state.typed, ...values } });
        updateCase(change);
      },
      put: (change) => this.setState(change),
    };
    const button = (name: string, onClick: () => void) => (
      <button type="button" class="mc-quiet" onClick={onClick}>
        {name}
      </button>
    );
    const list = (id: ListPart, more?: ComponentChild) =>
      section(
        id,
        !file[id][0] ? (
          <p class="cf-none">{parts[id].none}</p>
        ) : late ? (
          <late.Rows {...desk} part={id} />
        ) : (
          <ol class="cf-rows">
            {file[id].map((entry) => (
              <li>{Object.values(entry).join(' ')}</li>
            ))}
          </ol>
        ),
        more,
      );
    return (
      <div class="cf">
        <p class={outcome === 'kept' ? 'cf-kept' : 'note note-danger'} role="status">
          {words[outcome]}
        </p>
        {state.lost[0] && (
          <div class="note note-danger">
            <p class="note-title">{words.lostTitle}</p>
            {late && <late.Lost {...desk} />}
          </div>
        )}
        {section('order', <Order {...desk} />)}
        {list('events', file.events.length < LIMITS.events && <Timeline words={words} />)}
        {section('amounts', <Amounts {...desk} />)}
        {list('clocks')}
        {evidence}
        {list('messages')}
        {list('answers')}
        {section(
          'output',
          late && !empty ? (
            <late.Output {...desk} />
          ) : (
            // Without a record the browser prints the form.
            button(words.printBlank, () => print())
          ),
        )}
        {section(
          'backup',
          <div class="mc-buttons">
            {!empty &&
              button(words.saveFile, () =>
                saveFile(`refund-navi-${today()}.json`, 'application/json', serialise(file)),
              )}
            <label class="mc-quiet">
              {words.openFile}
              <input
                class="cf-picker"
                type="file"
                accept=".json,application/json"
                onChange={async ({ currentTarget }) =>
                  (await this.load())?.readFile(currentTarget, desk)
                }
              />
            </label>
          </div>,
          <p class="mc-status" role="status">
            {state.status}
          </p>,
          late && <late.Clear {...desk} />,
        )}
        {late && <late.Undo {...desk} />}
      </div>
    );
  }
}
