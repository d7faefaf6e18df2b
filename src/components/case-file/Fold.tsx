import { Component, type ComponentChildren } from 'preact';

interface Props {
  id?: string;
  look?: string;
  /** Whether it opens by itself. Decided once: later changes do not shut it. */
  open?: boolean | undefined;
  /** Whether it is filled while it is shut. */
  whole?: boolean;
  summary: ComponentChildren;
  fill: () => ComponentChildren;
}

/** A part that opens. A phone need not carry what is shut: it is filled when it is opened. */
export class Fold extends Component<Props> {
  open = this.props.open;
  filled = this.open || this.props.whole;

  override render({ id, look, summary, fill }: Props) {
    return (
      <details
        id={id}
        class={look}
        open={this.open}
        onToggle={() => {
          this.filled = true;
          this.forceUpdate();
        }}
      >
        <summary>{summary}</summary>
        {this.filled && fill()}
      </details>
    );
  }
}
