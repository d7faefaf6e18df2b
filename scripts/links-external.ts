import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { CONTENT_DIR, shownName } from '../src/build/content-files.ts';
import {
  checkLinks,
  externalLinks,
  formatLinks,
  type LinkAnswer,
} from '../src/lib/upkeep/links.ts';

/**
 * Asks every source whether it is still there: `npm run links:external`. Needs a network; one
 * address of a host at a time. Ends with 1 when a page is gone. `--only time-` looks at the
 * files whose names contain that.
 */
const { values } = parseArgs({
  options: {
    content: { type: 'string', default: CONTENT_DIR },
    only: { type: 'string', default: '' },
    pause: { type: 'string', default: '1000' },
    timeout: { type: 'string', default: '15000' },
  },
});

const places = new Map<string, string[]>();
const names = readdirSync(values.content, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:yaml|mdx)$/.test(name) && name.includes(values.only))
  .sort();
for (const name of names) {
  const file = join(values.content, name);
  for (const url of externalLinks(readFileSync(file, 'utf8'))) {
    places.set(url, [...(places.get(url) ?? []), shownName(values.content, file)]);
  }
}

async function askOnce(method: 'HEAD' | 'GET', url: string): Promise<LinkAnswer> {
  try {
    const response = await fetch(url, {
      method,
      redirect: 'manual',
      signal: AbortSignal.timeout(Number(values.timeout)),
      headers: { 'user-agent': 'refund-navi links:external (checks that our sources exist)' },
    });
    await response.body?.cancel();
    return { status: response.status, location: response.headers.get('location') };
  } catch {
    return null;
  }
}

/** Some servers answer HEAD wrongly; only a GET is believed when the news is bad. */
async function ask(url: string): Promise<LinkAnswer> {
  const head = await askOnce('HEAD', url);
  return head !== null && head.status < 400 ? head : askOnce('GET', url);
}

const results = await checkLinks([...places.keys()], ask, () => wait(Number(values.pause)));
for (const line of formatLinks(results, places)) console.log(line);
const count = (state: string): number => results.filter((r) => r.state === state).length;
console.log(
  `${results.length} addresses: ${count('alive')} alive, ${count('moved')} moved, ${count('gone')} gone, ${count('refused')} refused, ${count('unreachable')} unreachable.`,
);
if (results.length > 0 && count('unreachable') === results.length) {
  console.error('None could be reached: is there a network?');
  process.exitCode = 2;
} else if (count('gone') > 0) process.exitCode = 1;
