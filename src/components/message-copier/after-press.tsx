import type { ReaderBlank } from '../../lib/messages/reader.ts';

/** What only a press on the copier's buttons needs: loaded then, not with the page. */

interface Props {
  id: string;
  /** Why nothing was copied, and how to go on. */
  why: string;
  hint: string;
  /** The blanks still open. */
  open: readonly ReaderBlank[];
  anyway: string;
  onAnyway: () => void;
}

function moveTo(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'center' });
}

/** The blanks that keep a text from being copied, each leading to its field, and a way around. */
export function Refusal({ id, why, hint, open, anyway, onAnyway }: Props) {
  return (
    <section class="mc-refusal" ref={moveTo} tabIndex={-1} aria-labelledby={`${id}-why`}>
      <p id={`${id}-why`}>
        <b>{why}</b>
      </p>
      <p class="soft">{hint}</p>
      <ul>
        {open.map((blank) => (
          <li key={blank.id}>
            <a
              href={`#${id}-${blank.id}`}
              onClick={(event) => {
                event.preventDefault();
                moveTo(document.getElementById(`${id}-${blank.id}`));
              }}
            >
              {blank.label}
            </a>
          </li>
        ))}
      </ul>
      <button type="button" class="mc-quiet" onClick={onAnyway}>
        {anyway}
      </button>
    </section>
  );
}

function select(box: HTMLTextAreaElement | null): void {
  moveTo(box);
  box?.setSelectionRange(0, box.value.length);
}

/** The text in a box of its own, selected: where the clipboard is refused. */
export function ByHand({ name, text }: { name: string; text: string }) {
  return (
    <textarea class="mc-byhand" ref={select} readOnly rows={8} value={text} aria-label={name} />
  );
}
