import { tickEvidence } from '../../lib/case/edit.ts';
import type { CaseFile } from '../../lib/case/types.ts';
import { fill } from '../message-copier/types.ts';
import { Fold } from './Fold.tsx';
import { updateCase } from './store.ts';
import type { CaseProps } from './types.ts';

interface Props extends Pick<CaseProps, 'words' | 'evidence' | 'source' | 'links'> {
  /** Undefined before the browser has read it: then the lists stand without ticks. */
  file: CaseFile | undefined;
}

/** What to keep as proof, by problem. */
export function Evidence({ evidence, words, source, links, file }: Props) {
  return (
    <div class="cf-evidence">
      {evidence.map((list) => {
        const idOf = (item: string) => `${list.id}/${item}`;
        const has = (item: string) => file?.evidence.includes(idOf(item));
        const ticked = list.items.filter(({ id }) => has(id)).length;
        return (
          <Fold
            key={`${list.id}${!file}`}
            id={`evidence-${list.id}`}
            open={ticked > 0 || (file && location.hash === `#evidence-${list.id}`)}
            whole={!file}
            summary={[
              list.title,
              ticked > 0 && (
                <span class="soft">
                  {' '}
                  {fill(words.ticked, { n: ticked, all: list.items.length })}
                </span>
              ),
            ]}
            fill={() => (
              <ul>
                {list.items.map(({ id, text, fact }) => (
                  <li key={id}>
                    {file ? (
                      <label class="mc-tick">
                        <input
                          type="checkbox"
                          checked={has(id)}
                          onChange={({ currentTarget: { checked } }) =>
                            updateCase((now) => tickEvidence(now, idOf(id), checked))
                          }
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
          />
        );
      })}
    </div>
  );
}
