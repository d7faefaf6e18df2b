interface Props<Option extends string> {
  name: string;
  title: string;
  options: readonly Option[];
  names: Readonly<Record<string, string>>;
  chosen: Option;
  /** Whether choosing works yet; before that each option is a link to its own text. */
  ready: boolean;
  link: (option: Option) => string;
  onChoose: (option: Option) => void;
}

/** One row of options of which one holds: tones, sending languages. Nothing where there is one. */
export function Switches<Option extends string>(props: Props<Option>) {
  const { name, title, options, names, chosen, ready, link, onChoose } = props;
  if (options.length < 2) return null;
  return (
    <fieldset class="mc-switch">
      <legend>{title}</legend>
      {options.map((option) =>
        ready ? (
          <label class="mc-opt" key={option}>
            <input
              type="radio"
              name={name}
              checked={option === chosen}
              onChange={() => onChoose(option)}
            />
            <span>{names[option]}</span>
          </label>
        ) : (
          <a
            class="mc-opt"
            key={option}
            href={link(option)}
            aria-current={option === chosen ? 'true' : undefined}
          >
            <span>{names[option]}</span>
          </a>
        ),
      )}
    </fieldset>
  );
}
