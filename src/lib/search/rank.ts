import { contains, keyOf } from './fold.ts';
import type { Lexicon, Unit } from './lexicon.ts';
import { type ConceptScore, combine, KIND_WEIGHT, scoreConcept } from './score.ts';
import type { BodyHits, Concept, Plan, Ranked } from './types.ts';

/** What an aspect (“deadline”) counts beside the matter it is asked about (“PayPal”). */
const ASPECT = 0.4;
const WHOLE_QUERY = 1.25;
/** A concept scoring this much counts as answered in full. */
const ANSWERED = 3.5;

interface Scored {
  readonly unit: Unit;
  readonly concepts: readonly ConceptScore[];
}

/** Rarer things decide; what is on every page hardly counts. */
function weightsOf(rows: readonly Scored[], concepts: readonly Concept[]): number[] {
  const pages = rows.filter((row) => row.unit.section < 0);
  const matter = concepts.some((concept) => !concept.aspect && concept.see.length > 0);
  return concepts.map((concept, i) => {
    const carrying = pages.filter((row) => {
      const score = row.concepts[i];
      return score !== undefined && score.strong + score.see + score.body > 0;
    }).length;
    const rarity = concept.trust * Math.log(1 + pages.length / (carrying + 0.5));
    return matter && concept.aspect ? ASPECT * rarity : rarity;
  });
}

/** The section of a page that fits best; its beginning unless another one says more. */
function bestSection(
  lexicon: Lexicon,
  unit: Unit,
  plan: Plan,
  body: readonly BodyHits[],
  weights: readonly number[],
): number {
  if (unit.section >= 0) return unit.section;
  const sections = lexicon.data.pages[unit.page]?.sections ?? [];
  let best = { section: 0, score: 0.75 };
  sections.forEach((section, i) => {
    const heading = i === 0 ? '' : keyOf(section.heading);
    let score = 0;
    plan.concepts.forEach((concept, c) => {
      const headed = concept.variants.find(({ key }) => contains(heading, key));
      const hits = body[c]?.get(section.record) ?? 0;
      score += (weights[c] ?? 0) * ((headed ? 2 * headed.weight : 0) + hits / (hits + 2));
    });
    if (score > best.score + 0.2) best = { section: i, score };
  });
  return best.section;
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
  const total = weights.reduce((sum, w) => sum + w, 0);
  const ranked: Ranked[] = [];
  const taken = new Set<number>();
  const scored = rows
    .map((row) => {
      let sum = 0;
      let covered = 0;
      row.concepts.forEach((score, i) => {
        const weight = weights[i] ?? 0;
        const value = combine(score);
        sum += weight * value;
        covered += weight * Math.min(1, value / ANSWERED);
      });
      const whole = plan.concepts.length > 1 && contains(row.unit.all, plan.key) ? WHOLE_QUERY : 1;
      const score = total === 0 ? 0 : sum * (covered / total) * whole * KIND_WEIGHT[row.unit.kind];
      return { ...row, score };
    })
    .filter((row) => row.score > 0)
    .sort((a, b) => b.score - a.score);
  for (const { unit, concepts, score } of scored) {
    if (taken.has(unit.page)) continue;
    taken.add(unit.page);
    ranked.push({
      page: unit.page,
      kind: unit.kind,
      section: bestSection(lexicon, unit, plan, body, weights),
      score,
      sure: concepts.some((c) => c.strong + c.see > 0),
    });
  }
  return ranked;
}

/** What the text index is asked for one concept; '' where it is not asked. */
export interface Ask {
  readonly form: string;
  /** There are guesses at the word, which only the word itself may overrule. */
  readonly guessed: boolean;
}

/**
 * What to ask the text index, concept by concept: only what neither tables nor titles, keywords and
 * headings know. For the rest the index changes hardly any order, and each word costs the reader a
 * piece of it.
 */
export function textAsks(plan: Plan, lexicon: Lexicon): Ask[] {
  return plan.concepts.map(({ typed, text, see, variants }) => {
    if (typed !== undefined) return { form: text ?? typed, guessed: true };
    const known = lexicon.units.some((unit) => variants.some(({ key }) => contains(unit.all, key)));
    const form = known || see.length > 0 ? '' : (text ?? variants[0]?.key ?? '');
    return { form, guessed: false };
  });
}

/**
 * Takes back guesses at words that the text index knows as they were typed.
 * @param body hits of `textAsks`, concept by concept
 */
export function settle(plan: Plan, body: readonly BodyHits[]): Plan {
  const concepts = plan.concepts.map((concept, i) => {
    if (concept.typed === undefined || (body[i]?.size ?? 0) === 0) return concept;
    const variants = [{ key: concept.typed, weight: 1 }];
    return concept.trust < 0.7 ? { variants, see: [], trust: 0.7 } : concept;
  });
  return { ...plan, concepts };
}
