import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a program and everything it started took. Linux only: read from /proc. */
export interface Cost {
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  /** Megabytes, most at one time: of the largest process, and of all together. */
  readonly largest: number;
  readonly together: number;
}

const TICKS_PER_SECOND = 100;
const PAGE_BYTES = 4096;
const SAMPLE_MS = 250;

/** Waits for a program and says what it and its children used; the kernel adds it all up. */
const WAITER = `
const { spawnSync } = require('node:child_process');
const { readFileSync } = require('node:fs');
const [command, ...args] = process.argv.slice(1);
const { status, error } = spawnSync(command, args, { stdio: 'inherit' });
if (error) console.error(error.message);
const fields = readFileSync('/proc/self/stat', 'utf8').replace(/^.*\\) /, '').split(' ');
process.send(Number(fields[13]) + Number(fields[14]));
process.exitCode = status ?? 1;
`;

interface Seen {
  readonly parent: number;
  readonly rss: number;
}

function processes(): Map<number, Seen> {
  const found = new Map<number, Seen>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const fields = readFileSync(`/proc/${name}/stat`, 'utf8')
        .replace(/^.*\) /, '')
        .split(' ');
      found.set(Number(name), { parent: Number(fields[1]), rss: Number(fields[21]) * PAGE_BYTES });
    } catch {
      // It has ended meanwhile.
    }
  }
  return found;
}

/** Memory of every process below one, itself left out. */
function memoryBelow(root: number): number[] {
  const all = processes();
  const below = new Set([root]);
  for (let grew = true; grew; ) {
    grew = false;
    for (const [pid, { parent }] of all) {
      if (below.has(pid) || !below.has(parent)) continue;
      below.add(pid);
      grew = true;
    }
  }
  below.delete(root);
  return [...below].map((pid) => all.get(pid)?.rss ?? 0);
}

/**
 * Runs a program to its end and measures it.
 * @throws Error with the end of its output when it fails
 */
export function measure(
  command: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Promise<Cost> {
  const from = performance.now();
  const waiter = spawn(process.execPath, ['-e', WAITER, command, ...args], {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let output = '';
  const keep = (text: Buffer): void => {
    output = (output + text).slice(-4000);
  };
  waiter.stdout?.on('data', keep);
  waiter.stderr?.on('data', keep);
  let ticks = 0;
  waiter.on('message', (said) => {
    ticks = Number(said);
  });
  let largest = 0;
  let together = 0;
  const sampler = setInterval(() => {
    const sizes = memoryBelow(waiter.pid ?? -1);
    largest = Math.max(largest, ...sizes);
    together = Math.max(
      together,
      sizes.reduce((sum, size) => sum + size, 0),
    );
  }, SAMPLE_MS);
  return new Promise((done, fail) => {
    waiter.on('error', fail);
    waiter.on('close', (code) => {
      clearInterval(sampler);
      if (code !== 0) return fail(new Error(`${command} ${args.join(' ')} failed.\n${output}`));
      done({
        cpuSeconds: ticks / TICKS_PER_SECOND,
        wallSeconds: (performance.now() - from) / 1000,
        largest: largest / 1e6,
        together: together / 1e6,
      });
    });
  });
}

/** Bytes of everything in a folder. */
export const bytesIn = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
