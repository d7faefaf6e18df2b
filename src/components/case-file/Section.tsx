import type { ComponentChildren } from 'preact';

interface Props {
  id: string;
  title: string;
  lead?: string;
  children: ComponentChildren;
}

/** A part of the case file under its heading. */
export function Section({ id, title, lead, children }: Props) {
  return (
    <section class="cf-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {lead && <p class="soft">{lead}</p>}
      {children}
    </section>
  );
}
