import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  brotliInNginx,
  compress,
  filesOf,
  installed,
  nginx,
  rawGet,
} from '../tests/site/support/hosts.ts';

/**
 * What one small machine carries: `npm run build`, then `npm run bench:load` (OUT_DIR names another
 * folder than dist). nginx with the config this project ships, one worker, files made beforehand,
 * on the loopback; the load is bounded in time, connections and (without wrk) requests. Ends with
 * 1 when any answer was not what it should be, with 2 where nothing can be measured.
 */
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '6' },
    connections: { type: 'string', default: '32' },
  },
});
const seconds = Math.min(30, Number(values.seconds));
const connections = Math.min(128, Number(values.connections));
const MOST_REQUESTS = 30_000;

/** What readers ask for: mostly articles and verdicts, each one request. */
const PATHS = [
  '/ja/guide/returns/',
  '/ja/guide/not-received/',
  '/en/guide/open-dispute/',
  '/ja/decide/',
  '/ja/decide/reject-small-offer/',
  '/en/messages/damaged/',
  '/ja/deadlines/',
  '/ja/',
];

interface Load {
  readonly requests: number;
  readonly seconds: number;
  readonly bytes: number;
  readonly errors: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

const hasWrk = (): boolean => spawnSync('wrk', ['-v']).error === undefined;

function withWrk(origin: string, encoding: string): Load {
  const script = join(mkdtempSync(join(tmpdir(), 'refund-navi-load-')), 'mix.lua');
  writeFileSync(
    script,
    `local paths = { ${PATHS.map((path) => `'${path}'`).join(', ')} }
local n = 0
request = function()
  n = n % #paths + 1
  return wrk.format('GET', paths[n], { ['Accept-Encoding'] = '${encoding}' })
end
done = function(s, latency)
  local e = s.errors
  io.write(string.format('\\n@{"requests":%d,"us":%d,"bytes":%d,"errors":%d,"p50":%f,"p99":%f}\\n',
    s.requests, s.duration, s.bytes, e.connect + e.read + e.write + e.status + e.timeout,
    latency:percentile(50) / 1000, latency:percentile(99) / 1000))
end
`,
  );
  const options = ['-t1', `-c${connections}`, `-d${seconds}s`, '-s', script];
  const output = execFileSync('wrk', [...options, origin], { encoding: 'utf8' });
  const { us, ...rest } = JSON.parse(/@(\{.*\})/.exec(output)?.[1] ?? '{}');
  return { ...rest, seconds: us / 1e6 };
}

/** The same with Node alone: it shares the processor, so it finds less than there is. */
async function withNode(origin: string, encoding: string): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  let bytes = 0;
  let errors = 0;
  let sent = 0;
  const from = performance.now();
  const ask = (path: string): Promise<void> =>
    new Promise((done) => {
      const start = performance.now();
      const fail = (): void => {
        errors += 1;
        done();
      };
      get(origin + path, { agent, headers: { 'accept-encoding': encoding } }, (response) => {
        response.on('data', (chunk: Buffer) => {
          bytes += chunk.length;
        });
        response.on('error', fail);
        response.on('end', () => {
          if (response.statusCode !== 200) return fail();
          times.push(performance.now() - start);
          done();
        });
      }).on('error', fail);
    });
  const lane = async (): Promise<void> => {
    while (sent < MOST_REQUESTS && performance.now() - from < seconds * 1000) {
      sent += 1;
      await ask(PATHS[sent % PATHS.length] ?? '/');
    }
  };
  await Promise.all(Array.from({ length: connections }, lane));
  agent.destroy();
  times.sort((a, b) => a - b);
  return {
    requests: times.length,
    seconds: (performance.now() - from) / 1000,
    bytes,
    errors,
    p50: times[Math.floor(times.length * 0.5)] ?? 0,
    p99: times[Math.floor(times.length * 0.99)] ?? 0,
  };
}

/** Most memory nginx held since it started, its workers included, in MB; null where none can say. */
function memory(pid: number | undefined): number | null {
  const children = `/proc/${pid}/task/${pid}/children`;
  if (!existsSync(children)) return null;
  const pids = [pid, ...readFileSync(children, 'utf8').trim().split(/\s+/)];
  const peak = (one: unknown): number =>
    Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${one}/status`, 'utf8'))?.[1] ?? 0);
  return Math.round(pids.reduce((sum: number, one) => sum + peak(one), 0) / 1024);
}

if (!installed('nginx')) {
  console.error('nginx is not installed here: nothing was measured.');
  process.exit(2);
}
const folder = await compress(process.env.OUT_DIR ?? 'dist');
const files = filesOf(folder);
const host = await nginx(folder);
const faults: string[] = [];
try {
  const encodings = [...(brotliInNginx() ? ['br'] : []), 'gzip', 'identity'];
  const tool = hasWrk() ? 'wrk' : 'a client in Node';
  console.log(
    `nginx, 1 worker, ${connections} connections, ${seconds} s for each encoding, by ${tool}`,
  );
  console.log('encoding   requests/s   p50 ms   p99 ms   kB/answer     MB/s   errors   nginx MB');
  for (const encoding of encodings) {
    // Sent as they were made beforehand, not compressed anew for each reader.
    const ending = { br: '.br', gzip: '.gz' }[encoding] ?? '';
    for (const path of PATHS) {
      const { status, headers, bytes } = await rawGet(host.origin + path, encoding);
      const made = files.get(`${path.slice(1)}index.html${ending}`)?.length;
      const sent = headers['content-encoding'] ?? 'identity';
      if (status !== 200 || sent !== encoding || bytes !== made)
        faults.push(`${path}: ${status}, ${sent}, ${bytes} bytes instead of ${made}`);
    }
    const load =
      tool === 'wrk' ? withWrk(host.origin, encoding) : await withNode(host.origin, encoding);
    if (load.errors > 0) faults.push(`${encoding}: ${load.errors} errors`);
    console.log(
      [
        encoding.padEnd(9),
        Math.round(load.requests / load.seconds)
          .toString()
          .padStart(12),
        load.p50.toFixed(1).padStart(8),
        load.p99.toFixed(1).padStart(8),
        (load.bytes / load.requests / 1000).toFixed(1).padStart(11),
        (load.bytes / load.seconds / 1e6).toFixed(0).padStart(8),
        load.errors.toString().padStart(8),
        (memory(host.pid) ?? '–').toString().padStart(10),
      ].join(' '),
    );
  }
} finally {
  await host.close();
}
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
