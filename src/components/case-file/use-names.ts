import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '../../config/locales.ts';
import type { CaseNames } from './types.ts';

const loads = new Map<string, Promise<CaseNames>>();

async function load(url: string): Promise<CaseNames> {
  const response = await fetch(url, { signal: AbortSignal.timeout(8000) });
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  return (await response.json()) as CaseNames;
}

/**
 * The names a record needs, fetched once per language; a failed fetch is tried again at the next
 * call.
 * @returns null where they could not be had
 */
export async function loadNames(url: string): Promise<CaseNames | null> {
  const pending = loads.get(url) ?? load(url);
  loads.set(url, pending);
  try {
    return await pending;
  } catch {
    loads.delete(url);
    return null;
  }
}

/** Names in one language, once they are wanted; null until they are there. */
export function useNames(
  urls: Readonly<Record<Locale, string>>,
  locale: Locale,
  wanted: boolean,
): CaseNames | null {
  const [names, setNames] = useState<{ locale: Locale; names: CaseNames } | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    void loadNames(urls[locale]).then((loaded) => {
      if (current && loaded) setNames({ locale, names: loaded });
    });
    return () => {
      current = false;
    };
  }, [urls, locale, wanted]);
  return names?.locale === locale ? names.names : null;
}
