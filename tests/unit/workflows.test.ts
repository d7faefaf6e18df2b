import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const FOLDER = '.github/workflows';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<
      string,
      { readonly permissions?: Readonly<Record<string, string>>; readonly steps: readonly Step[] }
    >
  >;
}

describe.each(readdirSync(FOLDER))('%s', (name) => {
  const source = readFileSync(join(FOLDER, name), 'utf8');
  const workflow = parse(source) as Workflow;
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  it('gives no right by default, and each job only those it names', () => {
    expect(workflow.permissions).toEqual({});
    for (const [id, job] of Object.entries(workflow.jobs)) {
      const writes = Object.entries(job.permissions ?? {}).filter(([, right]) => right !== 'read');
      if (id === 'deploy') expect(writes.map(([what]) => what)).toEqual(['pages', 'id-token']);
      else expect(writes, id).toEqual([]);
      expect(job.permissions, id).toBeDefined();
    }
  });

  it('pins every action to a commit, with its version beside it', () => {
    const lines = source.split('\n').filter((line) => /\buses:/.test(line));
    expect(lines.length).toBe(steps.filter((step) => step.uses).length);
    for (const line of lines)
      expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('keeps the token out of the checkout, and strangers’ words out of the shell', () => {
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
    for (const step of steps) {
      if (step.uses?.startsWith('actions/checkout'))
        expect(step.with).toEqual({ 'persist-credentials': false });
      expect(step.run ?? '').not.toContain('${{');
    }
    expect(source).not.toContain('secrets.');
  });
});

it('the tests run by README’s own command', () => {
  const command = 'npm install && npm test';
  expect(readFileSync('README.md', 'utf8')).toContain(command);
  expect(readFileSync(join(FOLDER, 'site.yml'), 'utf8')).toContain(`run: ${command}`);
});
