import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { CONTENT_DIR, readYamlFolder } from '../../src/build/content-files.ts';
import { LOCALES } from '../../src/config/locales.ts';
import { GUIDE_SLUGS } from '../../src/content/guide/structure.ts';
import { type Finding, formatFinding } from '../../src/lib/content/rules.ts';
import { figuresOf } from '../../src/lib/i18n/figures.ts';
import { BLANK_IDS } from '../../src/lib/messages/blanks.ts';
import {
  PROBLEMS,
  RECIPIENTS,
  SEND_LANGUAGES,
  STAGES,
  TONES,
} from '../../src/lib/messages/kinds.ts';
import { blankFor, messageFor } from '../../src/lib/messages/reader.ts';
import { messageSchema } from '../../src/lib/messages/schema.ts';
import {
  blankWordsSchema,
  evidenceSchema,
  kindWordsSchema,
} from '../../src/lib/messages/words-schema.ts';

const found: Finding[] = [];
const messages = readYamlFolder('messages', messageSchema, found);
const evidence = readYamlFolder('evidence', evidenceSchema, found);
const facts = readYamlFolder('facts', z.looseObject({}));
const words = (file: string): unknown =>
  parse(readFileSync(join(CONTENT_DIR, 'messages/words', file), 'utf8'));
const blanks = z.array(blankWordsSchema).parse(words('blanks.yaml'));
const kinds = z.array(kindWordsSchema).parse(words('kinds.yaml'));

const each = [...messages];
const length = (text: string): number => [...text].length;

interface Both {
  ja: string;
  en: string;
}

describe('messages', () => {
  it('are all accepted by their schema', () => {
    expect(found.map(formatFinding)).toEqual([]);
    expect(messages.size).toBeGreaterThanOrEqual(36);
    expect(evidence.size).toBeGreaterThanOrEqual(10);
  });

  it('cite facts and point to articles that exist', () => {
    const cited = [
      ...each.flatMap(([id, message]) => message.facts.map((fact) => `${id}: ${fact}`)),
      ...[...evidence].flatMap(([id, list]) => list.items.map((item) => `${id}: ${item.fact}`)),
    ];
    expect(cited.filter((line) => !facts.has(line.split(': ')[1] ?? ''))).toEqual([]);
    const see = each.flatMap(([id, message]) => message.see.map((slug) => `${id}: ${slug}`));
    const slugs: readonly string[] = GUIDE_SLUGS;
    expect(see.filter((line) => !slugs.includes(line.split(': ')[1] ?? ''))).toEqual([]);
  });

  it('state the same figures in both languages', () => {
    const pairs: [string, Both][] = [
      ...each.flatMap(([id, message]): [string, Both][] => [
        [id, message.title],
        [id, message.description],
        ...message.rules.map((rule): [string, Both] => [id, rule]),
        ...message.sentences.flatMap(({ concedes }): [string, Both][] =>
          concedes ? [[id, concedes]] : [],
        ),
        ...(message.sellerWrote?.ja ?? []).map((ja, at): [string, Both] => [
          id,
          { ja, en: message.sellerWrote?.en[at] ?? '' },
        ]),
      ]),
      ...[...evidence].flatMap(([id, list]) =>
        list.items.map((item): [string, Both] => [id, item.text]),
      ),
    ];
    const apart = pairs.filter(([, { ja, en }]) => figuresOf(ja).join() !== figuresOf(en).join());
    expect(apart).toEqual([]);
  });

  it('print no figure that the fact beside it does not carry', () => {
    const figuresIn = (ids: readonly string[]): string[] =>
      figuresOf(ids.map((id) => JSON.stringify({ ...facts.get(id), sources: null })).join('\n'));
    const bare = each.flatMap(([id, message]) => [
      ...message.rules.flatMap((rule) =>
        figuresOf(rule.en)
          .filter((n) => !figuresIn([rule.fact]).includes(n))
          .map((n) => `${id}: ${rule.fact} ${n}`),
      ),
      ...figuresOf(message.description.en)
        .filter((n) => !figuresIn(message.facts).includes(n))
        .map((n) => `${id}: ${n}`),
    ]);
    expect(bare).toEqual([]);
  });

  it('have titles and descriptions that fit a search result, each its own', () => {
    for (const [id, { title, description }] of each) {
      expect(length(title.ja), id).toBeLessThanOrEqual(34);
      expect(length(title.en), id).toBeLessThanOrEqual(60);
      expect(length(description.ja), id).toBeGreaterThanOrEqual(40);
      expect(length(description.ja), id).toBeLessThanOrEqual(110);
      expect(length(description.en), id).toBeGreaterThanOrEqual(90);
      expect(length(description.en), id).toBeLessThanOrEqual(165);
    }
    for (const locale of LOCALES) {
      expect(new Set(each.map(([, message]) => message.title[locale])).size).toBe(messages.size);
      expect(new Set(each.map(([, message]) => message.description[locale])).size).toBe(
        messages.size,
      );
    }
  });

  it('never concede by default', () => {
    const sentences = each.flatMap(([id, message]) =>
      message.sentences.map((s) => ({ ...s, of: id })),
    );
    const conceding = sentences.filter((s) => s.concedes !== null);
    expect(conceding.length).toBeGreaterThan(5);
    expect(conceding.filter((s) => !s.optional || s.ticked)).toEqual([]);
  });

  it('are sent in English and Chinese inside AliExpress, and in Japanese at Japanese desks', () => {
    const desk = {
      seller: 'en,zh',
      'request-form': 'en,zh',
      aliexpress: 'en,zh',
      'card-issuer': 'ja,en',
      paypal: 'en,ja',
      ccj: 'ja',
      carrier: 'ja,en',
      'post-office': 'ja,en',
    };
    for (const [id, message] of each)
      expect(message.languages.join(), id).toBe(desk[message.recipient]);
  });

  it('offer a polite and a firm tone wherever a seller or AliExpress reads them', () => {
    const soft = each.filter(
      ([, { recipient, tones }]) =>
        ['seller', 'request-form', 'aliexpress'].includes(recipient) && !tones.includes('firm'),
    );
    expect(soft.map(([id]) => id)).toEqual(['accept-fair-offer']);
    const refusals = each.filter(([id]) => /^refuse-/.test(id));
    expect(
      refusals.filter(([, { tones }]) => tones.join() !== TONES.join()).map(([id]) => id),
    ).toEqual([]);
    expect(refusals.filter(([, message]) => !message.sellerWrote).map(([id]) => id)).toEqual([]);
  });

  it('cover every stage, problem and recipient', () => {
    const all = each.map(([, message]) => message);
    const missing = {
      stages: STAGES.filter((stage) => !all.some((message) => message.stage === stage)),
      problems: PROBLEMS.filter((problem) => !all.some((message) => message.problem === problem)),
      recipients: RECIPIENTS.filter((one) => !all.some((message) => message.recipient === one)),
    };
    expect(missing).toEqual({ stages: [], problems: [], recipients: [] });
  });

  it('never ask for a date of AliExpress where PayPal’s is meant, nor the other way', () => {
    for (const [id, { recipient, blanks: asked }] of each) {
      const wrong = recipient === 'paypal' ? 'request-date' : 'dispute-date';
      expect(asked, id).not.toContain(wrong);
    }
  });

  it('are narrowed to one language for a page', () => {
    for (const locale of LOCALES) {
      for (const [id, message] of each) {
        const narrow = messageFor(id, message, locale);
        expect(JSON.parse(JSON.stringify(narrow))).toEqual(narrow);
        expect(narrow.sentences.every(({ meaning }) => meaning !== '')).toBe(true);
      }
      expect(blanks.map((blank) => blankFor(blank, locale).label)).not.toContain('');
    }
  });
});

describe('words', () => {
  it('name every blank, in the order of the list', () => {
    expect(blanks.map(({ id }) => id)).toEqual(BLANK_IDS);
  });

  it('ask for no blank that no message uses', () => {
    const used = new Set(each.flatMap(([, message]) => message.blanks));
    expect(BLANK_IDS.filter((id) => !used.has(id))).toEqual([]);
  });

  it('name every group', () => {
    const groups = {
      stage: STAGES,
      problem: PROBLEMS,
      recipient: RECIPIENTS,
      tone: TONES,
      language: SEND_LANGUAGES,
    };
    const ids = Object.entries(groups).flatMap(([kind, members]) =>
      members.map((member) => `${kind}/${member}`),
    );
    expect(kinds.map(({ id }) => id)).toEqual(ids);
  });
});

describe('evidence', () => {
  it('has one list at most for each problem, and one for returns', () => {
    const served = [...evidence.values()].flatMap((list) => list.problems);
    expect(new Set(served).size).toBe(served.length);
    const without = PROBLEMS.filter((problem) => !served.includes(problem));
    expect(without).toEqual(['any', 'not-shipped']);
    expect(evidence.get('return')?.problems).toEqual([]);
  });
});
