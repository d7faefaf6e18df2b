/** The sections in the menu at the top of a page. */
export const MENU = [
  'decide',
  'deadlines',
  'messages',
  'payment',
  'guide',
  'labels',
  'case',
] as const;

/** The sections at the foot of a page. */
export const FOOT = ['search', 'sources', 'about', 'privacy'] as const;

/** The sections below the language, in the order of the menus. */
export const SECTIONS = [...MENU, ...FOOT] as const;

/** A top-level section below the language. */
export type Section = (typeof SECTIONS)[number];
