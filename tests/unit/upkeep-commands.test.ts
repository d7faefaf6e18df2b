import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkSite } from '../../src/build/check-site.ts';
import { outlineOf, splitFrontMatter } from '../../src/lib/content/mdx.ts';

interface Outcome {
  readonly code: number;
  readonly out: string;
}

/** Runs one of the project's commands as a writer would. */
function command(script: string, ...args: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(process.execPath, [`scripts/${script}.ts`, ...args], (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out: stdout + stderr });
    });
  });
}

const factYaml = (checked: string, url: string): string =>
  [
    'topic: time',
    'status: current',
    'confidence: high',
    'claim: { ja: 期限がある。, en: There is a limit. }',
    'regions: [worldwide]',
    `checked: ${checked}`,
    `sources: [{ title: T, url: "${url}", class: public }]`,
    '',
  ].join('\n');

let content: string;
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'refund-navi-content-'));
  mkdirSync(join(content, 'facts'));
});

describe('facts:stale', () => {
  const run = (...args: string[]) => command('facts-stale', '--content', content, ...args);
  beforeEach(() => {
    writeFileSync(
      join(content, 'facts', 'time-01.yaml'),
      factYaml('2026-01-01', 'https://a.example/'),
    );
  });

  it('is content before the first threshold', async () => {
    const { code, out } = await run('--today', '2026-06-29');
    expect([code, out]).toEqual([0, '1 facts on 2026-06-29: 0 overdue, 0 due.\n']);
  });

  it('lists a fact that is due, and fails on it only when asked to', async () => {
    const due = await run('--today', '2026-06-30');
    expect(due.code).toBe(0);
    expect(due.out).toContain('DUE  time-01');
    expect((await run('--today', '2026-06-30', '--strict')).code).toBe(1);
  });

  it('fails on a fact that is overdue', async () => {
    const { code, out } = await run('--today', '2026-12-27');
    expect(code).toBe(1);
    expect(out).toContain('OVERDUE  time-01: checked 2026-01-01, 360 days ago');
  });

  it('says so when the day is none', async () => {
    const { code, out } = await run('--today', 'tomorrow');
    expect(code).toBe(2);
    expect(out).toContain('no calendar day');
  });

  it('reads the real facts', async () => {
    const { out } = await command('facts-stale', '--today', '2030-01-01');
    expect(out).toMatch(/cited in src\/content\/guide\/ja\//);
    expect(out).toMatch(/\d{3} facts on 2030-01-01/);
  });
});

describe('links:external', () => {
  let server: Server;
  let origin: string;
  const asked: string[] = [];
  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(`${request.method} ${request.url}`);
      if (request.url === '/slow') return;
      if (request.url === '/ok') response.writeHead(200);
      else if (request.url === '/old') response.writeHead(301, { location: '/ok' });
      else if (request.url === '/no-head')
        response.writeHead(request.method === 'HEAD' ? 405 : 200);
      else if (request.url === '/no') response.writeHead(403);
      else response.writeHead(404);
      response.end();
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const address = server.address();
    origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  const run = (...paths: string[]) => {
    for (const [i, path] of paths.entries()) {
      writeFileSync(
        join(content, 'facts', `time-0${i}.yaml`),
        factYaml('2026-01-01', origin + path),
      );
    }
    return command('links-external', '--content', content, '--pause', '0', '--timeout', '3000');
  };

  it('names what is gone and what moved, with the file, and ends with 1', async () => {
    const { code, out } = await run('/ok', '/old', '/no-head', '/no', '/gone', '/slow');
    expect(code).toBe(1);
    expect(out).toContain(`GONE  ${origin}/gone (404)`);
    expect(out).toContain('in src/content/facts/time-04.yaml');
    expect(out).toContain(
      `MOVED  ${origin}/old (200): moved for good: change the address to ${origin}/ok.`,
    );
    expect(out).toContain('6 addresses: 2 alive, 1 moved, 1 gone, 1 refused, 1 unreachable.');
  });

  it('is content when everything is there, and asks with HEAD alone', async () => {
    asked.length = 0;
    const { code, out } = await run('/ok');
    expect([code, out]).toEqual([
      0,
      '1 addresses: 1 alive, 0 moved, 0 gone, 0 refused, 0 unreachable.\n',
    ]);
    expect(asked).toEqual(['HEAD /ok']);
  });

  it('says so when there is no network', async () => {
    const { code, out } = await run('/slow');
    expect(code).toBe(2);
    expect(out).toContain('is there a network?');
  });
});

describe('new:article', () => {
  const run = (...args: string[]) => command('new-article', '--content', content, ...args);
  const file = (locale: string) => join(content, 'guide', locale, 'wrong-size.mdx');

  it('begins both languages alike, dated, and says what comes next', async () => {
    const { code, out } = await run('wrong-size', '--today', '2026-11-24');
    expect(code).toBe(0);
    expect(out).toContain('src/content/guide/structure.ts');
    expect(out).toContain('src/content/guide/tools.ts');
    expect(out).toContain('npm run i18n:bless guide/wrong-size');
    const [ja, en] = ['ja', 'en'].map((l) => splitFrontMatter(readFileSync(file(l), 'utf8')));
    expect(ja?.frontMatter).toBe(en?.frontMatter);
    expect(ja?.frontMatter).toContain('published: 2026-11-24');
    const shape = (body = '') => {
      const { facts, tags, headings } = outlineOf(body);
      return { facts, tags, ids: headings.map((h) => h.id) };
    };
    expect(shape(ja?.body)).toEqual(shape(en?.body));
  });

  it('cannot be published unwritten', async () => {
    await run('wrong-size');
    writeFileSync(join(content, 'situations.yaml'), '[]\n');
    writeFileSync(join(content, 'questions.yaml'), '[]\n');
    const says = checkSite(content)
      .filter((f) => f.file.endsWith('en/wrong-size.mdx'))
      .map((f) => f.says);
    for (const field of ['title', 'short', 'description', 'keywords']) {
      expect(
        says.some((s) => s.startsWith(`“${field}”`)),
        field,
      ).toBe(true);
    }
  });

  it('writes over nothing', async () => {
    await run('wrong-size');
    writeFileSync(file('ja'), 'mine');
    const { code, out } = await run('wrong-size');
    expect(code).toBe(1);
    expect(out).toContain('has a file already');
    expect(readFileSync(file('ja'), 'utf8')).toBe('mine');
  });

  it('refuses a slug that is taken, odd or missing', async () => {
    expect((await run('returns')).out).toContain('taken');
    expect((await run('../x')).out).toContain('cannot be an address');
    expect((await run()).code).toBe(1);
  });
});

describe('i18n:bless', () => {
  const run = (...args: string[]) => command('i18n-bless', '--content', content, ...args);
  const file = (locale: string) => join(content, 'guide', locale, 'wrong-size.mdx');
  const unread = () =>
    checkSite(content)
      .filter((f) => f.rule === 'counterpart')
      .map((f) => f.file);
  beforeEach(async () => {
    await command('new-article', '--content', content, 'wrong-size');
    writeFileSync(join(content, 'situations.yaml'), '[]\n');
    writeFileSync(join(content, 'questions.yaml'), '[]\n');
  });

  it('records that both languages were read, until one of them changes', async () => {
    expect(unread()).toHaveLength(2);
    expect(await run('guide/wrong-size')).toEqual({ code: 0, out: '2 file(s) blessed.\n' });
    expect(unread()).toEqual([]);
    expect((await run()).out).toBe('0 file(s) blessed.\n');
    writeFileSync(file('ja'), `${readFileSync(file('ja'), 'utf8')}\nもう一文。\n`);
    expect(unread()).toEqual(['src/content/guide/en/wrong-size.mdx']);
  });

  it('says so when a page has one language only, or the name is none', async () => {
    rmSync(file('en'));
    const alone = await run();
    expect(alone.code).toBe(1);
    expect(alone.out).toContain('ja/wrong-size.mdx has no counterpart');
    const misspelt = await run('wrong-size');
    expect(misspelt.code).toBe(1);
    expect(misspelt.out).toContain('Say guide/<slug>');
  });
});
