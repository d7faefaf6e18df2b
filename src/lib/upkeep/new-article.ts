/** Why a slug cannot be taken, as a sentence for the writer; null when it can. */
export function slugFault(slug: string, taken: readonly string[]): string | null {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)) {
    return `“${slug}” cannot be an address: use small letters, digits and single hyphens, such as wrong-size.`;
  }
  if (taken.includes(slug)) return `“${slug}” is taken by another article.`;
  return null;
}

/** An article's template with its date (YYYY-MM-DD) filled in. */
export const fillTemplate = (template: string, today: string): string =>
  template.replaceAll('{{today}}', today);
