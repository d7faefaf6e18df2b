import { Fragment } from 'preact';
import type { CardWords } from '../../content/flows/ui/types.ts';
import { AnswerList } from './AnswerList.tsx';
import type { CardView } from './view.ts';

export interface Parent {
  readonly id: string;
  readonly title: string;
}

/** `first`: the tree's own first page; `node`: a question's page; `embedded`: in an article. */
export type Where = 'first' | 'node' | 'embedded';

/** What a card is given by the page it stands on. */
export interface CardProps {
  /** Id of the card; its heading's is this and "-q". */
  id: string;
  level: 1 | 2 | 3;
  words: CardWords;
  /** Address of the tree's first page, which is also the folder of all its pages. */
  base: string;
  where: Where;
}

interface Props extends CardProps {
  view: CardView;
  /** Questions before this one: shown until there are answers to go back through. */
  parents: readonly Parent[];
  /** Whether the question shown is the tree's first. */
  first: boolean;
}

/** "Question 3", or just "Question" where the reader's way is not known. */
export const numbered = (words: CardWords, n: number | null): string =>
  n === null ? words.question : words.nth.replace('{n}', String(n));

function Ends({ words, ends }: { words: CardWords; ends: readonly string[] }) {
  return (
    <div class="dt-ends">
      <p class="dt-name">{words.ends}</p>
      <ul>
        {ends.map((end) => (
          <li key={end}>{end}</li>
        ))}
      </ul>
    </div>
  );
}

function Ways({ view, words, base, where, parents, first }: Props) {
  if (view.back === null) {
    return (
      <div class="dt-ways no-print">
        {parents.length > 0 && <p class="dt-name">{words.before}</p>}
        {parents.length > 0 && (
          <ul>
            {parents.map((parent) => (
              <li key={parent.id}>
                <a href={`${base}${parent.id}/`}>{parent.title}</a>
              </li>
            ))}
          </ul>
        )}
        {!first && (
          <a class="dt-way" href={base}>
            {words.whole}
          </a>
        )}
      </div>
    );
  }
  const changing = view.steps.some((step) => step.changing);
  // A question's own page without a trail shows that question, not the tree's first.
  const emptyIsHere = where !== 'node';
  return (
    <div class="dt-ways no-print">
      {view.back === '' ? (
        <a class="dt-way dt-back" href={base} data-go={emptyIsHere ? '' : undefined}>
          {words.back}
        </a>
      ) : (
        <a class="dt-way dt-back" href={`#${view.back}`} data-go={view.back}>
          {changing ? words.keep : words.back}
        </a>
      )}
      <a class="dt-way" href={base} data-go={emptyIsHere ? '' : undefined}>
        {words.again}
      </a>
    </div>
  );
}

/** One question with its answers as links. Printed by the server and moved by the island alike. */
export function QuestionCard(props: Props) {
  const { id, level, view, words } = props;
  const { card } = view;
  const Heading = `h${level}` as 'h1' | 'h2' | 'h3';
  return (
    <section class={card.stop ? 'dt dt-stop' : 'dt'} id={id} aria-labelledby={`${id}-q`}>
      <p class="dt-eye">
        <span class="dt-nth">{card.stop ? words.stop : numbered(words, view.n)}</span>
        <span>{card.stage}</span>
      </p>
      <Heading class="dt-q" id={`${id}-q`} tabIndex={-1}>
        {card.title.map((piece, i) => (
          <Fragment key={piece}>
            {i > 0 && <wbr />}
            {piece}
          </Fragment>
        ))}
      </Heading>
      {card.ends && <Ends words={words} ends={card.ends} />}
      <p class="dt-hint">
        <b>{words.look}</b> <span>{card.hint}</span>
      </p>
      <ul class="dt-opts">
        {view.options.map((option) => (
          <li key={option.id}>
            <a
              class={option.id === 'unknown' ? 'go go-unknown' : 'go'}
              href={option.href}
              data-answer={option.id}
            >
              <b>{option.text}</b>
              {option.sub && <span>{option.sub}</span>}
              {option.was && <span class="dt-was">{words.was}</span>}
            </a>
          </li>
        ))}
      </ul>
      <Ways {...props} />
      {view.steps.length > 0 && <AnswerList id={id} words={words} steps={view.steps} page="" />}
    </section>
  );
}
