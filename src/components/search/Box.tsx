import type { RefObject } from 'preact';
import type { SearchWords } from '../../lib/search/wording.ts';

interface BoxProps {
  words: SearchWords;
  action: string;
  query: string;
  box: RefObject<HTMLInputElement>;
  onInput: () => void;
  onFocus: () => void;
  onSubmit: (event: Event) => void;
}

/** The box: a form that works by itself before the script has come. */
export function Box({ words, action, query, box, onSubmit, ...on }: BoxProps) {
  return (
    <search>
      <form class="find-form" action={action} method="get" onSubmit={onSubmit}>
        <label class="find-label" for="find-q">
          {words.label}
        </label>
        <input
          ref={box}
          id="find-q"
          class="find-input"
          type="search"
          name="q"
          value={query}
          placeholder={words.placeholder}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          enterkeyhint="search"
          {...on}
        />
        <button class="find-button" type="submit">
          {words.button}
        </button>
      </form>
    </search>
  );
}
