import { useEffect, useState } from 'preact/hooks';
import { LOCALES, type Locale } from '../../config/locales.ts';
import { isEmptyCase } from '../../lib/case/note.ts';
import type { CaseFile } from '../../lib/case/types.ts';
import { valuesIn } from '../../lib/messages/choices.ts';
import { Switches } from '../message-copier/Switches.tsx';
import { localDay } from './clock.ts';
import { saveFile } from './files.ts';
import type { CaseProps } from './types.ts';
import { useNames } from './use-names.ts';
import { useSay } from './use-say.ts';

interface Props extends Pick<CaseProps, 'words' | 'languages' | 'locale' | 'links' | 'blanks'> {
  file: CaseFile;
}

type RecordCode = typeof import('./record.tsx');

/** Makes a record of the case in the language of whoever will read it. */
export function Output({ words, languages, locale, links, blanks, file }: Props) {
  const [language, setLanguage] = useState<Locale>(locale);
  const [code, setCode] = useState<RecordCode | null>(null);
  const [byHand, setByHand] = useState<string | null>(null);
  const [status, say] = useSay();
  const empty = isEmptyCase(file);
  const choices = Object.fromEntries(blanks.map((blank) => [blank.id, blank.choices]));
  const names = useNames(links.names, language, !empty);
  useEffect(() => {
    if (empty || code) return;
    import('./record.tsx').then(setCode, () => {});
  }, [empty, code]);
  useEffect(() => setByHand(null), [file, language]);

  const today = localDay(new Date());
  // Ready answers stand in the record's language; the reader's own words stay as they are.
  const said = { ...file, fields: valuesIn(language, file.fields, choices) };
  /** Does something with the record, or says why it cannot be made. */
  const withText = (use: (text: string) => void) => {
    setByHand(null);
    if (empty) say(words.empty);
    else if (code && names) use(code.recordText(said, names, today));
    else say(words.notLoaded);
  };
  const copy = () =>
    withText((text) => {
      const copied = () => say(words.textCopied);
      const refused = () => {
        setByHand(text);
        say(words.byHand);
      };
      try {
        navigator.clipboard.writeText(text).then(copied, refused);
      } catch {
        refused();
      }
    });
  const save = () =>
    withText((text) => saveFile(`refund-navi-${today}.txt`, 'text/plain;charset=utf-8', text));
  const printBlank = () => {
    const { dataset } = document.documentElement;
    dataset.print = 'blank';
    addEventListener('afterprint', () => delete dataset.print, { once: true });
    window.print();
  };
  const button = (name: string, onClick: () => void, look = 'mc-quiet') => (
    <button type="button" class={look} onClick={onClick}>
      {name}
    </button>
  );
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
        onChoose={setLanguage}
      />
      <div class="mc-buttons">
        {button(words.print, () => withText(() => window.print()), 'mc-main')}
        {button(words.copyText, copy)}
        {button(words.saveText, save)}
        {button(words.printBlank, printBlank)}
      </div>
      <p class="mc-status" role="status">
        {status}
      </p>
      {code && byHand !== null && <code.ByHand name={words.outputLead} text={byHand} />}
      {code && names && !empty && (
        <code.Record file={said} {...{ names, today }} locale={language} />
      )}
    </>
  );
}
