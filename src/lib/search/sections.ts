/** One stretch of a built page under its heading. */
export interface SectionText {
  /** Id of the heading, or '' for what stands before the first one. */
  readonly id: string;
  readonly heading: string;
  /** What is set like a button or a second name inside it. */
  readonly names: readonly string[];
  /** Plain text, a line for each block. */
  readonly text: string;
}

/** A built page as the search sees it. */
export interface PageText {
  readonly lang: string;
  readonly title: string;
  readonly keywords: readonly string[];
  readonly sections: readonly SectionText[];
}

const TAG = /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][\w-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/g;
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const RAW = new Set(['script', 'style', 'textarea', 'title']);
const SILENT = new Set(
  'script style svg template noscript nav button select textarea rp rt'.split(' '),
);
const BLOCK = new Set(
  `address article aside blockquote br dd details div dl dt fieldset figcaption figure footer form
   h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table tr ul`.split(/\s+/),
);
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

const decode = (text: string): string =>
  text.replace(/&(?:#(\d+)|#[xX]([0-9a-fA-F]+)|(\w+));/g, (whole, dec, hex, name) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = dec !== undefined ? Number(dec) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });

const attributePatterns = new Map<string, RegExp>();

function attributePattern(name: string): RegExp {
  const known = attributePatterns.get(name);
  if (known) return known;
  const pattern = new RegExp(
    `(?:^|\\s)${name}(?:\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+)))?(?=\\s|/|$)`,
  );
  attributePatterns.set(name, pattern);
  return pattern;
}

/** Value of an attribute in a tag's source, '' for one without a value, null when it is absent. */
function attribute(source: string, name: string): string | null {
  // Most tags lack most attributes.
  if (!source.includes(name)) return null;
  const match = attributePattern(name).exec(source);
  return match ? decode(match[1] ?? match[2] ?? match[3] ?? '') : null;
}

const tidy = (text: string): string =>
  text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\s\n]*/g, '\n')
    .trim();

interface Open {
  readonly tag: string;
  readonly id: string | null;
  readonly silent: boolean;
  readonly role: 'heading' | 'term' | 'title' | 'name' | null;
  /** Length of the collected text when it opened. */
  readonly at: number;
}

interface Draft {
  id: string;
  heading: string;
  names: string[];
  text: string;
}

/**
 * Reads a built page into its sections: the part marked `data-pagefind-body`, without what is
 * marked `data-pagefind-ignore`, is not text, or carries a class named in `ignore`. A section
 * begins at each h2 or h3 with an id and at each term of a list whose element has one.
 * @param html a well-formed page, as Astro writes it
 * @param ignore class names of boilerplate that stands on many pages
 * @returns null when the page has no part to be searched
 */
export function readPage(html: string, ignore: ReadonlySet<string>): PageText | null {
  const stack: Open[] = [];
  const sections: Draft[] = [];
  let title = '';
  let lang = '';
  let keywords: string[] = [];
  let bodyDepth = -1;
  let found = false;
  let silent = 0;
  let text = '';
  let last = 0;

  const section = () => sections.at(-1);
  const inBody = () => bodyDepth >= 0 && silent === 0;
  const close = (open: Open) => {
    if (open.silent) silent -= 1;
    if (stack.length === bodyDepth) bodyDepth = -1;
    const current = section();
    if (open.role === null || silent > 0 || !current) return;
    const own = tidy(text.slice(open.at)).replace(/\n/g, ' ');
    if (open.role === 'title') title = own;
    else if (open.role === 'name') current.names.push(own);
    else current.heading = own;
    if (open.role !== 'name') text = text.slice(0, open.at);
  };
  const begin = (id: string) => {
    const current = section();
    if (current) current.text = text;
    sections.push({ id, heading: '', names: [], text: '' });
    text = '';
  };

  for (const match of html.matchAll(TAG)) {
    const [whole, slash, name = '', attributes = ''] = match;
    if (inBody()) text += decode(html.slice(last, match.index));
    last = match.index + whole.length;
    const tag = name.toLowerCase();
    if (tag === '') continue;
    if (slash) {
      const at = stack.findLastIndex((open) => open.tag === tag);
      if (at < 0) continue;
      for (const open of stack.splice(at).reverse()) close(open);
      if (bodyDepth > stack.length) bodyDepth = -1;
      if (inBody() && BLOCK.has(tag)) text += '\n';
      continue;
    }
    if (tag === 'html') lang = attribute(attributes, 'lang') ?? '';
    if (tag === 'meta' && attribute(attributes, 'name') === 'keywords') {
      keywords = (attribute(attributes, 'content') ?? '').split(',').map((word) => word.trim());
    }
    if (inBody() && BLOCK.has(tag)) text += '\n';
    if (inBody() && (tag === 'td' || tag === 'th')) text += ' ';
    if (VOID.has(tag) || attributes.endsWith('/')) continue;
    const classes = attribute(attributes, 'class')?.split(/\s+/) ?? [];
    const quiet =
      SILENT.has(tag) ||
      attribute(attributes, 'data-pagefind-ignore') !== null ||
      attribute(attributes, 'hidden') !== null ||
      attribute(attributes, 'aria-hidden') === 'true' ||
      classes.some((c) => ignore.has(c));
    const id = attribute(attributes, 'id');
    let role: Open['role'] = null;
    if (attribute(attributes, 'data-pagefind-body') !== null) {
      found = true;
      bodyDepth = stack.length;
      begin('');
    } else if (inBody() && !quiet) {
      const parent = stack.at(-1);
      if (tag === 'h1') role = 'title';
      else if ((tag === 'h2' || tag === 'h3') && id) role = 'heading';
      else if (tag === 'dt' && parent?.tag === 'div' && parent.id) role = 'term';
      else if (classes.includes('key')) role = 'name';
      if (role === 'heading') begin(id ?? '');
      if (role === 'term') begin(parent?.id ?? '');
    }
    if (quiet) silent += 1;
    stack.push({ tag, id, silent: quiet, role, at: text.length });
    if (RAW.has(tag)) {
      const end = html.indexOf(`</${tag}`, last);
      if (end > last) last = end;
    }
  }
  const current = section();
  if (current) current.text = text;
  if (!found) return null;
  return {
    lang,
    title,
    keywords: keywords.filter((word) => word !== ''),
    sections: sections.map((s) => ({ ...s, names: [...new Set(s.names)], text: tidy(s.text) })),
  };
}
