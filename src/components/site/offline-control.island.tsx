import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '../../config/locales.ts';
import { cacheName, OFFLINE_CHOICE, parsePackFile, SAVED_ON } from '../../lib/offline/plan.ts';

interface Words {
  readonly withoutScript: string;
  readonly saved: string;
  readonly none: string;
  readonly off: string;
  readonly unsupported: string;
  readonly failed: string;
  readonly remove: string;
  readonly removed: string;
  readonly save: string;
}

interface Props {
  /** Path the site stands under, with both slashes. */
  readonly base: string;
  readonly locale: Locale;
  readonly words: Words;
}

/** What is kept, before the browser has been asked: nothing is known. */
type Kept =
  | 'unknown'
  | 'unsupported'
  | 'none'
  | { readonly on: string; readonly kilobytes: number };

const isOff = (): boolean => {
  try {
    return localStorage.getItem(OFFLINE_CHOICE) === 'off';
  } catch {
    return false;
  }
};

function choose(off: boolean): void {
  try {
    if (off) localStorage.setItem(OFFLINE_CHOICE, 'off');
    else localStorage.removeItem(OFFLINE_CHOICE);
  } catch {
    // Without storage nothing is saved in the first place.
  }
}

async function look(base: string, locale: Locale): Promise<Kept> {
  if (!('serviceWorker' in navigator) || !('caches' in window)) return 'unsupported';
  if (!(await caches.has(cacheName(base)))) return 'none';
  const cache = await caches.open(cacheName(base));
  const packs = (await cache.keys()).filter(({ url }) => parsePackFile(new URL(url).pathname));
  const own = packs.find(({ url }) => parsePackFile(new URL(url).pathname)?.locale === locale);
  const response = own && (await cache.match(own));
  if (!response) return 'none';
  const bytes = (await response.arrayBuffer()).byteLength;
  return { on: response.headers.get(SAVED_ON) ?? '', kilobytes: Math.round(bytes / 1000) };
}

async function remove(base: string): Promise<void> {
  choose(true);
  const registration = await navigator.serviceWorker.getRegistration(base);
  await registration?.unregister();
  await caches.delete(cacheName(base));
}

interface TrustedWindow {
  readonly trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createScriptURL(url: string): string },
    ): { createScriptURL(url: string): string };
  };
}

let vouched: string | null = null;

/** Address of the worker, vouched for where trusted types are required. */
function workerUrl(base: string): string {
  vouched ??=
    (window as unknown as TrustedWindow).trustedTypes
      ?.createPolicy('refund-navi-offline', { createScriptURL: (url) => url })
      .createScriptURL(`${base}sw.js`) ?? `${base}sw.js`;
  return vouched;
}

async function save(base: string, locale: Locale): Promise<boolean> {
  choose(false);
  await navigator.serviceWorker.register(workerUrl(base));
  const { active } = await navigator.serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  return new Promise((done) => {
    port1.onmessage = ({ data }) => done(data === 'saved');
    active?.postMessage({ save: locale }, [port2]);
  });
}

/** Says what is saved on this device, removes it for good, or saves it again. */
export default function OfflineControl({ base, locale, words }: Props) {
  const [kept, setKept] = useState<Kept>('unknown');
  const [said, setSaid] = useState('');
  const refresh = (): Promise<void> =>
    look(base, locale).then(setKept, () => setKept('unsupported'));
  useEffect(() => {
    void refresh();
  }, []);

  if (kept === 'unknown') return <p class="off">{words.withoutScript}</p>;
  if (kept === 'unsupported') return <p class="off">{words.unsupported}</p>;
  const state =
    kept === 'none'
      ? isOff()
        ? words.off
        : words.none
      : words.saved
          .replace('{date}', new Date(kept.on).toLocaleDateString(locale, { dateStyle: 'long' }))
          .replace('{size}', String(kept.kilobytes));
  const press = async (): Promise<void> => {
    setSaid('');
    const done =
      kept === 'none'
        ? (await save(base, locale).catch(() => false))
          ? ''
          : words.failed
        : await remove(base).then(
            () => words.removed,
            () => words.failed,
          );
    await refresh();
    setSaid(done);
  };
  return (
    <div class="off">
      <p>{state}</p>
      <button type="button" class="off-button" onClick={() => void press()}>
        {kept === 'none' ? words.save : words.remove}
      </button>
      <p role="status">{said}</p>
    </div>
  );
}
