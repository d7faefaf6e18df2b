import { BLANK_IDS, BLANKS, type BlankId } from '../messages/blanks.ts';
import { amountOf } from './amounts.ts';
import { figuresIn } from './money.ts';
import { AMOUNT_KINDS, type AmountKind, type CaseFile } from './types.ts';

/** Words of one language for a case file as text. `{…}` in a pattern is filled. */
export interface CaseWords {
  readonly title: string;
  /** With `{date}`. */
  readonly made: string;
  /** With `{label}` and `{value}`. */
  readonly pair: string;
  /** With `{title}`, `{language}` and `{tone}`. */
  readonly message: string;
  readonly sections: Readonly<Record<Exclude<keyof CaseFile, 'version'>, string>>;
  readonly blanks: Readonly<Record<BlankId, string>>;
  readonly amounts: Readonly<Record<AmountKind, string>>;
  /** Names by id; an id without a name is shown as it is. */
  readonly clocks: Readonly<Record<string, string>>;
  readonly verdicts: Readonly<Record<string, string>>;
  readonly evidence: Readonly<Record<string, string>>;
  readonly messages: Readonly<Record<string, string>>;
  readonly languages: Readonly<Record<string, string>>;
  readonly tones: Readonly<Record<string, string>>;
  /** Last line: what the file is and is not. */
  readonly note: string;
}

export interface TextOptions {
  /** The reader's calendar date, YYYY-MM-DD. */
  readonly today: string;
  /** Writes a UTC time in the reader's zone; UTC when left out. */
  readonly time?: (at: string) => string;
  /** The questions and answers of a trail, one text each; none when left out. */
  readonly answers?: (trail: string) => readonly string[];
}

const fill = (pattern: string, values: Readonly<Record<string, string>>): string =>
  pattern.replace(/\{([a-z]+)\}/g, (whole, key: string) => values[key] ?? whole);

const named = (names: Readonly<Record<string, string>>, id: string): string =>
  Object.hasOwn(names, id) ? (names[id] ?? id) : id;

const inUtc = (at: string): string => `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;

const byDate = <T extends { readonly date: string }>(items: readonly T[]): T[] =>
  [...items].sort((a, b) => a.date.localeCompare(b.date));

/**
 * The file as it is read by others: what stands both in a blank and in an amount is said once, as
 * an amount. The currency's own blank goes with it unless another figure needs it.
 */
export function withAmounts(file: CaseFile): CaseFile {
  const amounts = AMOUNT_KINDS.flatMap((kind) => amountOf(file, kind) ?? []);
  const said = new Set<string>(amounts.map((amount) => amount.kind));
  const rest = BLANK_IDS.filter((id) => file.fields[id] !== undefined && !said.has(id));
  const needed = amounts.length === 0 || rest.some((id) => BLANKS[id].kind === 'money');
  const kept = rest.filter((id) => needed || id !== 'currency');
  return { ...file, fields: Object.fromEntries(kept.map((id) => [id, file.fields[id]])), amounts };
}

/**
 * A file's sections as titles with their entries; sections without any are left out. A walk
 * through the tree is one entry of several lines.
 */
export function caseSections(
  file: CaseFile,
  words: CaseWords,
  options: Omit<TextOptions, 'today'> = {},
): { readonly title: string; readonly lines: readonly string[] }[] {
  const { time = inUtc, answers = () => [] } = options;
  const pair = (label: string, value: string) => fill(words.pair, { label, value });
  const { sections } = words;
  const all: [string, string[]][] = [
    [
      sections.fields,
      BLANK_IDS.flatMap((id) => {
        const value = file.fields[id];
        return value === undefined ? [] : [pair(words.blanks[id], value)];
      }),
    ],
    [
      sections.amounts,
      AMOUNT_KINDS.flatMap((kind) =>
        file.amounts
          .filter((amount) => amount.kind === kind)
          .map(({ minor, currency }) =>
            pair(words.amounts[kind], `${currency} ${figuresIn(minor, currency)}`),
          ),
      ),
    ],
    [sections.events, byDate(file.events).map(({ date, what }) => `${date}  ${what}`)],
    [
      sections.clocks,
      byDate(file.clocks).map(({ kind, date }) => `${date}  ${named(words.clocks, kind)}`),
    ],
    [
      sections.answers,
      file.answers.map(({ date, trail, verdict }) => {
        const reached = verdict === null ? [] : [named(words.verdicts, verdict)];
        return [date, ...answers(trail), ...reached].join('\n  ');
      }),
    ],
    [sections.evidence, file.evidence.map((id) => named(words.evidence, id))],
    [
      sections.messages,
      file.messages.map(({ id, language, tone, at }) => {
        const title = named(words.messages, id);
        const how = {
          title,
          language: named(words.languages, language),
          tone: named(words.tones, tone),
        };
        return `${time(at)}  ${fill(words.message, how)}`;
      }),
    ],
  ];
  return all.filter(([, lines]) => lines.length > 0).map(([title, lines]) => ({ title, lines }));
}

/** The whole case file as plain text, for a message, a print or an appeal. */
export function toPlainText(file: CaseFile, words: CaseWords, options: TextOptions): string {
  const blocks = caseSections(file, words, options).map(
    ({ title, lines }) => `${title}\n${lines.map((line) => `- ${line}`).join('\n')}`,
  );
  const head = `${words.title}\n${fill(words.made, { date: options.today })}`;
  return `${[head, ...blocks, words.note].join('\n\n')}\n`;
}
