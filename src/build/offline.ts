import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { pagePath } from '../lib/url.ts';
import { offlineOn } from './offline-on.ts';
import { writeOffline } from './offline-write.ts';

/** Writes the service worker and the saved guides after the pages are built. */
export function offline(): AstroIntegration {
  let base = '/';
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = pagePath(config.base, null);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const plan = await writeOffline(
          fileURLToPath(dir).replace(/[\\/]$/, ''),
          base,
          offlineOn(),
        );
        const sizes = Object.entries(plan?.packs ?? {}).map(
          ([locale, pack]) => `${locale} ${Math.round(pack.bytes / 1000)} kB`,
        );
        logger.info(plan ? `saved guides: ${sizes.join(', ')}` : 'off');
      },
    },
  };
}
