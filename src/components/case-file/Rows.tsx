import { type Entry, type ListPart, putBack, takeOut } from '../../lib/case/splice.ts';
import { rowOf } from './names.ts';
import { updateCase } from './store.ts';
import type { Desk } from './types.ts';

interface Props extends Desk {
  part: ListPart;
}

/** A list in order of date, each entry with a button that takes it out. */
export function Rows({ part, put, ...desk }: Props) {
  const take = (at: number, entry: Entry) => {
    updateCase((now) => takeOut(now, part, at));
    const undo = () => {
      updateCase((now) => putBack(now, part, at, entry));
      put({ undo: null });
    };
    put({ undo });
  };
  return (
    <ol class="cf-rows">
      {desk.file[part]
        .map((entry, at) => ({ entry, at, ...rowOf(entry, desk) }))
        .sort((a, b) => a.day.localeCompare(b.day))
        .map(({ entry, at, day, text, href, lines }) => (
          <li key={`${day} ${text} ${at}`}>
            <span class="cf-day">{day}</span>
            <span class="cf-what">
              {href ? <a href={href}>{text}</a> : <bdi>{text}</bdi>}
              {lines?.map((line) => (
                <span class="cf-line" key={line}>
                  {line}
                </span>
              ))}
            </span>
            <button type="button" class="cf-remove" onClick={() => take(at, entry)}>
              {desk.words.remove}
              <span class="hidden">
                {' '}
                {day} {text}
              </span>
            </button>
          </li>
        ))}
    </ol>
  );
}
