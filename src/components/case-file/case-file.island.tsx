import { useState } from 'preact/hooks';
import { Amounts } from './Amounts.tsx';
import { Backup } from './Backup.tsx';
import { Evidence } from './Evidence.tsx';
import { Answers, Clocks, Messages } from './Noted.tsx';
import { Order } from './Order.tsx';
import { Output } from './Output.tsx';
import { Section } from './Section.tsx';
import { Timeline } from './Timeline.tsx';
import { Trouble } from './Trouble.tsx';
import type { CaseProps } from './types.ts';
import { useCase } from './use-case.ts';
import { useNames } from './use-names.ts';

/**
 * The reader's case file. Printed by the server it is the evidence lists and a sentence that says
 * what to do where it does not open; the browser puts the file itself in their place.
 */
export default function CaseFilePage(props: CaseProps) {
  const { words, sections, locale, links, evidenceWords } = props;
  const live = useCase();
  const [edition, setEdition] = useState(0);
  const file = live?.file ?? null;
  const noted =
    file !== null && file.clocks.length + file.messages.length + file.answers.length > 0;
  const names = useNames(links.names, locale, noted);
  // With a key it stays the same element when the file opens above it.
  const evidence = (
    <Section key="evidence" id="evidence" title={evidenceWords.title} lead={evidenceWords.lead}>
      <Evidence {...props} file={file} change={live?.change ?? (() => {})} />
    </Section>
  );
  if (live === null || file === null) {
    return (
      <div class="cf">
        <p class="cf-opening">{words.opening}</p>
        {evidence}
      </div>
    );
  }
  const { change, remove, undo } = live;
  const onReplaced = () => setEdition(edition + 1);
  const kept = { ...props, file, names, remove };
  return (
    <div class="cf">
      <Trouble {...props} live={live} />
      <Section id="order" title={sections.fields} lead={words.fieldsLead}>
        <Order key={edition} {...props} file={file} />
      </Section>
      <Section id="events" title={sections.events} lead={words.eventsLead}>
        <Timeline {...{ words, file, change, remove }} />
      </Section>
      <Section id="amounts" title={sections.amounts} lead={words.amountsLead}>
        <Amounts key={edition} {...props} file={file} change={change} />
      </Section>
      <Clocks {...kept} />
      {evidence}
      <Messages {...kept} />
      <Answers {...kept} />
      <Section id="output" title={words.output} lead={words.outputLead}>
        <Output {...props} file={file} />
      </Section>
      <Section id="backup" title={words.backup} lead={words.backupLead}>
        <Backup {...props} {...{ file, change, onReplaced }} />
      </Section>
      <div class="cf-undo">
        <p role="status">{undo && words.removed}</p>
        {undo && (
          <button type="button" class="mc-quiet" onClick={undo}>
            {words.undo}
          </button>
        )}
      </div>
    </div>
  );
}
