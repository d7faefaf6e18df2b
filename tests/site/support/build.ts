import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { serveFolder } from './server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, without a closing slash. */
    origin: string;
    /** Folder of the built site. */
    dist: string;
    /** Origin the build was told it stands on. */
    siteOrigin: string;
  }
}

const SITE_ORIGIN = 'https://refund-navi.example';

/** Builds the site once into a folder of its own, serves it, and tells the tests where. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dist = resolve('dist-test');
  if (!process.env.REUSE_BUILD) {
    await promisify(execFile)(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
      env: {
        ...process.env,
        NODE_ENV: 'production',
        SITE_ORIGIN,
        BASE_PATH: '/',
        OUT_DIR: dist,
        REPORT_URL: 'https://example.org/report?page={page}',
      },
      maxBuffer: 1 << 26,
    }).catch((error: { stdout?: string; stderr?: string }) => {
      throw new Error(`The site does not build.\n${error.stdout ?? ''}\n${error.stderr ?? ''}`);
    });
  }
  const server = await serveFolder(dist);
  project.provide('origin', server.origin);
  project.provide('dist', dist);
  project.provide('siteOrigin', SITE_ORIGIN);
  return () => server.close();
}
