import type { ComponentChildren } from 'preact';
import type { Part, PartId } from './types.ts';

interface Props extends Part {
  id: PartId;
  children: ComponentChildren;
}

/** A part of the case file under its heading. */
export const Section = ({ id, title, lead, go, children }: Props) => (
  <section class="cf-section" aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    {lead && <p class="soft">{lead}</p>}
    {children}
    {go && (
      <p>
        <a class="cf-go" href={go.href}>
          {go.text}
        </a>
      </p>
    )}
  </section>
);
