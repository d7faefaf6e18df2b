/** What a server said about an address, or null when it could not be reached. */
export type LinkAnswer = { readonly status: number; readonly location: string | null } | null;

/**
 * - `alive`: a page is there
 * - `moved`: a page is there, under another address that is meant to last
 * - `gone`: the server says there is no such page, or sends deep links to its front page
 * - `refused`: the server does not answer programs; a person has to look
 * - `unreachable`: no answer; the site or this machine's network may be down
 */
export type LinkState = 'alive' | 'moved' | 'gone' | 'refused' | 'unreachable';

export interface LinkResult {
  readonly url: string;
  readonly state: LinkState;
  /** Status of the last answer; null when there was none. */
  readonly status: number | null;
  /** Where the address led, when it moved for good. */
  readonly movedTo: string | null;
}

const MOST_REDIRECTS = 5;
const PERMANENT = new Set([301, 308]);
const NOT_FOR_PROGRAMS = new Set([401, 403, 405, 406, 429, 451, 501, 503, 999]);

/**
 * External addresses in a content file, in order, without repeats and without fragments: `url:`
 * lines of YAML, Markdown links, `href` attributes.
 */
export function externalLinks(source: string): string[] {
  const patterns = [
    /(?:^|[\s{,])url:\s*['"]?(https?:\/\/[^\s'"]*[^\s'",}])/gm,
    /\]\((https?:\/\/[^)\s]+)\)/g,
    /href=["'](https?:\/\/[^"']+)["']/g,
  ];
  const found = patterns.flatMap((pattern) =>
    [...source.matchAll(pattern)].map((m) => ({
      at: m.index,
      url: (m[1] ?? '').split('#')[0] ?? '',
    })),
  );
  return [...new Set(found.sort((a, b) => a.at - b.at).map((link) => link.url))];
}

const isFrontPage = (url: string): boolean => {
  const { pathname, search } = new URL(url);
  return pathname === '/' && search === '';
};

/**
 * Follows one address to its end.
 * @param ask asks a server once, without following redirects
 */
export async function checkLink(
  url: string,
  ask: (url: string) => Promise<LinkAnswer>,
): Promise<LinkResult> {
  let current = url;
  let lasting = true;
  let status: number | null = null;
  const result = (state: LinkState, movedTo: string | null = null): LinkResult => ({
    url,
    state,
    status,
    movedTo,
  });
  for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
    const answer = await ask(current);
    if (answer === null) return result('unreachable');
    status = answer.status;
    if (
      status >= 300 &&
      status < 400 &&
      answer.location !== null &&
      URL.canParse(answer.location, current)
    ) {
      lasting &&= PERMANENT.has(status);
      current = new URL(answer.location, current).href;
      continue;
    }
    if (NOT_FOR_PROGRAMS.has(status)) return result('refused');
    if (status === 404 || status === 410) return result('gone');
    if (status >= 500) return result('unreachable');
    if (current === url) return result('alive');
    if (isFrontPage(current) && !isFrontPage(url)) return result('gone');
    return lasting ? result('moved', current) : result('alive');
  }
  return result('refused');
}

/**
 * Checks many addresses politely: different hosts side by side, one host one address at a time
 * with a pause between.
 * @param pause waits between two addresses of one host
 * @param lanes hosts asked at the same time
 * @returns results in the order of the addresses
 */
export async function checkLinks(
  urls: readonly string[],
  ask: (url: string) => Promise<LinkAnswer>,
  pause: () => Promise<void>,
  lanes = 8,
): Promise<LinkResult[]> {
  const hosts = Map.groupBy(urls, (url) => new URL(url).host);
  const queue = [...hosts.values()];
  const results = new Map<string, LinkResult>();
  const lane = async (): Promise<void> => {
    for (let host = queue.shift(); host !== undefined; host = queue.shift()) {
      for (const [i, url] of host.entries()) {
        if (i > 0) await pause();
        results.set(url, await checkLink(url, ask));
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(lanes, queue.length) }, lane));
  return urls.flatMap((url) => results.get(url) ?? []);
}

const MEND: Record<Exclude<LinkState, 'alive'>, string> = {
  gone: 'the page is gone: find where it went, or another source; keep its date',
  moved: 'moved for good: change the address',
  refused: 'does not answer programs: open it in a browser',
  unreachable: 'no answer: try again another day',
};

/** Results that want a person, the worst first, as lines with the files that carry the address. */
export function formatLinks(
  results: readonly LinkResult[],
  places: ReadonlyMap<string, readonly string[]>,
): string[] {
  const order: LinkState[] = ['gone', 'moved', 'refused', 'unreachable'];
  return order.flatMap((state) =>
    results
      .filter((r) => r.state === state && state !== 'alive')
      .flatMap((r) => [
        `${state.toUpperCase()}  ${r.url}${r.status === null ? '' : ` (${r.status})`}: ${MEND[state as keyof typeof MEND]}${r.movedTo ? ` to ${r.movedTo}` : ''}.`,
        ...(places.get(r.url) ?? []).map((file) => `    in ${file}`),
      ]),
  );
}
