import { setField } from '../../lib/case/edit.ts';
import type { BlankId } from '../../lib/messages/blanks.ts';
import { Blanks } from './Blanks.tsx';
import { Fold } from './Fold.tsx';
import type { Desk } from './types.ts';

/** The blanks of all messages as the order's own details. */
export function Order(desk: Desk) {
  const { front, more, words, filled, type } = desk;
  const opened = (id: BlankId) => front.includes(id) || (more.includes(id) && id in filled);
  const fields = (which: (id: BlankId) => boolean) => (
    <div class="cf-fields">
      <Blanks
        {...desk}
        which={which}
        onValue={(id, value) => type({ [id]: value }, (now) => setField(now, id, value))}
      />
    </div>
  );
  return (
    <>
      {fields(opened)}
      <Fold
        look="cf-more"
        summary={words.moreFields}
        fill={() => fields((id) => more.includes(id) && !opened(id))}
      />
    </>
  );
}
