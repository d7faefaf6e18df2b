const ISLAND = /<astro-island\b[^>]*>/g;
const ATTRIBUTE = /([\w-]+)(?:="([^"]*)")?/g;
/** Astro's own runtime and its client directives, inline beside the first island. */
const RUNTIME =
  /<script>(?:(?!<\/script>)[\s\S])*?self\.Astro\b[\s\S]*?<\/script>|<script>(?:(?!<\/script>)[\s\S])*?customElements\.define\("astro-island"[\s\S]*?<\/script>/g;
/** The loader of this project, from `components/site/Islands.astro`. */
const LOADER =
  /<script type="module">(?:(?!<\/script>)[\s\S])*?querySelectorAll\(.astro-island[\s\S]*?<\/script>/;
const CLIENTS = ['load', 'idle', 'visible'];

const ENTITIES: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#34;': '"',
  '&#39;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
};
const decode = (text: string): string =>
  text.replace(/&(?:quot|#34|#39|lt|gt|amp);/g, (entity) => ENTITIES[entity] ?? entity);

/** JSON for an attribute in single quotes; no tag may seem to begin or end in it. */
const encode = (json: string): string =>
  json
    .replace(/</g, '\\u003c')
    .replace(/>/g, '\\u003e')
    .replace(/&/g, '&amp;')
    .replace(/'/g, '&#39;');

/** Astro writes each value with its type before it: 0 for a value or an object, 1 for a list. */
function plain(typed: unknown): unknown {
  const [type, value] = Array.isArray(typed) ? typed : [];
  if (type === 1 && Array.isArray(value)) return value.map(plain);
  if (type !== 0)
    throw new Error(`An island is given a value of Astro's type ${type}, not plain JSON.`);
  return typeof value === 'object' && value !== null ? plainObject(value) : value;
}

const plainObject = (typed: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(typed).map(([key, value]) => [key, plain(value)]));

function ownTag(tag: string): string {
  const told = new Map(
    [...tag.slice('<astro-island'.length).matchAll(ATTRIBUTE)].map(
      ([, name = '', value = '']) => [name, decode(value)] as const,
    ),
  );
  const get = (name: string): string => told.get(name) ?? '';
  if (!CLIENTS.includes(get('client')))
    throw new Error(`client:${get('client')} is not known to src/build/island-loader.ts.`);
  if (get('component-export') !== 'default')
    throw new Error(`The island ${get('component-url')} is not a default export.`);
  const props = encode(JSON.stringify(plainObject(JSON.parse(get('props')))));
  return `<astro-island client="${get('client')}" component-url="${get('component-url')}" renderer-url="${get('renderer-url')}" props='${props}' ssr>`;
}

/**
 * A page whose islands are started by the project's own loader: Astro's runtime and the marks only
 * it reads are gone, and an island's properties are plain JSON.
 * @throws Error when the page has something the loader does not know
 */
export function ownIslands(html: string): string {
  if (!html.includes('<astro-island')) return html.replace(LOADER, '');
  if (!LOADER.test(html)) throw new Error('A page with an island lacks <Islands />.');
  const page = html
    .replace(RUNTIME, '')
    .replace(ISLAND, ownTag)
    .replaceAll('<!--astro:end-->', '')
    .replaceAll('astro-island,astro-slot{', 'astro-island{');
  if (page.includes('<astro-slot') || /self\.Astro\b|customElements\.define/.test(page))
    throw new Error('A page keeps parts of Astro’s own islands: see src/build/own-islands.ts.');
  return page;
}
