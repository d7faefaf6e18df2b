import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CopierProps } from './types.ts';

interface Props {
  /** The message's own page, which does the same without this island. */
  page: string;
  /** The copier's props as JSON. */
  source: string;
  /** Id the copier takes on this page. */
  id: string;
  text: string;
}

interface Opened {
  readonly Copier: ComponentType<CopierProps>;
  readonly props: CopierProps;
}

async function load(source: string): Promise<Opened> {
  const [response, module] = await Promise.all([
    fetch(source, { signal: AbortSignal.timeout(6000) }),
    import('./message-copier.island.tsx'),
  ]);
  if (!response.ok) throw new Error(`${source} answered ${response.status}.`);
  return { Copier: module.default, props: (await response.json()) as CopierProps };
}

/** A link to a message's page that opens the copier in its place, where it can be loaded. */
export default function CopierLink({ page, source, id, text }: Props) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [opened]);
  const open = async (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      return;
    event.preventDefault();
    try {
      setOpened(await load(source));
    } catch {
      window.location.assign(page);
    }
  };
  if (opened) {
    return (
      <div ref={box} tabIndex={-1} class="mc-opened">
        <opened.Copier {...opened.props} id={id} />
      </div>
    );
  }
  return (
    <a class="go" href={page} onClick={(event) => void open(event)}>
      <b>{text}</b>
    </a>
  );
}
