import type { PartWords } from '../../content/payment/words.ts';
import type { Lane, Stage } from '../../lib/payment/types.ts';
import type { PartLinks } from './data.ts';
import { Cites, LinkList, Row, Says, Shown } from './parts.tsx';

interface Shared {
  readonly words: PartWords;
  readonly links: PartLinks;
}

/** What holds while the order is at a stage; the same in the list and where it is picked. */
export function StageBody({ stage, words, links }: Shared & { readonly stage: Stage }) {
  const { clocks, guides } = links;
  return (
    <dl>
      <Row name={words.holder}>
        <b>{stage.holderText}</b> <Cites ids={stage.facts} words={words} links={links} />
      </Row>
      <Row name={words.looksLike}>
        {stage.looksLike} <Shown labels={stage.labels} words={words} />
      </Row>
      <Row name={words.can}>
        <Says list={stage.can} words={words} links={links} />
      </Row>
      {stage.clocks.length > 0 && (
        <Row name={words.clocks}>
          <LinkList links={stage.clocks.map((kind) => clocks[kind])} />
        </Row>
      )}
      <Row name={words.see}>
        <LinkList links={stage.see.map((slug) => guides[slug])} />
      </Row>
    </dl>
  );
}

/** How money comes back by one way of paying, and the clocks that run there. */
export function LaneBody({ lane, words, links }: Shared & { readonly lane: Lane }) {
  const { clocks, guides } = links;
  return (
    <dl>
      <Row name={words.route}>
        <b>{lane.route}</b> <Cites ids={lane.facts} words={words} links={links} />
      </Row>
      {lane.times.length > 0 && (
        <Row name={words.times}>
          <Says list={lane.times} words={words} links={links} />
        </Row>
      )}
      <Row name={words.can}>
        <Says list={lane.can} words={words} links={links} />
      </Row>
      <Row name={words.clocks}>
        <LinkList links={lane.clocks.map((kind) => clocks[kind])} />
      </Row>
      <Row name={words.see}>
        <LinkList links={lane.see.map((slug) => guides[slug])} />
      </Row>
    </dl>
  );
}
