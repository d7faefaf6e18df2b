import type { CardWords } from '../../content/flows/ui/types.ts';
import type { StepView } from './steps.ts';

/** What the list says. */
export type AnswerListWords = Pick<CardWords, 'answers' | 'change' | 'changeOf' | 'changing'>;

interface Props {
  id: string;
  words: AnswerListWords;
  steps: readonly StepView[];
  /** Address of the page the change links open, without its fragment; "" for the same page. */
  page: string;
}

/** The answers given so far, each with a link that asks its question again. */
export function AnswerList({ id, words, steps, page }: Props) {
  return (
    <div class="dt-answers">
      <p class="dt-name" id={`${id}-answers`}>
        {words.answers}
      </p>
      <ol aria-labelledby={`${id}-answers`}>
        {steps.map((step) => (
          <li key={step.question} class={step.changing ? 'dt-changing' : undefined}>
            <span class="dt-asked">{step.title}</span>
            <b>{step.answer}</b>
            {step.changing ? (
              <span class="dt-change">{words.changing}</span>
            ) : (
              <a class="dt-change" href={`${page}#${step.change}`} data-go={step.change}>
                {words.change}
                <span class="hidden"> {words.changeOf.replace('{q}', step.title)}</span>
              </a>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
