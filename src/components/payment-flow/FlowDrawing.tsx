import type { DrawingWords } from '../../content/payment/words.ts';
import type { Holder, Stage } from '../../lib/payment/types.ts';

type Drawn = Pick<Stage, 'id' | 'track' | 'holder'>;

interface Props {
  readonly stages: readonly Drawn[];
  readonly words: DrawingWords;
  /** Where the order is. */
  readonly at?: Drawn | null | undefined;
  /** Where a button would take it. */
  readonly to?: Drawn | null | undefined;
  /** The drawing in words. */
  readonly caption: string;
  /** What the button does, in words. */
  readonly effect?: string | null | undefined;
}

const DOT_Y = 70;
const dotX = (i: number): number => 24 + i * 52;
const SIDE = [
  { x: 152, y: 154 },
  { x: 20, y: 154 },
] as const;
const BOX = { width: 112, height: 30 };
const PARTY = { y: 236, width: 76, height: 36 };
const partyX = (i: number): number => 5 + i * 91;
/** Which of the four parties has the money, from left to right: you, provider, AliExpress, seller. */
const HOLDS: Readonly<Record<Holder, readonly number[]>> = {
  buyer: [0],
  provider: [1],
  aliexpress: [2],
  seller: [3],
  'aliexpress-or-seller': [2, 3],
};

/** Rough width of a text in the drawing's units; Japanese signs are square. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (sign.charCodeAt(0) > 0x2e7f ? 12.5 : 7), 16);

/** A tag that points at a place of the drawing, kept inside its edges. */
function Tag({
  text,
  x,
  y,
  foot,
  kind,
}: Record<'x' | 'y' | 'foot', number> & { text: string; kind: string }) {
  const width = widthOf(text);
  const left = Math.min(Math.max(x - width / 2, 3), 357 - width);
  return (
    <g class={`pf-tag pf-tag-${kind}`}>
      <path d={`M${x} ${foot < y ? y : y + 19}V${foot}`} />
      <rect x={left} y={y} width={width} height="19" />
      <text x={left + width / 2} y={y + 14}>
        {text}
      </text>
    </g>
  );
}

/**
 * The order's way, its side road and who has the money, drawn. It decorates the list, follows
 * what is chosen, and its caption says the same in words.
 */
export function FlowDrawing({ stages, words, at, to, caption, effect }: Props) {
  const main = stages.filter(({ track }) => track === 'main');
  const side = stages.filter(({ track }) => track === 'side');
  const has = at ? HOLDS[at.holder] : [];
  const next = to === at ? null : to;
  // Without tags above it, the room they stand in is left out.
  const top = next?.track === 'main' ? 0 : at?.track === 'main' ? 22 : 48;
  const low = [at, next].some((stage) => stage?.track === 'side') ? 0 : 26;
  const parties = [words.you, words.provider, words.aliexpress, words.seller];

  const tag = (stage: Drawn | null | undefined, text: string, kind: 'here' | 'then') => {
    if (!stage) return null;
    const i = main.findIndex(({ id }) => id === stage.id);
    const y = kind === 'here' ? 28 : 4;
    if (i >= 0) return <Tag text={text} kind={kind} x={dotX(i)} y={y} foot={DOT_Y - 13} />;
    const box = SIDE[side.findIndex(({ id }) => id === stage.id)];
    if (!box) return null;
    return <Tag text={text} kind={kind} x={box.x + 56} y={box.y + 36} foot={box.y + BOX.height} />;
  };
  const look = (id: string): string =>
    `pf-dot${at?.id === id ? ' pf-at' : ''}${next?.id === id ? ' pf-to' : ''}`;

  return (
    <figure class="pf-figure">
      <svg viewBox={`0 ${top} 360 ${280 - top - low}`} role="img" aria-label={words.title}>
        <path class="pf-line" d={`M${dotX(0)} ${DOT_Y}H${dotX(main.length - 1)}`} />
        {main.map(({ id }, i) => (
          <g key={id} class={look(id)}>
            <circle cx={dotX(i)} cy={DOT_Y} r="13" />
            <text x={dotX(i)} y={DOT_Y + 5}>
              {i + 1}
            </text>
          </g>
        ))}
        <rect class="pf-held" x="11" y="90" width="195" height="11" />
        <path
          class="pf-open"
          d="M206 90h104v11H206zm8 11 11-11m7 11 11-11m7 11 11-11m7 11 11-11m7 11 11-11"
        />
        <path class="pf-shut" d="M310 90.5h39v10h-39" />
        {(
          [
            ['held', 11],
            ['open', 208],
            ['closed', 310],
          ] as const
        ).map(([name, x]) => (
          <text key={name} x={x} y="117">
            {words[name]}
          </text>
        ))}
        <path
          class="pf-line"
          d="M128 124v6H284v-6M208 130v24M203 147l5 8 5-8M152 169H138M145 164l-8 5 8 5"
        />
        {side.map(({ id }, i) => {
          const { x, y } = SIDE[i] ?? SIDE[0];
          return (
            <g key={id} class={look(id)}>
              <rect x={x} y={y} {...BOX} />
              <text x={x + BOX.width / 2} y={y + 20}>
                {String.fromCharCode(65 + i)} {i === 0 ? words.request : words.approved}
              </text>
            </g>
          );
        })}
        <g transform={low > 0 ? `translate(0 -${low})` : undefined}>
          {parties.map((name, i) => (
            <g key={name} class={`pf-party${has.includes(i) ? ' pf-has' : ''}`}>
              {i > 0 && (
                <path
                  class="pf-line"
                  d={`M${partyX(i) - 13} 247h11m-4-4l4 4-4 4M${partyX(i) - 2} 261h-11m4-4l-4 4 4 4`}
                />
              )}
              <rect x={partyX(i)} {...PARTY} />
              <text x={partyX(i) + 38} y={PARTY.y + 23}>
                {name}
              </text>
              {has.includes(i) && (
                <g class="pf-coin">
                  <circle cx={partyX(i) + 62} cy={PARTY.y - 3} r="11" />
                  <text x={partyX(i) + 62} y={PARTY.y + 2}>
                    {has.length > 1 ? '?' : words.coin}
                  </text>
                </g>
              )}
            </g>
          ))}
        </g>
        {tag(at, words.here, 'here')}
        {tag(next, words.pressed, 'then')}
      </svg>
      <figcaption>
        {caption}
        {effect && <b class="pf-effect">{effect}</b>}
      </figcaption>
    </figure>
  );
}
