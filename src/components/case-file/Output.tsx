import { Component } from 'preact';
import { LOCALES, type Locale } from '../../config/locales.ts';
import { valuesIn } from '../../lib/messages/choices.ts';
import { ByHand } from '../message-copier/after-press.tsx';
import { Switches } from '../message-copier/Switches.tsx';
import { today } from './clock.ts';
import { saveFile } from './files.ts';
import { loadNames } from './names.ts';
import { Record, recordText } from './record.tsx';
import { say } from './say.ts';
import type { CaseNames, Desk } from './types.ts';

/** Prints the form to fill by hand, whatever else the page would print. */
function printBlank(): void {
  const { dataset } = document.documentElement;
  dataset.print = 'blank';
  addEventListener('afterprint', () => delete dataset.print, { once: true });
  window.print();
}

interface State {
  language: Locale;
  names: CaseNames | null;
  /** The record, where the clipboard is refused. */
  byHand: string | null;
  status: string;
}

/** Makes a record of the case in the language of whoever will read it. */
export class Output extends Component<Desk, State> {
  override state: State = {
    language: this.props.locale,
    names: null,
    byHand: null,
    status: '',
  };

  override componentDidMount() {
    void this.choose(this.props.locale);
  }

  override componentDidUpdate(before: Desk) {
    if (before.file !== this.props.file) this.setState({ byHand: null });
  }

  async choose(language: Locale) {
    const { links, locale, put } = this.props;
    this.setState({ language, names: null, byHand: null });
    const names = await loadNames(links.names[language]);
    if (this.state.language !== language) return;
    this.setState({ names });
    if (names && language === locale) put({ names });
  }

  override render(props: Desk, { language, names, byHand, status }: State) {
    const { words, languages, blanks, file } = props;
    const put = (change: { status: string }) => this.setState(change);
    const choices = Object.fromEntries(blanks.map((blank) => [blank.id, blank.choices]));
    // Ready answers stand in the record's language; the reader's own words stay as they are.
    const said = { ...file, fields: valuesIn(language, file.fields, choices) };
    /** Does something with the record, or says why it cannot be made. */
    const withText = (use: (text: string) => void) => {
      this.setState({ byHand: null });
      if (names) return use(recordText(said, names, today()));
      say(put, words.notLoaded);
      void this.choose(language);
    };
    const copy = () =>
      withText((text) => {
        const refused = () => {
          this.setState({ byHand: text });
          say(put, words.byHand);
        };
        try {
          navigator.clipboard.writeText(text).then(() => say(put, words.textCopied), refused);
        } catch {
          refused();
        }
      });
    const save = () =>
      withText((text) => saveFile(`refund-navi-${today()}.txt`, 'text/plain;charset=utf-8', text));
    return (
      <>
        <Switches
          ready
          name="cf-language"
          title={words.outputLanguage}
          options={LOCALES}
          names={languages}
          chosen={language}
          link={() => ''}
          onChoose={(chosen) => void this.choose(chosen)}
        />
        <div class="mc-buttons">
          <button type="button" class="mc-main" onClick={() => withText(() => window.print())}>
            {words.print}
          </button>
          <button type="button" class="mc-quiet" onClick={copy}>
            {words.copyText}
          </button>
          <button type="button" class="mc-quiet" onClick={save}>
            {words.saveText}
          </button>
          <button type="button" class="mc-quiet" onClick={printBlank}>
            {words.printBlank}
          </button>
        </div>
        <p class="mc-status" role="status">
          {status}
        </p>
        {names && byHand !== null && <ByHand name={names.words.title} text={byHand} />}
        {names && <Record file={said} names={names} today={today()} locale={language} />}
      </>
    );
  }
}
