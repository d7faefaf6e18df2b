import { defineConfig } from 'vitest/config';

/** Properties beside a build and a browser on two cores: only a hang may end a test. */
const testTimeout = 60_000;

/** Each folder of tests is a project; only `site` needs a built site and a browser. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout } },
      { test: { name: 'component', include: ['tests/component/**/*.test.ts'], testTimeout } },
      { test: { name: 'content', include: ['tests/content/**/*.test.ts'], testTimeout } },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/support/build.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // On two busy cores a browser loses a tab or a navigation about once in 10,000 tests. A
          // fault of the site fails all three times; what passed again is marked “retry”.
          retry: 2,
          maxWorkers: 2,
        },
      },
    ],
  },
});
