import { Component } from 'preact';
import type { BlankId } from '../../lib/messages/blanks.ts';
import { valuesIn } from '../../lib/messages/choices.ts';
import { cleanValues } from '../../lib/messages/clean-values.ts';
import {
  blanksFor,
  compose,
  fillSentence,
  sentencesFor,
  tickedSentences,
} from '../../lib/messages/compose.ts';
import type { SendLanguage, Tone } from '../../lib/messages/kinds.ts';
import { Bar } from './Bar.tsx';
import { Fields } from './Fields.tsx';
import { Parts } from './Parts.tsx';
import { type Filling, Lines, Optional } from './Sentences.tsx';
import { Switches } from './Switches.tsx';
import { type CopierProps, fill } from './types.ts';
import { type Memory, nothingTyped, watchMemory } from './values.ts';

interface State {
  /** Set once the browser has taken over; the first render is what the server printed. */
  ready: boolean;
  tone: Tone;
  language: SendLanguage;
  /** The optional sentences that are in. */
  chosen: readonly string[];
  memory: Memory;
}

/**
 * A message to fill, change and copy. Printed by the server it is the whole text with its blanks
 * and meanings; what needs code appears afterwards. Classes instead of hooks keep the page's code
 * a kilobyte smaller.
 */
export default class MessageCopier extends Component<CopierProps, State> {
  stop = () => {};

  constructor(props: CopierProps) {
    super(props);
    const { tones, languages, sentences } = props.message;
    this.state = {
      ready: false,
      tone: tones[0] ?? 'polite',
      language: languages[0] ?? 'en',
      chosen: tickedSentences(sentences),
      memory: nothingTyped,
    };
  }

  override componentDidMount() {
    this.setState({ ready: true });
    this.stop = watchMemory((memory) => this.setState({ memory }));
  }

  override componentWillUnmount() {
    this.stop();
  }

  override render(props: CopierProps, { ready, tone, language, chosen, memory }: State) {
    const { id, locale, message, blanks, words, names, recipient } = props;
    const choices = Object.fromEntries(blanks.map((blank) => [blank.id, blank.choices]));
    const inTongue = (tongue: SendLanguage) => ({
      values: valuesIn(tongue, memory.values, choices),
      label: (blank: BlankId) => blanks.find((one) => one.id === blank)?.sendLabel[tongue] ?? blank,
    });
    const filler = (tongue: SendLanguage) => {
      const { values, label } = inTongue(tongue);
      const clean = cleanValues(values);
      return (sentence: string) => fillSentence(sentence, clean, label);
    };
    const sending = inTongue(language);
    const done = compose(message.sentences, { language, tone, chosen, ...sending });
    const shown = sentencesFor(message.sentences, tone, chosen);
    const asked = blanksFor(shown);
    const filling: Filling = {
      words,
      language,
      said: filler(language),
      meant: language === locale ? null : filler(locale),
    };
    return (
      <div class="mc" id={id}>
        <div class="mc-switches">
          <Switches
            {...{ names, ready }}
            name={`${id}-tone`}
            title={words.tone}
            options={message.tones}
            chosen={tone}
            link={(option) => `#${id}-${option}-${language}`}
            onChoose={(option) => this.setState({ tone: option })}
          />
          <Switches
            {...{ names, ready }}
            name={`${id}-language`}
            title={words.language}
            options={message.languages}
            chosen={language}
            link={(option) => `#${id}-${tone}-${option}`}
            onChoose={(option) => this.setState({ language: option })}
          />
        </div>
        <div class="mc-work">
          <div class="mc-side">
            <div class="label mc-label" id={ready ? undefined : `${id}-${tone}-${language}`}>
              <p class="label-head">
                {words.text} → {recipient}
              </p>
              <pre class="mc-text" lang={language}>
                <Parts parts={done.parts} />
              </pre>
              <p class="mc-count">{fill(words.count, { n: done.characters })}</p>
            </div>
            <Optional
              {...{ id, filling, chosen, ready }}
              sentences={message.sentences.filter((s) => s.optional && s.tones.includes(tone))}
              onTick={(sentence, ticked) =>
                this.setState({
                  chosen: ticked ? [...chosen, sentence] : chosen.filter((one) => one !== sentence),
                })
              }
            />
          </div>
          {ready && (
            <Fields
              {...{ id, locale, words, language, memory }}
              sending={sending.values}
              languageName={names[language] ?? language}
              blanks={blanks.filter((blank) => asked.includes(blank.id))}
              left={done.missing.length}
            />
          )}
        </div>
        <Lines sentences={shown} filling={filling} />
        {ready && <Bar {...props} {...{ language, tone, done }} />}
      </div>
    );
  }
}
