import { LOCALES } from '../../config/locales.ts';
import { keyOf } from './fold.ts';
import type { Synonym } from './schema.ts';

/**
 * What is wrong with the synonyms, one sentence each: a group named twice, a word that stands in
 * two groups of one language (it would lead to the first only), a `see` that names no page.
 * @param places guide slugs and sections a group may lead to
 */
export function synonymFaults(synonyms: readonly Synonym[], places: ReadonlySet<string>): string[] {
  const faults: string[] = [];
  const ids = new Set<string>();
  for (const { id, see } of synonyms) {
    if (ids.has(id)) faults.push(`the group “${id}” stands twice; put its words together.`);
    ids.add(id);
    for (const place of see) {
      if (!places.has(place)) {
        faults.push(`“${id}” leads to “${place}”, which is no article and no section.`);
      }
    }
  }
  for (const locale of LOCALES) {
    const owner = new Map<string, string>();
    for (const group of synonyms) {
      for (const form of [...group[locale], ...group.both]) {
        const key = keyOf(form);
        const other = owner.get(key);
        if (key === '') faults.push(`“${form}” in “${group.id}” has no letter to search for.`);
        else if (other !== undefined && other !== group.id) {
          faults.push(`“${form}” stands in “${other}” and in “${group.id}”; leave it in one.`);
        }
        owner.set(key, other ?? group.id);
      }
    }
  }
  return faults;
}
