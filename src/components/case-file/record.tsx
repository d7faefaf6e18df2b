import { Component } from 'preact';
import type { Locale } from '../../config/locales.ts';
import { caseSections, toPlainText, withAmounts } from '../../lib/case/text.ts';
import type { CaseFile } from '../../lib/case/types.ts';
import { localTime } from './local-time.ts';
import { answersOf } from './trail.ts';
import type { CaseNames } from './types.ts';

/** The case file as others read it: printed, copied or saved. */

/** The file with nothing said twice, and suggested events in the record's language. */
function readable(file: CaseFile, { usual }: CaseNames): CaseFile {
  const named = (what: string) => (Object.hasOwn(usual, what) ? (usual[what] ?? what) : what);
  const events = file.events.map(({ date, what }) => ({ date, what: named(what) }));
  return withAmounts({ ...file, events });
}

const options = (names: CaseNames) => ({
  time: localTime,
  answers: (trail: string) => answersOf(trail, names.questions),
});

/** The whole record as plain text. @param today the reader's calendar date */
export const recordText = (file: CaseFile, names: CaseNames, today: string): string =>
  toPlainText(readable(file, names), names.words, { ...options(names), today });

interface Props {
  file: CaseFile;
  names: CaseNames;
  locale: Locale;
  today: string;
}

/** The record on paper. While it is there, printing the page prints it and nothing else. */
export class Record extends Component<Props> {
  override componentDidMount() {
    document.documentElement.dataset.record = 'ready';
  }

  override componentWillUnmount() {
    delete document.documentElement.dataset.record;
  }

  override render({ file, names, locale, today }: Props) {
    const { words } = names;
    return (
      <div class="cf-record" lang={locale}>
        <p class="cf-record-title">{words.title}</p>
        <p>{words.made.replace('{date}', today)}</p>
        {caseSections(readable(file, names), words, options(names)).map(({ title, lines }) => (
          <section key={title}>
            <p class="cf-record-head">{title}</p>
            <ul>
              {lines.map((line, at) => (
                <li key={at}>{line}</li>
              ))}
            </ul>
          </section>
        ))}
        <p class="cf-record-note">{words.note}</p>
      </div>
    );
  }
}
