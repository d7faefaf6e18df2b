import type { BlankId } from '../../lib/messages/blanks.ts';
import { Field } from '../message-copier/Field.tsx';
import type { Desk } from './types.ts';

interface Props extends Desk {
  /** Which blanks are asked for. */
  which: (id: BlankId) => unknown;
  onValue: (id: BlankId, value: string) => void;
}

/** Some blanks of the messages. */
export const Blanks = ({ which, onValue, ...desk }: Props) =>
  desk.blanks
    .filter(({ id }) => which(id))
    .map((blank) => (
      <Field
        key={blank.id}
        id={`cf-${blank.id}`}
        locale={desk.locale}
        words={desk.fieldWords}
        blank={blank}
        value={desk.typed[blank.id] ?? desk.file.fields[blank.id] ?? ''}
        onValue={(value) => onValue(blank.id, value)}
      />
    ));
