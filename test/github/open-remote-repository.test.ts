import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRemoteRepository } from '../../src/github/open-remote-repository.ts';
import { type GitHubStandIn, startGitHubStandIn } from '../support/github-stand-in.ts';
import { makePullRequest, type StandInPullRequest } from '../support/pull-request.ts';

let github: GitHubStandIn;
let pull: StandInPullRequest;
beforeAll(async () => {
  github = await startGitHubStandIn();
  pull = await makePullRequest(github, {
    baseFiles: { 'data/train.jsonl': 'old ünïcödé\n', 'data/a b#?.jsonl': 'odd\n', 'data/bom.jsonl': '\ufeffx\n' },
    headFiles: { 'data/train.jsonl': 'new\n' },
  });
});
afterAll(() => github.close());

const waits: number[] = [];
const open = (token = 'ghs_read_only') =>
  openRemoteRepository({ apiUrl: github.apiUrl, token, repository: pull.repository }, async (ms) => {
    waits.push(ms);
  });

describe('the repository on GitHub', () => {
  it('gives a file as a commit has it, whatever signs its path holds', async () => {
    const read = async (commit: string, path: string) => {
      const file = await open().readFile(commit, path);
      return file.status === 'present' ? Buffer.from(file.bytes).toString() : file;
    };
    expect(await read(pull.baseSha, 'data/train.jsonl')).toBe('old ünïcödé\n');
    expect(await read(pull.headSha, 'data/train.jsonl')).toBe('new\n');
    expect(await read(pull.baseSha, 'data/a b#?.jsonl')).toBe('odd\n');
    expect(await read(pull.baseSha, 'data/bom.jsonl')).toBe('\ufeffx\n');
  });

  it('tells a file that is not there from a folder', async () => {
    expect(await open().readFile(pull.baseSha, 'data/held-out.jsonl')).toEqual({ status: 'absent' });
    expect(await open().readFile(pull.baseSha, 'data')).toMatchObject({ status: 'unknown' });
    expect((await open().readFile(pull.baseSha, '../../../user')).status).not.toBe('present');
  });

  it('knows its commits, their files and where branches parted', async () => {
    expect(await open().hasCommit(pull.baseSha)).toEqual({ known: true, value: true });
    expect(await open().hasCommit('a'.repeat(40))).toEqual({ known: true, value: false });
    expect(await open().findMergeBase(pull.baseSha, pull.headSha)).toEqual({ known: true, value: pull.baseSha });
    expect(await open().listFiles(pull.baseSha)).toEqual({
      known: true,
      value: expect.arrayContaining(['data/train.jsonl', 'data/a b#?.jsonl']),
    });
  });

  it('asks again when GitHub could not answer', async () => {
    github.failNext({ kind: 'server-error', path: /contents/ });
    waits.splice(0);
    expect(await open().readFile(pull.baseSha, 'data/train.jsonl')).toMatchObject({ status: 'present' });
    expect(waits).toEqual([1000]);
  });

  it.each([
    ['a server error', 'server-error', 503],
    ['a rate limit', 'rate-limit', 429],
  ] as const)('takes %s for no absent file', async (_name, kind, status) => {
    github.failNext({ kind, path: /contents/, times: 3 });
    const file = await open().readFile(pull.baseSha, 'data/train.jsonl');
    expect(file).toEqual({ status: 'unknown', reason: expect.stringContaining(`GitHub answered ${status}`) });
  });

  it('takes a token that GitHub does not know for no absent file', async () => {
    expect(await open('ghs_nobody').readFile(pull.baseSha, 'data/train.jsonl')).toMatchObject({ status: 'unknown' });
    expect(await open('ghs_nobody').hasCommit(pull.baseSha)).toMatchObject({ known: false });
    expect(await open('ghs_nobody').findMergeBase(pull.baseSha, pull.headSha)).toMatchObject({ known: false });
    expect(await open('ghs_nobody').listFiles(pull.baseSha)).toMatchObject({ known: false });
  });
});
