import { contains, keyOf } from './fold.ts';
import type { Lexicon, Unit } from './lexicon.ts';
import { ALONE } from './plan.ts';
import { type ConceptScore, combine, KIND_WEIGHT, scoreConcept } from './score.ts';
import type { BodyHits, Concept, Plan, Ranked } from './types.ts';

/** What an aspect (“deadline”) counts beside the matter it is asked about (“PayPal”). */
const ASPECT = 0.4;
/** What a subject (“PayPal”) counts beside another matter. */
const SUBJECT = 1.5;
/** What a word that leads nowhere by itself (“AliExpress”) counts beside anything that does. */
const NOISE = 0.1;
const WHOLE_QUERY = 1.25;
/** Share of what a message or next step fits better than its article that the article is given. */
const LIFT = 0.6;
/** How close behind its article it may stand. */
const BEHIND = 0.9;
/** What everything else counts where the reader asks for words to send. */
const BESIDE_WORDS = 0.6;
/** What being like known phrases counts. */
const ALIKE = 12;
/** How likely a page is that no phrase of the tables leads to. */
const NOT_LED_TO = 0.3;
/** What a page's beginning counts among its sections, and by how much another has to be better. */
const WHOLE_PAGE = 0.75;
const CLEARLY = 0.2;
const MESSAGES = 'messages/';
/** A concept scoring this much counts as answered in full. */
const ANSWERED = 3.5;

interface Scored {
  readonly unit: Unit;
  readonly concepts: readonly ConceptScore[];
}

/** Rarer things decide; what is on every page hardly counts. */
function weightsOf(rows: readonly Scored[], concepts: readonly Concept[]): number[] {
  const pages = rows.filter((row) => row.unit.section < 0);
  const leading = concepts.filter((concept) => concept.see.length > 0);
  const matter = leading.some((concept) => !concept.aspect);
  return concepts.map((concept, i) => {
    const carrying = pages.filter((row) => {
      const score = row.concepts[i];
      return score !== undefined && score.strong + score.see + score.body > 0;
    }).length;
    const rarity = concept.trust * Math.log(1 + pages.length / (carrying + 0.5));
    if (concept.aspect && concept.see.length === 0 && leading.length > 0) return NOISE * rarity;
    if (matter && concept.aspect) return ASPECT * rarity;
    return concept.subject ? SUBJECT * rarity : rarity;
  });
}

/**
 * The section of a page that fits best. A page that fits as a whole is shown from its beginning
 * unless a section says more; one that only its text speaks for, from where it does.
 */
function bestSection(
  lexicon: Lexicon,
  { unit, concepts }: Scored,
  plan: Plan,
  body: readonly BodyHits[],
  weights: readonly number[],
): number {
  const whole = concepts.some((concept) => concept.strong + concept.see > 0);
  if (unit.section >= 0) return unit.section;
  const sections = lexicon.data.pages[unit.page]?.sections ?? [];
  let best = { section: 0, score: whole ? WHOLE_PAGE : 0 };
  sections.forEach((section, i) => {
    const heading = i === 0 ? '' : keyOf(section.heading);
    let score = 0;
    plan.concepts.forEach((concept, c) => {
      const headed = concept.variants.find(({ key }) => contains(heading, key));
      const hits = section.records.reduce((sum, name) => sum + (body[c]?.get(name) ?? 0), 0);
      score += (weights[c] ?? 0) * ((headed ? 2 * headed.weight : 0) + hits / (hits + 2));
    });
    if (score > best.score + (whole ? CLEARLY : 0)) best = { section: i, score };
  });
  return best.section;
}

/** The piece of a section that has most of what was looked for in the texts, else its first. */
function bestRecord(records: readonly string[], body: readonly BodyHits[]): string {
  const hits = (record: string) => body.reduce((sum, each) => sum + (each.get(record) ?? 0), 0);
  return [...records].sort((a, b) => hits(b) - hits(a))[0] ?? '';
}

/** How well a unit answers the whole plan. */
function fitOf({ unit, concepts }: Scored, plan: Plan, weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return 0;
  let sum = 0;
  let covered = 0;
  concepts.forEach((score, i) => {
    const weight = weights[i] ?? 0;
    const value = combine(score);
    sum += weight * value;
    covered += weight * Math.min(1, value / ANSWERED);
  });
  const asked = plan.concepts.some((concept) => !concept.aspect);
  const whole = asked && plan.concepts.length > 1 && contains(unit.all, plan.key) ? WHOLE_QUERY : 1;
  return sum * (covered / total) * whole;
}

/** Whether the reader names the page: by its subject, or by one spelling of the tables and no more. */
function isNamed(page: number, { concepts }: Plan): boolean {
  const telling = concepts.filter(({ aspect, see }) => !aspect || see.length > 0);
  return concepts.some(
    ({ subject, see, trust }) =>
      see[0] === page && (subject || (trust === 1 && telling.length === 1)),
  );
}

/**
 * How likely a page is what is asked for. One that is named needs no other words for it; no phrase
 * leads to a single message or next step.
 */
function likelyOf({ page, section, kind, home }: Unit, plan: Plan, words: boolean): number {
  if (section >= 0 || isNamed(page, plan)) return 1;
  const own = words && kind === 'message' ? (plan.likely.get(home) ?? 1) : NOT_LED_TO;
  return plan.likely.get(page) ?? own;
}

/** Whether the reader asks for words to send: something in the query leads to the messages first. */
const asksForWords = (plan: Plan, { data }: Lexicon): boolean =>
  plan.concepts.some(({ see }) => data.pages[see[0] ?? -1]?.path === MESSAGES);

/**
 * What each row scores. An article is lifted by the messages, next steps and words that belong to
 * it, and stands before them: read alone, a next step lacks what it depends on. Only a reader who
 * asks for words to send gets the messages first.
 */
function scoresOf(
  rows: readonly Scored[],
  plan: Plan,
  lexicon: Lexicon,
  weights: readonly number[],
): number[] {
  const words = asksForWords(plan, lexicon);
  const fits = rows.map((row) => {
    const alike = row.unit.section < 0 ? (plan.alike.get(row.unit.page) ?? 0) : 0;
    return (fitOf(row, plan, weights) + ALIKE * alike) * likelyOf(row.unit, plan, words);
  });
  if (words) {
    return rows.map(({ unit }, i) => {
      const sent = unit.kind === 'message' || lexicon.data.pages[unit.page]?.path === MESSAGES;
      return (fits[i] ?? 0) * (sent ? 1 : BESIDE_WORDS * KIND_WEIGHT[unit.kind]);
    });
  }
  const articles = new Map(rows.map(({ unit }, i) => [unit.section < 0 ? unit.page : -1, i]));
  const lifted = [...fits];
  rows.forEach(({ unit }, i) => {
    const article = unit.home < 0 ? undefined : articles.get(unit.home);
    if (article === undefined) return;
    const own = fits[article] ?? 0;
    const lift = own + LIFT * Math.max(0, (fits[i] ?? 0) - own);
    lifted[article] = Math.max(lifted[article] ?? 0, lift);
  });
  return rows.map(({ unit }, i) => {
    const score = (lifted[i] ?? 0) * KIND_WEIGHT[unit.kind];
    const article = unit.home < 0 ? undefined : articles.get(unit.home);
    return article === undefined ? score : Math.min(score, BEHIND * (lifted[article] ?? 0));
  });
}

/**
 * Orders the pages that answer a plan.
 * @param body for each concept, hits in the text of sections (empty where none were looked for)
 * @returns every page with any match, the best first; a page once, by its best unit
 */
export function rank(plan: Plan, lexicon: Lexicon, body: readonly BodyHits[]): Ranked[] {
  const rows = lexicon.units.map((unit) => ({
    unit,
    concepts: plan.concepts.map((concept, i) => scoreConcept(lexicon, unit, concept, body[i])),
  }));
  const weights = weightsOf(rows, plan.concepts);
  const scores = scoresOf(rows, plan, lexicon, weights);
  const ranked: Ranked[] = [];
  const taken = new Set<number>();
  const scored = rows
    .map((row, i) => ({ ...row, score: scores[i] ?? 0 }))
    .filter((row) => row.score > 0)
    .sort((a, b) => b.score - a.score);
  for (const row of scored) {
    const { unit, concepts, score } = row;
    if (taken.has(unit.page)) continue;
    taken.add(unit.page);
    const section = bestSection(lexicon, row, plan, body, weights);
    ranked.push({
      page: unit.page,
      kind: unit.kind,
      section,
      record: bestRecord(lexicon.data.pages[unit.page]?.sections[section]?.records ?? [], body),
      score,
      // Without any match of its own, an article is here for what belongs to it or is like it.
      sure:
        (plan.alike.get(unit.page) ?? 0) >= ALONE ||
        concepts.some((c) => c.strong + c.see > 0) ||
        concepts.every((c) => combine(c) === 0),
    });
  }
  return ranked;
}

/**
 * What to ask the text index, concept by concept, '' for nothing: words that neither tables nor
 * titles, keywords and headings know, where nothing else in the query leads anywhere. For the rest
 * the index changes hardly any order, and it costs the reader more than all else together.
 */
export function textAsks({ concepts }: Plan, lexicon: Lexicon): string[] {
  const led = concepts.some(({ aspect, see }) => !aspect && see.length > 0);
  return concepts.map(({ text, see, variants }) => {
    if (led || text === undefined || see.length > 0) return '';
    const known = lexicon.units.some((unit) => variants.some(({ key }) => contains(unit.all, key)));
    return known ? '' : text;
  });
}
