import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const CLIENT = '@astrojs/preact/client.js';

/** Starts islands with `island-client.ts` in place of @astrojs/preact's own, larger client. */
export function leanIslands(): AstroIntegration {
  const own = fileURLToPath(new URL('./island-client.ts', import.meta.url));
  return {
    name: 'lean-islands',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'lean-islands',
                enforce: 'pre',
                resolveId: (id) => (id === CLIENT ? own : undefined),
              },
            ],
          },
        });
      },
    },
  };
}
