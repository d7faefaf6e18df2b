import type { ComponentChildren } from 'preact';
import type { PartWords } from '../../content/payment/words.ts';
import type { Press, ShownLabel, Statement } from '../../lib/payment/types.ts';
import type { PartLink, PartLinks } from './data.ts';

interface CitesProps {
  readonly ids: readonly string[];
  readonly words: PartWords;
  readonly links: PartLinks;
}

/** Marks that lead to the facts. */
export const Cites = ({ ids, words, links }: CitesProps) => (
  <>
    {ids.map((id) => (
      <a key={id} class="cite" href={`${links.sources}#${id}`}>
        {words.source} {id}
      </a>
    ))}
  </>
);

/** Words as screens have shown them, in the screen's language, those of one time together. */
export const Shown = ({ labels, words }: { labels: readonly ShownLabel[]; words: PartWords }) => (
  <>
    {[...new Set(labels.map(({ era }) => era))].map((era) => (
      <span key={era} class="pf-shown">
        {labels
          .filter((label) => label.era === era)
          .flatMap(({ text, lang }) => [
            <span key={text} class="key" lang={lang}>
              {text}
            </span>,
            ' ',
          ])}
        <span class="soft">{words.era[era]}</span>
      </span>
    ))}
  </>
);

export const Says = ({
  list,
  ...rest
}: Omit<CitesProps, 'ids'> & { list: readonly Statement[] }) => (
  <ul>
    {list.map(({ text, facts }) => (
      <li key={text}>
        {text} <Cites ids={facts} {...rest} />
      </li>
    ))}
  </ul>
);

export const LinkList = ({ links }: { links: readonly (PartLink | undefined)[] }) => (
  <ul class="inline">
    {links.map(
      (link) =>
        link && (
          <li key={link.href}>
            <a href={link.href}>{link.name}</a>
          </li>
        ),
    )}
  </ul>
);

export const Row = ({ name, children }: { name: string; children: ComponentChildren }) => (
  <div class="label-row">
    <dt class="label-name">{name}</dt>
    <dd>{children}</dd>
  </div>
);

interface TogglesProps {
  readonly items: readonly { readonly id: string; readonly title: string }[];
  readonly current: string | undefined;
}

/** Choices side by side, each a link to its place in the list. */
export const Toggles = ({ items, current }: TogglesProps) => (
  <ul class="pf-toggles no-print">
    {items.map(({ id, title }) => (
      <li key={id}>
        <a href={`#${id}`} data-go={id} aria-current={id === current ? 'true' : undefined}>
          {title}
        </a>
      </li>
    ))}
  </ul>
);

interface PressProps extends Omit<CitesProps, 'ids'> {
  readonly press: Press;
  /** Set where the card is what a link to the button leads to. */
  readonly id?: string | undefined;
  /** The stage afterwards, in words, and its place in the page; left out where it depends. */
  readonly to?: PartLink | undefined;
}

/** A button whose card stands elsewhere on the page. */
export const PressLink = ({ press, words }: { press: Press; words: PartWords }) => (
  <p class="pf-again">
    <a href={`#${press.id}`}>{press.title}</a>{' '}
    <span class={`risk risk-${press.risk}`}>{words.risk[press.risk]}</span>
  </p>
);

/** What one button ends and starts. */
export function PressCard({ press, id, to, words, links }: PressProps) {
  return (
    <div class={`pf-press pf-${press.risk}`} id={id}>
      <p>
        <b>{press.title}</b> <Shown labels={press.labels} words={words} />
      </p>
      <p class={`risk risk-${press.risk}`}>{words.risk[press.risk]}</p>
      <dl>
        <dt>{words.ends}</dt>
        <dd>{press.ends}</dd>
        <dt>{words.starts}</dt>
        <dd>{press.starts}</dd>
        {to && (
          <>
            <dt>{words.goes}</dt>
            <dd>
              <a href={to.href}>{to.name}</a>
            </dd>
          </>
        )}
      </dl>
      <Cites ids={press.facts} words={words} links={links} />
    </div>
  );
}
