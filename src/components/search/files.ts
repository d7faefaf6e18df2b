import type { Locale } from '../../config/locales.ts';

/** What the search uses of Pagefind's result. */
interface RawResult {
  readonly id: string;
  /** Where the words stand. */
  readonly words: readonly number[];
  data(): Promise<{ readonly content: string }>;
}

interface Instance {
  init(): Promise<void>;
  /** Null finds every record. Pieces that cannot be loaded are left out without a word. */
  search(term: string | null): Promise<{ readonly results: readonly RawResult[] } | null>;
}

interface PagefindModule {
  createInstance(options: { noWorker: boolean }): Instance;
}

/** Beginning of the name of the files for `readConcordance`. */
const CONCORDANCE = 'concordance.';

let faults = 0;
let watching = false;
let attempts = 0;

/**
 * Counts requests for the search's files that fail. Pagefind itself answers “no results” when a
 * piece of its index is missing, and has no place to ask.
 * @param folder address of their folder, with base
 */
export function watchRequests(folder: string): void {
  if (watching) return;
  watching = true;
  const ask = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    const answer = ask(input, init);
    // Where the concordance is missing, the text index answers.
    if (!address.includes(folder) || address.includes(CONCORDANCE)) return answer;
    return answer.then(
      (response) => {
        if (!response.ok) faults += 1;
        return response;
      },
      (error) => {
        faults += 1;
        throw error;
      },
    );
  };
}

/** Requests of the index that have failed since the page was opened. */
export const failedRequests = (): number => faults;

/** The text index, ready to be asked. */
export interface TextIndex {
  /** Records a word stands in, with the number of times. */
  hits(form: string): Promise<Map<string, number>>;
  /** The text of a record. */
  text(record: string): Promise<string>;
}

/**
 * Starts Pagefind.
 * @param folder address of its folder, with base
 * @throws when it or its index cannot be loaded
 */
export async function openIndex(folder: string): Promise<TextIndex> {
  attempts += 1;
  // A browser remembers that a module failed; another address makes it ask again.
  const again = attempts === 1 ? '' : `?${attempts}`;
  const api = (await import(/* @vite-ignore */ `${folder}pagefind.js${again}`)) as PagefindModule;
  // On the page's own thread: an index of this size needs no worker, and its file is saved.
  const instance = api.createInstance({ noWorker: true });
  await instance.init();
  const everything = await instance.search(null);
  const records = new Map(everything?.results.map((result) => [result.id, result]));
  if (records.size === 0) throw new Error('The search index is empty.');
  return {
    async hits(form) {
      let found = await instance.search(`"${form}"`);
      // Where the browser cuts Japanese otherwise than the index did, only the looser way finds it.
      if (found?.results.length === 0) found = await instance.search(form);
      return new Map(found?.results.map((result) => [result.id, Math.max(1, result.words.length)]));
    },
    async text(record) {
      const data = await records.get(record)?.data();
      return data?.content ?? '';
    },
  };
}

/** Whether this browser can open Pagefind's compressed files by itself. */
export const canRead = (): boolean => 'DecompressionStream' in window;

/**
 * The text of a record without the rest of Pagefind, which weighs more than everything else the
 * search needs.
 * @throws when the file cannot be loaded or is not what this version of Pagefind writes
 */
export async function readRecord(folder: string, record: string): Promise<string> {
  const response = await fetch(`${folder}fragment/${record}.pf_fragment`);
  if (!response.ok || !response.body) throw new Error(`${record}: ${response.status}`);
  const opened = response.body.pipeThrough(new DecompressionStream('gzip'));
  const text = await new Response(opened).text();
  const { content } = JSON.parse(text.slice(text.indexOf('{'))) as { content: string };
  // Pagefind marks where it cut Japanese into words; a browser would break lines there.
  return content.replaceAll('\u200b', '');
}

async function readText(address: string): Promise<string> {
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}

/** Search data of a language, as text for `unpack`. */
export const readData = (folder: string, locale: Locale): Promise<string> =>
  readText(`${folder}search-data.${locale}.json`);

/** Words of a language's texts, as text for `unpackConcordance`. */
export const readConcordance = (folder: string, locale: Locale): Promise<string> =>
  readText(`${folder}${CONCORDANCE}${locale}.json`);

/** Sounds of the Japanese words, as text for `unpackSounds`. */
export const readSounds = (folder: string): Promise<string> => readText(`${folder}sounds.ja.json`);
