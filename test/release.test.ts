import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '..');
const { jobs } = parse(readFileSync(join(root, '.github', 'workflows', 'release.yml'), 'utf8'));
const script: string = jobs.major.steps[0].run;

describe('the tag of the major version', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tunegate-release-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Runs the step as GitHub's runner does, before a `gh` that knows these releases; returns what it changed. */
  function publish(tag: string, releases: readonly string[], { exists = true } = {}): string {
    const calls = join(folder, 'calls');
    writeFileSync(calls, '');
    writeFileSync(
      join(folder, 'gh'),
      `#!/bin/bash
if [ "$1" = release ]; then printf '%s\\n' ${releases.join(' ')}; exit; fi
echo "$*" >> ${calls}
[ "$3" != PATCH ] || ${exists}
`,
    );
    chmodSync(join(folder, 'gh'), 0o755);
    const { status, stderr } = spawnSync('bash', ['--norc', '-e', '-c', script], {
      encoding: 'utf8',
      env: {
        PATH: `${folder}${delimiter}${process.env.PATH}`,
        GH_REPO: 'acme/gate',
        GITHUB_REF_NAME: tag,
        GITHUB_SHA: 'f'.repeat(40),
      },
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    return readFileSync(calls, 'utf8');
  }

  it('moves to its newest release', () => {
    const moved = /^api --method PATCH repos\/acme\/gate\/git\/refs\/tags\/v1 -f sha=f{40} -F force=true\n$/;
    expect(publish('v1.10.0', ['v1.10.0', 'v1.9.2', 'v2.0.0', 'v10.1.0'])).toMatch(moved);
  });

  it('is made with the first one', () => {
    const made = publish('v2.0.0', ['v2.0.0', 'v1.10.0'], { exists: false });
    expect(made).toMatch(/^api --method POST repos\/acme\/gate\/git\/refs -f ref=refs\/tags\/v2 -f sha=f{40}$/m);
  });

  it('stays where an older version is mended', () => {
    expect(publish('v1.9.3', ['v1.9.3', 'v1.10.0', 'v1.9.2'])).toBe('');
  });
});
