interface Row {
  readonly day: string;
  readonly text: string;
  readonly href?: string | undefined;
  /** Further lines, such as the answers that led to a verdict. */
  readonly lines?: readonly string[];
}

interface Props {
  rows: readonly Row[];
  /** Said where there are no rows. */
  none: string;
  removeName: string;
  onRemove: (at: number) => void;
}

/** A list by date, each entry with a button that takes it out. */
export function Rows({ rows, none, removeName, onRemove }: Props) {
  if (rows.length === 0) return <p class="cf-none">{none}</p>;
  return (
    <ol class="cf-rows">
      {rows.map(({ day, text, href, lines = [] }, at) => (
        <li key={`${day} ${text} ${at}`}>
          <span class="cf-day">{day}</span>
          <span class="cf-what">
            {href ? <a href={href}>{text}</a> : <bdi>{text}</bdi>}
            {lines.map((line) => (
              <span class="cf-line" key={line}>
                {line}
              </span>
            ))}
          </span>
          <button type="button" class="cf-remove" onClick={() => onRemove(at)}>
            {removeName}
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
