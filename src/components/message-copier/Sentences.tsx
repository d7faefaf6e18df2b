import type { TextPart } from '../../lib/messages/compose.ts';
import type { SendLanguage } from '../../lib/messages/kinds.ts';
import type { ReaderSentence } from '../../lib/messages/reader.ts';
import { Parts } from './Parts.tsx';
import type { CopierWords } from './types.ts';

/** How a sentence is shown while the text is what it is now. */
export interface Filling {
  words: CopierWords;
  language: SendLanguage;
  /** Fills a sentence as it is sent. */
  said: (sentence: string) => TextPart[];
  /** Fills its meaning; null where it is sent in the reader's own language. */
  meant: ((sentence: string) => TextPart[]) | null;
}

interface SentenceProps {
  sentence: ReaderSentence;
  filling: Filling;
  /** Says so where it gives up nothing; not where that has been said of the whole text. */
  keeps: boolean;
}

/** One sentence: as it is sent, what it means, what it gives up. */
function Sentence({ sentence, filling, keeps }: SentenceProps) {
  const { words, language, said, meant } = filling;
  return (
    <>
      <span class="mc-said" lang={language}>
        <Parts parts={said(sentence.send[language] ?? '')} />
      </span>
      {meant && (
        <span class="mc-meaning">
          <Parts parts={meant(sentence.meaning)} />
        </span>
      )}
      {sentence.concedes !== null ? (
        <span class="mc-gives">
          <b>{words.givesUp}</b> {sentence.concedes}
        </span>
      ) : (
        keeps && <span class="mc-keeps">{words.givesNothing}</span>
      )}
    </>
  );
}

interface OptionalProps {
  id: string;
  sentences: readonly ReaderSentence[];
  filling: Filling;
  chosen: readonly string[];
  ready: boolean;
  onTick: (id: string, ticked: boolean) => void;
}

/** The sentences the reader may put in or leave out. */
export function Optional({ id, sentences, filling, chosen, ready, onTick }: OptionalProps) {
  if (sentences.length === 0) return null;
  const { words } = filling;
  const Line = ready ? 'label' : 'p';
  return (
    <fieldset class="mc-optional" aria-describedby={`${id}-true`}>
      <legend>{words.optional}</legend>
      <p class="soft" id={`${id}-true`}>
        {words.optionalHint}
      </p>
      {sentences.map((sentence) => (
        <Line class="mc-tick" key={sentence.id}>
          {ready ? (
            <input
              type="checkbox"
              checked={chosen.includes(sentence.id)}
              onChange={(event) => onTick(sentence.id, event.currentTarget.checked)}
            />
          ) : (
            <span aria-hidden="true">+</span>
          )}
          <span>
            <Sentence sentence={sentence} filling={filling} keeps />
          </span>
        </Line>
      ))}
    </fieldset>
  );
}

interface LinesProps {
  sentences: readonly ReaderSentence[];
  filling: Filling;
}

/** Every sentence of the text with its meaning: shown, or hidden by the reader. */
export function Lines({ sentences, filling }: LinesProps) {
  const { words } = filling;
  const nothing = sentences.every((sentence) => sentence.concedes === null);
  return (
    <details class="mc-lines" open>
      <summary>{words.lines}</summary>
      {nothing && <p>{words.allNothing}</p>}
      <ol>
        {sentences.map((sentence) => (
          <li key={sentence.id}>
            <Sentence sentence={sentence} filling={filling} keeps={!nothing} />
          </li>
        ))}
      </ol>
    </details>
  );
}
