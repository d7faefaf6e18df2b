import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { readYamlFolder } from '../../src/build/content-files.ts';
import { LOCALES } from '../../src/config/locales.ts';
import { fillSentence, sentencesFor } from '../../src/lib/messages/compose.ts';
import { messageSchema } from '../../src/lib/messages/schema.ts';
import { attributes, readPages } from './support/pages.ts';

const dist = inject('dist');
const pages = new Map(readPages(dist).map((page) => [page.path, page]));
const messages = readYamlFolder('messages', messageSchema);

const pageOf = (path: string) => {
  const page = pages.get(path);
  if (!page) throw new Error(`${path} was not built.`);
  return page;
};
const textOf = (element: Element | null | undefined): string => element?.textContent ?? '';
/** The words of a sentence, without its blanks. */
const fixed = (sentence: string): string[] =>
  fillSentence(sentence, {})
    .filter((part) => part.kind === 'text')
    .map((part) => part.text.trim())
    .filter((text) => text.length > 1);

const each = LOCALES.flatMap((locale) =>
  [...messages].map(([id, message]) => [`/${locale}/messages/${id}/`, locale, message] as const),
);

describe.each(each)('%s', (path, locale, message) => {
  const { document } = pageOf(path);

  it('says what it is for and what to mind, above the text', () => {
    expect(textOf(document.querySelector('h1'))).toBe(message.title[locale]);
    const html = pageOf(path).html;
    for (const rule of message.rules) {
      expect(html).toContain(`/sources/#${rule.fact}`);
      const at = textOf(document.querySelector('.note')).indexOf(rule[locale].slice(0, 12));
      expect(at, rule[locale]).toBeGreaterThanOrEqual(0);
    }
    expect(html.indexOf('class="note')).toBeLessThan(html.indexOf('class="mc-text"'));
    for (const wrote of message.sellerWrote?.[locale] ?? []) {
      expect(textOf(document.querySelector('.mc-said-to'))).toContain(wrote);
    }
  });

  it('holds every tone and language in full, marked as the language it is', () => {
    const texts = [...document.querySelectorAll('pre.mc-text')];
    expect(texts).toHaveLength(message.languages.length * message.tones.length);
    const ways = message.languages.flatMap((language) =>
      message.tones.map((tone) => [language, tone] as const),
    );
    for (const [at, [language, tone]] of ways.entries()) {
      const text = texts[at];
      expect(text?.getAttribute('lang')).toBe(language);
      for (const sentence of sentencesFor(message.sentences, tone)) {
        for (const words of fixed(sentence.send[language] ?? ''))
          expect(textOf(text)).toContain(words);
      }
    }
  });

  it('gives nothing away by default', () => {
    const conceding = message.sentences.filter((sentence) => sentence.concedes !== null);
    const first = textOf(document.querySelector('pre.mc-text'));
    const language = message.languages[0] ?? 'en';
    for (const sentence of conceding) {
      const words = fixed(sentence.send[language] ?? '');
      expect(words.every((part) => first.includes(part))).toBe(false);
    }
  });

  it('shows each sentence with its meaning and what it gives up', () => {
    const language = message.languages[0] ?? 'en';
    const tone = message.tones[0] ?? 'polite';
    const lines = [...document.querySelectorAll('.mc-lines li')];
    expect(lines).toHaveLength(sentencesFor(message.sentences, tone).length);
    const keeps = [...document.querySelectorAll('.mc-lines .mc-keeps')];
    const conceded = [...document.querySelectorAll('.mc-lines .mc-gives')];
    if (conceded.length === 0) expect(keeps).toEqual([]);
    else expect(keeps).toHaveLength(lines.length - conceded.length);
    const optional = message.sentences.filter((s) => s.optional && s.tones.includes(tone));
    const choices = [...document.querySelectorAll('.mc-optional .mc-tick')];
    expect(choices).toHaveLength(optional.length);
    optional.forEach((sentence, at) => {
      if (language !== locale)
        for (const words of fixed(sentence.meaning[locale]))
          expect(textOf(choices[at])).toContain(words);
      const gives = textOf(choices[at]?.querySelector('.mc-gives'));
      if (sentence.concedes) expect(gives).toContain(sentence.concedes[locale]);
      else expect(gives).toBe('');
    });
  });

  it('comes as data for other pages', () => {
    const file = join(dist, `${path.slice(1, -1)}.json`);
    expect(existsSync(file)).toBe(true);
    const data = JSON.parse(readFileSync(file, 'utf8')) as { message: { sentences: unknown[] } };
    expect(data.message.sentences).toHaveLength(message.sentences.length);
  });
});

describe.each(LOCALES)('finding a message in %s', (locale) => {
  const page = pageOf(`/${locale}/messages/`);
  const linked = (selector: string) =>
    new Set(
      attributes(page, `${selector} a[href]`, 'href').map((href) => href.split('/').at(-2) ?? ''),
    );

  it('leads to every message by its stage', () => {
    const found = linked('section[aria-labelledby="stage"]');
    expect([...messages.keys()].filter((id) => !found.has(id))).toEqual([]);
  });

  it('leads to those written for a problem, and to its evidence', () => {
    const found = linked('section[aria-labelledby="problem"]');
    const meant = [...messages].filter(([, message]) => message.problem !== 'any');
    expect(meant.map(([id]) => id).filter((id) => !found.has(id))).toEqual([]);
    const proof = attributes(page, 'a[href*="#evidence-"]', 'href');
    expect(proof.length).toBeGreaterThan(8);
    const target = pageOf(`/${locale}/case/`).document;
    for (const href of proof)
      expect(target.getElementById(href.split('#')[1] ?? ''), href).toBeTruthy();
  });

  it('leads from every sentence the seller may have written to its answer', () => {
    const items = [...page.document.querySelectorAll('section[aria-labelledby="seller"] li a')];
    const shown = items.map((a) => `${textOf(a.querySelector('q'))} ${a.getAttribute('href')}`);
    const wanted = [...messages].flatMap(([id, message]) =>
      (message.sellerWrote?.[locale] ?? []).map((words) => `${words} /${locale}/messages/${id}/`),
    );
    expect(shown.sort()).toEqual(wanted.sort());
  });
});
