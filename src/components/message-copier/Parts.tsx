import type { TextPart } from '../../lib/messages/compose.ts';

interface Props {
  parts: readonly TextPart[];
}

/** A text with its filled values and open blanks told apart. Whatever was typed stays text. */
export function Parts({ parts }: Props) {
  return (
    <>
      {parts.map(({ kind, text }, at) => {
        if (kind === 'text') return text;
        const Marked = kind === 'blank' ? 'mark' : 'bdi';
        return (
          <Marked class={`mc-${kind}`} key={at}>
            {text}
          </Marked>
        );
      })}
    </>
  );
}
