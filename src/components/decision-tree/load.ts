import { type FlowData, toFlow } from './data.ts';
import type { Loaded } from './steps.ts';

/** Milliseconds a reader waits for the tree before the link they pressed opens its page instead. */
const PATIENCE = 5000;

const loads = new Map<string, Promise<Loaded>>();

async function load(url: string): Promise<Loaded> {
  const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  const data = (await response.json()) as FlowData;
  return { data, flow: toFlow(data) };
}

/**
 * The tree in one language, fetched once per page; a failed fetch is tried again at the next call.
 * @returns null where it could not be had
 */
export async function loadFlow(url: string): Promise<Loaded | null> {
  const pending = loads.get(url) ?? load(url);
  loads.set(url, pending);
  try {
    return await pending;
  } catch {
    loads.delete(url);
    return null;
  }
}
