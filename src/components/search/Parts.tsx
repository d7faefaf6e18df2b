import type { Locale } from '../../config/locales.ts';
import type { SearchWords } from '../../lib/search/wording.ts';
import type { Found } from './engine.ts';
import { FoundList } from './Results.tsx';

interface FaultProps {
  words: SearchWords;
  /** Nothing at all could be answered. */
  bare: boolean;
  onAgain: () => void;
}

/** Says that the index could not be read, which is not the same as nothing found. */
export function Fault({ words, bare, onAgain }: FaultProps) {
  return (
    <div class="find-fault" data-search-fault role="alert">
      <p>{bare ? words.fault : words.faultPart}</p>
      {bare && <p class="soft">{words.faultHint}</p>}
      <button type="button" class="find-again" onClick={onAgain}>
        {words.again}
      </button>
    </div>
  );
}

/** A card of the front page. */
export interface SituationLink {
  readonly title: string;
  readonly href: string;
}

interface NothingProps {
  words: SearchWords;
  situations: readonly SituationLink[];
  other: readonly Found[];
  otherLang: Locale;
}

/** What a reader whose query found nothing can do next. */
export function Nothing({ words, situations, other, otherLang }: NothingProps) {
  return (
    <div class="find-empty" data-search-empty>
      <p>{words.noneHint}</p>
      <h2>{words.situations}</h2>
      <ul class="go-list go-2">
        {situations.map(({ title, href }) => (
          <li key={title}>
            <a class="go" href={href}>
              <b>{title}</b>
            </a>
          </li>
        ))}
      </ul>
      {other.length > 0 && (
        <section data-search-other>
          <h2>{words.other}</h2>
          <ul class="find-list">
            <FoundList results={other} words={words} lang={otherLang} />
          </ul>
        </section>
      )}
    </div>
  );
}
