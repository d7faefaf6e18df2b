import type { CaseAnswers, CaseFile } from '../../lib/case/types.ts';
import { localTime } from './clock.ts';
import { Rows } from './Rows.tsx';
import { Section } from './Section.tsx';
import { answersOf } from './trail.ts';
import type { CaseNames, CaseProps } from './types.ts';
import type { Change } from './use-case.ts';

interface Props extends Pick<CaseProps, 'words' | 'sections' | 'links'> {
  file: CaseFile;
  /** Names by id; until they are there, ids stand in their place. */
  names: CaseNames | null;
  remove: Change;
}

const without = <T,>(items: readonly T[], gone: T | undefined): T[] =>
  items.filter((item) => item !== gone);

function Go({ href, text }: { href: string | null; text: string }) {
  return href === null ? null : (
    <p>
      <a class="cf-go" href={href}>
        {text}
      </a>
    </p>
  );
}

/** The deadlines the reader's clocks showed. */
export function Clocks({ words, sections, links, file, names, remove }: Props) {
  const clocks = [...file.clocks].sort((a, b) => a.date.localeCompare(b.date));
  return (
    <Section id="clocks" title={sections.clocks}>
      <Rows
        rows={clocks.map(({ kind, date }) => ({
          day: date,
          text: names?.words.clocks[kind] ?? kind,
        }))}
        none={words.noClocks}
        removeName={words.remove}
        onRemove={(at) =>
          remove((now) => ({
            ...now,
            clocks: now.clocks.filter(({ kind }) => kind !== clocks[at]?.kind),
          }))
        }
      />
      <Go href={links.clocks} text={words.toClocks} />
    </Section>
  );
}

/** The messages copied, with their times. */
export function Messages({ words, sections, links, file, names, remove }: Props) {
  return (
    <Section id="messages" title={sections.messages}>
      <Rows
        rows={file.messages.map(({ id, language, tone, at }) => ({
          day: localTime(at),
          text: names?.words.messages[id] ?? id,
          href: names?.words.messages[id] && `${links.messages}${id}/`,
          lines: names
            ? [
                `${names.words.languages[language] ?? language} · ${names.words.tones[tone] ?? tone}`,
              ]
            : [],
        }))}
        none={words.noMessages}
        removeName={words.remove}
        onRemove={(at) =>
          remove((now) => ({ ...now, messages: without(now.messages, now.messages[at]) }))
        }
      />
      <Go href={links.messages} text={words.toMessages} />
    </Section>
  );
}

/** The ways through the decision tree that were noted. */
export function Answers({ words, sections, links, file, names, remove }: Props) {
  const nameOf = ({ verdict }: CaseAnswers) =>
    verdict === null ? words.unfinished : (names?.words.verdicts[verdict] ?? verdict);
  return (
    <Section id="answers" title={sections.answers}>
      <Rows
        rows={file.answers.map((walk) => ({
          day: walk.date,
          text: nameOf(walk),
          href: links.tree
            ? `${links.tree}${walk.verdict ? `${walk.verdict}/` : ''}#${walk.trail}`
            : undefined,
          lines: names ? answersOf(walk.trail, names.questions) : [],
        }))}
        none={words.noAnswers}
        removeName={words.remove}
        onRemove={(at) =>
          remove((now) => ({ ...now, answers: without(now.answers, now.answers[at]) }))
        }
      />
      <Go href={links.tree} text={words.toTree} />
    </Section>
  );
}
