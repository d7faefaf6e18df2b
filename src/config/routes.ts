/** Every top-level section below the language. */
export type Section =
  | 'decide'
  | 'deadlines'
  | 'messages'
  | 'payment'
  | 'guide'
  | 'labels'
  | 'case'
  | 'search'
  | 'sources'
  | 'about'
  | 'privacy';

/** The sections whose pages are built, in the order of the menus. */
export const SECTIONS: readonly Section[] = [
  'decide',
  'deadlines',
  'messages',
  'payment',
  'guide',
  'labels',
  'case',
  'search',
  'sources',
  'about',
  'privacy',
];

/** The sections the menu at the top of a page shows; the others stand at its foot. */
export const MENU: readonly Section[] = [
  'decide',
  'deadlines',
  'messages',
  'payment',
  'guide',
  'labels',
  'case',
];
