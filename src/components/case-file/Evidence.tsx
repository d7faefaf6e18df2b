import { useEffect, useRef, useState } from 'preact/hooks';
import { tickEvidence } from '../../lib/case/note.ts';
import type { CaseFile } from '../../lib/case/types.ts';
import { fill } from '../message-copier/types.ts';
import type { CaseProps, EvidenceList } from './types.ts';
import type { Change } from './use-case.ts';

interface Props extends Pick<CaseProps, 'words' | 'evidence' | 'source' | 'links'> {
  /** Null before the browser has read it: then the lists stand without ticks. */
  file: CaseFile | null;
  change: Change;
}

interface ListProps extends Omit<Props, 'evidence'> {
  list: EvidenceList;
}

function List({ list, words, source, links, file, change }: ListProps) {
  const idOf = (item: string) => `${list.id}/${item}`;
  const ticked = list.items.filter((item) => file?.evidence.includes(idOf(item.id))).length;
  const asked = file !== null && location.hash === `#evidence-${list.id}`;
  // Decided once: taking out the last tick must not shut the list.
  const [open] = useState(asked || ticked > 0);
  // The server prints every list whole; here a list is filled when it is opened.
  const [filled, setFilled] = useState(open || file === null);
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (asked) box.current?.scrollIntoView();
  }, []);
  return (
    <details id={`evidence-${list.id}`} open={open} ref={box} onToggle={() => setFilled(true)}>
      <summary>
        {list.title}
        {ticked > 0 && (
          <span class="soft"> {fill(words.ticked, { n: ticked, all: list.items.length })}</span>
        )}
      </summary>
      {filled && (
        <ul>
          {list.items.map(({ id, text, fact }) => (
            <li key={id}>
              {file ? (
                <label class="mc-tick">
                  <input
                    type="checkbox"
                    checked={file.evidence.includes(idOf(id))}
                    onChange={(event) => {
                      const { checked } = event.currentTarget;
                      change((now) => tickEvidence(now, idOf(id), checked));
                    }}
                  />
                  <span>{text}</span>
                </label>
              ) : (
                <span>□ {text} </span>
              )}
              <a class="cite" href={`${links.sources}#${fact}`}>
                {source} {fact}
              </a>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

/** What to keep as proof, by problem. */
export function Evidence({ evidence, ...rest }: Props) {
  return (
    <div class="cf-evidence">
      {evidence.map((list) => (
        <List key={`${list.id}${rest.file === null}`} list={list} {...rest} />
      ))}
    </div>
  );
}
