import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig, envField } from 'astro/config';
import { contentChecks } from './src/build/content-checks.ts';
import { finishPages } from './src/build/finish-pages.ts';
import { hostHeaders } from './src/build/host-headers.ts';
import { layerOrder } from './src/build/layer-order.ts';
import { leanIslands } from './src/build/lean-islands.ts';
import { markdown } from './src/build/markdown.ts';
import { offline } from './src/build/offline.ts';
import { plainImports } from './src/build/plain-imports.ts';
import { searchIndex } from './src/build/search-index.ts';
import { sitemapOptions } from './src/build/sitemap.ts';
import { DEFAULT_LOCALE, LOCALES } from './src/config/locales.ts';
import { DEFAULT_BASE, DEFAULT_ORIGIN } from './src/config/site.ts';

export default defineConfig({
  site: process.env.SITE_ORIGIN || DEFAULT_ORIGIN,
  base: process.env.BASE_PATH || DEFAULT_BASE,
  outDir: process.env.OUT_DIR || './dist',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  // Lossless: the 'jsx' default joins English words across source lines.
  compressHTML: true,
  build: { inlineStylesheets: 'always', format: 'directory' },
  i18n: {
    locales: [...LOCALES],
    defaultLocale: DEFAULT_LOCALE,
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  env: {
    schema: {
      REPORT_URL: envField.string({ context: 'server', access: 'public', optional: true }),
    },
  },
  markdown: {
    syntaxHighlight: false,
    processor: markdown(),
  },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
        // The two policies vouch for the address of the service worker, the one place with a string.
        "require-trusted-types-for 'script'",
        'trusted-types refund-navi refund-navi-offline',
      ],
      scriptDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // A browser that cannot run an island must not start it: when its first render
              // fails, Preact takes the page's own text away.
              banner: ({ facadeModuleId }) =>
                facadeModuleId?.endsWith('.island.tsx')
                  ? 'if(!Object.hasOwn)throw Error("This browser is too old.");'
                  : '',
              // What several islands need in one file each: a page then asks for four or five
              // files, not for seven or twelve.
              codeSplitting: {
                groups: [
                  {
                    name: 'preact',
                    test: /node_modules[\\/](preact(?![\\/]hooks)|@astrojs[\\/]preact)|preload-helper/,
                  },
                  {
                    name: 'fields',
                    test: /message-copier[\\/](Field\.tsx|types\.ts)|messages[\\/](blanks|clean)\.ts/,
                  },
                  {
                    name: 'case',
                    test: /lib[\\/]case[\\/](types|parse|edit|amounts|money)\.ts|case-file[\\/](store|clock|files)\.ts/,
                  },
                ],
              },
            },
          },
        },
      },
    },
  },
  // In this order: the saved guides are made of finished pages.
  integrations: [
    contentChecks(),
    layerOrder(),
    plainImports(),
    mdx({ optimize: { ignoreElementNames: ['a'] } }),
    preact({ include: ['**/*.tsx'] }),
    leanIslands(),
    sitemap(sitemapOptions()),
    hostHeaders(),
    searchIndex(),
    finishPages(),
    offline(),
  ],
});
