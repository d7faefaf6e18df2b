import { useState } from 'preact/hooks';
import { AMOUNT_KINDS, type CaseFile } from '../../lib/case/types.ts';
import type { BlankId, BlankValues } from '../../lib/messages/blanks.ts';
import { Field } from '../message-copier/Field.tsx';
import { setFields } from './store.ts';
import type { CaseProps } from './types.ts';

type Props = Pick<CaseProps, 'locale' | 'blanks' | 'fieldWords' | 'words'> & { file: CaseFile };

/** What every case has; the other blanks wait behind "more" until they are filled. */
const ALWAYS: readonly BlankId[] = [
  'order',
  'item',
  'seller',
  'order-date',
  'promised-date',
  'arrival-date',
  'tracking',
  'problem',
];
/** Money has a part of the file of its own. */
const MONEY: readonly string[] = ['currency', ...AMOUNT_KINDS];

/** The blanks of all messages as the order's own details. */
export function Order({ locale, blanks, fieldWords, words, file }: Props) {
  // What was typed on this page: storage keeps the cleaned line, the field keeps the keystrokes.
  const [typed, setTyped] = useState<BlankValues>({});
  // Decided once, so that a field does not move away from under the reader's fingers.
  const [front] = useState(() => blanks.filter(({ id }) => ALWAYS.includes(id) || file.fields[id]));
  // Most readers never open them, and a phone need not carry two dozen closed fields.
  const [opened, setOpened] = useState(false);
  const rest = blanks.filter((blank) => !front.includes(blank));
  const fields = (list: typeof rest) =>
    list
      .filter(({ id }) => !MONEY.includes(id))
      .map((blank) => (
        <Field
          key={blank.id}
          id={`cf-${blank.id}`}
          locale={locale}
          blank={blank}
          words={fieldWords}
          value={typed[blank.id] ?? file.fields[blank.id] ?? ''}
          onValue={(value) => {
            setTyped({ ...typed, [blank.id]: value });
            setFields({ [blank.id]: value });
          }}
        />
      ));
  return (
    <>
      <div class="cf-fields">{fields(front)}</div>
      <details class="cf-more" onToggle={() => setOpened(true)}>
        <summary>{words.moreFields}</summary>
        {opened && <div class="cf-fields">{fields(rest)}</div>}
      </details>
    </>
  );
}
