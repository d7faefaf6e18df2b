import type { SearchWords } from '../../lib/search/wording.ts';
import type { Found } from './engine.ts';

interface ListProps {
  results: readonly Found[];
  words: Pick<SearchWords, 'kinds' | 'section'>;
  lang?: string;
}

/** Results as a list; the first link of each is the page itself. */
export function FoundList({ results, words, lang }: ListProps) {
  return results.map((found) => (
    <li class="find-item" key={found.href} lang={lang}>
      <p class="find-title">
        <a class="find-link" href={found.href}>
          {found.title}
        </a>
        <span class="find-kind">{words.kinds[found.kind]}</span>
      </p>
      {found.section && (
        <p class="find-section">
          <span class="soft">{words.section}</span>{' '}
          <a href={found.section.href}>{found.section.title}</a>
        </p>
      )}
      {found.excerpt.length > 0 && (
        <p class="find-text">
          {found.excerpt.map((part) => (part.hit ? <mark>{part.text}</mark> : part.text))}
        </p>
      )}
    </li>
  ));
}
