import type { CaseNoteWords } from '../../content/case/types.ts';
import { today } from '../case-file/clock.ts';
import { NoteButton } from '../case-file/NoteButton.tsx';

export interface NoteWayProps {
  words: CaseNoteWords;
  casePage: string;
}

/** Offers to note the way to a verdict in the reader's case file. */
export const NoteWay = ({
  trail,
  verdict,
  ...rest
}: NoteWayProps & { trail: string; verdict: string }) => (
  <NoteButton
    key={trail}
    {...rest}
    notes={() => [{ answers: { date: today(), trail, verdict } }]}
  />
);
