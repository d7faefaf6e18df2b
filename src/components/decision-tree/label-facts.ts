import { citedFacts } from '../../lib/content/mdx.ts';

/** A fact mark outside the prose: its number on the page, and whether it is the first citation. */
export interface LabelMark {
  readonly id: string;
  readonly n: number;
  readonly first: boolean;
}

/**
 * Joins the facts of a verdict's parts to those its article cites, so that all share one list of
 * sources. Facts of the article keep their numbers; those only the parts cite come after them.
 * @param groups fact ids of each part, in the order of the page
 * @returns the marks of each part, and the article's source with the parts' own citations added,
 * for `SourceList`
 */
export function labelMarks(
  groups: readonly (readonly string[])[],
  body: string,
): { marks: LabelMark[][]; body: string } {
  const cited = citedFacts(body);
  const added = [...new Set(groups.flat())].filter((id) => !cited.includes(id));
  const all = [...cited, ...added];
  const open = new Set(added);
  const marks = groups.map((ids) =>
    ids
      .map((id) => ({ id, n: all.indexOf(id) + 1, first: open.delete(id) }))
      .sort((a, b) => a.n - b.n),
  );
  return { marks, body: [body, ...added.map((id) => `<Fact id="${id}" />`)].join('\n') };
}
