import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { createServer as createHttpServer, get, type IncomingHttpHeaders } from 'node:http';
import { createServer as createSocketServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { runInNewContext } from 'node:vm';
import { contentType } from './content-types.ts';

/** A web server with the built site on it. */
export interface Host {
  readonly origin: string;
  /** The program's process, where it is one of its own. */
  readonly pid?: number | undefined;
  close(): Promise<void>;
}

const nothingWritten = (): string => mkdtempSync(join(tmpdir(), 'refund-navi-host-'));

async function freePort(): Promise<number> {
  const probe = createSocketServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const address = probe.address();
  await new Promise((done) => probe.close(done));
  if (typeof address !== 'object' || address === null) throw new Error('No port is free.');
  return address.port;
}

/** Waits until a started program answers; its output is the error when it does not. */
async function started(program: ChildProcess, origin: string): Promise<Host> {
  let output = '';
  program.stdout?.on('data', (text) => {
    output += text;
  });
  program.stderr?.on('data', (text) => {
    output += text;
  });
  const close = async (): Promise<void> => {
    if (program.exitCode !== null || program.signalCode !== null) return;
    const ended = new Promise((done) => program.once('exit', done));
    program.kill('SIGTERM');
    await ended;
  };
  for (let i = 0; i < 120; i += 1) {
    if (program.exitCode !== null) break;
    const up = await fetch(origin, { redirect: 'manual' }).then(
      () => true,
      () => false,
    );
    if (up) return { origin, pid: program.pid, close };
    await new Promise((done) => setTimeout(done, 250));
  }
  await close();
  throw new Error(`${program.spawnfile} does not answer on ${origin}.\n${output}`);
}

/** Whether a program is installed here. */
export function installed(program: 'nginx' | 'caddy'): boolean {
  try {
    execFileSync(program, [program === 'nginx' ? '-v' : 'version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Cloudflare Pages: their own runtime, without a network and without telemetry. */
export async function cloudflarePages(dist: string): Promise<Host> {
  const home = nothingWritten();
  const port = await freePort();
  const wrangler = resolve('node_modules/wrangler/bin/wrangler.js');
  const args = ['pages', 'dev', dist, '--ip', '127.0.0.1', '--port', String(port)];
  return started(
    spawn(
      process.execPath,
      [wrangler, ...args, '--inspector-port', '0', '--compatibility-date', '2026-06-01'],
      {
        cwd: home,
        env: {
          PATH: process.env.PATH,
          HOME: home,
          CI: '1',
          WRANGLER_SEND_METRICS: 'false',
          WRANGLER_HIDE_BANNER: 'true',
          CLOUDFLARE_CF_FETCH_ENABLED: 'false',
        },
      },
    ),
    `http://127.0.0.1:${port}`,
  );
}

const MODULES = '/etc/nginx/modules-enabled';

/** Whether nginx here can send ready-made brotli files. */
export const brotliInNginx = (): boolean =>
  existsSync(MODULES) && readdirSync(MODULES).some((name) => name.includes('brotli-static'));

/** A copy of a built folder with the ready-made files the guide tells to make. */
export async function compress(dist: string): Promise<string> {
  const copy = nothingWritten();
  cpSync(dist, copy, { recursive: true });
  await promisify(execFile)(process.execPath, ['deploy/precompress.ts', copy]);
  return copy;
}

/** A GET whose body stays as it was sent: headers and bytes on the wire. */
export function rawGet(
  url: string,
  encoding: string,
): Promise<{ status: number; headers: IncomingHttpHeaders; bytes: number }> {
  return new Promise((done, fail) => {
    get(url, { headers: { 'accept-encoding': encoding } }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      response.on('end', () => {
        done({ status: response.statusCode ?? 0, headers: response.headers, bytes });
      });
    }).on('error', fail);
  });
}

/** Where a host sends a path that is asked for exactly as it is written; null for nowhere. */
export function rawRedirect(origin: string, path: string): Promise<string | null> {
  const { hostname, port } = new URL(origin);
  return new Promise((done, fail) => {
    get({ hostname, port, path }, (response) => {
      response.resume();
      done(response.headers.location ?? null);
    }).on('error', fail);
  });
}

/** The config this project ships, with only port and folder changed. */
function ownSite(dist: string, port: number): string {
  const shipped = readFileSync('deploy/nginx/refund-navi.conf', 'utf8');
  const ours = shipped
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace(/^\s*listen \[::\]:80;\n/m, '')
    .replace(/root [^;]+;/, `root ${dist};`);
  if (ours === shipped)
    throw new Error('deploy/nginx/refund-navi.conf has no port and folder to set.');
  return ours;
}

/**
 * nginx with the shipped config in a main config as small as can be.
 * @param options.workers worker processes, 1 unless the load test asks for more
 */
export async function nginx(dist: string, options: { workers?: number } = {}): Promise<Host> {
  const prefix = nothingWritten();
  const port = await freePort();
  mkdirSync(join(prefix, 'temp'));
  cpSync('/etc/nginx/mime.types', join(prefix, 'mime.types'));
  if (brotliInNginx())
    cpSync('deploy/nginx/refund-navi-brotli.conf', join(prefix, 'refund-navi-brotli.conf'));
  writeFileSync(join(prefix, 'site.conf'), ownSite(resolve(dist), port));
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${join(prefix, 'temp', name)};`)
    .join('\n');
  writeFileSync(
    join(prefix, 'nginx.conf'),
    `worker_processes ${options.workers ?? 1};
daemon off;
pid ${join(prefix, 'pid')};
error_log stderr warn;
${existsSync(MODULES) ? `include ${MODULES}/*.conf;` : ''}
events { worker_connections 1024; }
http {
access_log off;
sendfile on;
tcp_nopush on;
${temp}
include site.conf;
}
`,
  );
  const args = ['-e', 'stderr', '-c', join(prefix, 'nginx.conf')];
  execFileSync('nginx', [...args, '-t'], { stdio: 'pipe' });
  // As root nginx gives its workers to nobody, who may not read a folder in a home directory.
  const asRoot = process.getuid?.() === 0 ? ['-g', 'user root;'] : [];
  return started(spawn('nginx', [...args, ...asRoot]), `http://127.0.0.1:${port}`);
}

/** Caddy with the shipped file, without its administration port. */
export async function caddy(dist: string): Promise<Host> {
  const home = nothingWritten();
  const port = await freePort();
  const config = join(home, 'Caddyfile');
  const shipped = readFileSync('deploy/caddy/Caddyfile', 'utf8');
  writeFileSync(config, `{\n\tadmin off\n}\n\n${shipped}`);
  const env = {
    PATH: process.env.PATH,
    HOME: home,
    SITE_ADDRESS: `http://127.0.0.1:${port}`,
    SITE_ROOT: resolve(dist),
  };
  const args = ['--config', config, '--adapter', 'caddyfile'];
  execFileSync('caddy', ['validate', ...args], { env, stdio: 'pipe' });
  return started(spawn('caddy', ['run', ...args], { env }), `http://127.0.0.1:${port}`);
}

/** Builds the site once more for a sub-path, into a folder of its own. */
export async function buildBelow(base: string, dist: string): Promise<void> {
  // Vitest sets variables of its own (BASE_URL, MODE …) that would overrule the build's.
  const { BASE_URL, MODE, DEV, PROD, SSR, VITEST, TEST, ...env } = process.env;
  await promisify(execFile)(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    env: {
      ...env,
      NODE_ENV: 'production',
      SITE_ORIGIN: 'https://someone.example',
      BASE_PATH: base,
      OUT_DIR: dist,
    },
    maxBuffer: 1 << 26,
  });
}

type Answer = { status: number; headers: Record<string, string>; body: Buffer };

async function serving(answer: (path: string, search: string) => Answer): Promise<Host> {
  const server = createHttpServer((request, response) => {
    const { pathname, search } = new URL(`http://host${request.url ?? '/'}`);
    const { status, headers, body } = answer(pathname, search);
    response.writeHead(status, headers);
    response.end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** Every file of a folder by its path with forward slashes. */
export function filesOf(folder: string): Map<string, Buffer> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [
          path
            .slice(folder.length + 1)
            .split(sep)
            .join('/'),
          readFileSync(path),
        ];
      }),
  );
}

/**
 * GitHub Pages of a project: everything below a sub-path, one cache time for all, no headers of
 * ours, page addresses redirected to their slash, 404.html with its status.
 * @param base the sub-path with both slashes, "/refund-navi/"
 */
export function gitHubPages(dist: string, base: string): Promise<Host> {
  const files = filesOf(dist);
  const send = (status: number, file: string): Answer => ({
    status,
    headers: { 'content-type': contentType(file), 'cache-control': 'max-age=600' },
    body: files.get(file) ?? Buffer.from('not found'),
  });
  return serving((path, search) => {
    if (!path.startsWith(base)) return send(404, '');
    const name = decodeURIComponent(path.slice(base.length));
    if (files.has(name)) return send(200, name);
    if (files.has(`${name}index.html`) && path.endsWith('/')) return send(200, `${name}index.html`);
    if (files.has(`${name}/index.html`)) {
      return { status: 301, headers: { location: `${path}/${search}` }, body: Buffer.alloc(0) };
    }
    return send(404, '404.html');
  });
}

interface EdgeAnswer {
  readonly uri?: string;
  readonly statusCode?: number;
  readonly headers?: { readonly location: { readonly value: string } };
}

/** A key as the shipped script uploads it. */
export interface Uploaded {
  readonly key: string;
  readonly cache: string;
  /** Content type, where the script sets one. */
  readonly type?: string;
}

/** What `deploy/s3/upload.sh` uploads of a built folder, in its order. */
export async function upload(dist: string): Promise<Uploaded[]> {
  const home = nothingWritten();
  const list = join(home, 'uploaded');
  const fake = resolve('tests/site/support/fake-aws.ts');
  writeFileSync(join(home, 'aws'), `#!/bin/sh\nexec "${process.execPath}" "${fake}" "$@"\n`, {
    mode: 0o755,
  });
  await promisify(execFile)('sh', ['deploy/s3/upload.sh', dist, 's3://bucket'], {
    env: { ...process.env, PATH: `${home}:${process.env.PATH}`, UPLOADED: list },
  });
  return readFileSync(list, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/**
 * A store that knows only keys, filled by the shipped script, behind a CDN with the function and
 * the header policy this project ships: a key that does not exist is refused (403), which the CDN
 * is told to answer with 404.html.
 */
export async function keysOnly(dist: string): Promise<Host> {
  const files = filesOf(dist);
  const keys = new Map((await upload(dist)).map((entry) => [entry.key, entry]));
  const source = readFileSync('deploy/s3/rewrite.js', 'utf8');
  const edge: (event: unknown) => EdgeAnswer = runInNewContext(`${source}\nhandler`);
  const policy = JSON.parse(readFileSync('deploy/s3/headers-policy.json', 'utf8'));
  const security: Record<string, string> = {
    'content-security-policy':
      policy.SecurityHeadersConfig.ContentSecurityPolicy.ContentSecurityPolicy,
    'referrer-policy': policy.SecurityHeadersConfig.ReferrerPolicy.ReferrerPolicy,
    'x-content-type-options': 'nosniff',
  };
  for (const { Header, Value } of policy.CustomHeadersConfig.Items)
    security[Header.toLowerCase()] = Value;
  return serving((path, search) => {
    const querystring = Object.fromEntries(
      [...new URLSearchParams(search)].map(([name, value]) => [
        name,
        { value: encodeURIComponent(value) },
      ]),
    );
    const answer = edge({ request: { method: 'GET', uri: path, querystring, headers: {} } });
    if (answer.statusCode) {
      const location = answer.headers?.location.value ?? '';
      return {
        status: answer.statusCode,
        headers: { ...security, location },
        body: Buffer.alloc(0),
      };
    }
    const key = keys.get(decodeURIComponent((answer.uri ?? '').slice(1)));
    const body = key && files.get(key.key);
    return body
      ? {
          status: 200,
          headers: {
            ...security,
            'content-type': key.type ?? contentType(key.key),
            'cache-control': key.cache,
          },
          body,
        }
      : {
          status: 404,
          headers: { ...security, 'content-type': contentType('404.html') },
          body: files.get('404.html') ?? Buffer.alloc(0),
        };
  });
}
