import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WarningStage } from '../../src/cost/judge-model-end.ts';
import type { LifecycleReport, ModelLife } from '../../src/domain/lifecycle-report.ts';
import { keepIssues } from '../../src/github/keep-issues.ts';
import {
  goneWords,
  type LifecycleIssue,
  lifecycleMarker,
  renderLifecycleIssue,
} from '../../src/render/lifecycle-issue.ts';
import type { Token } from '../support/github-rules.ts';
import { type GitHubStandIn, startGitHubStandIn } from '../support/github-stand-in.ts';
import { makeStandInRepository } from '../support/stand-in-repository.ts';

let github: GitHubStandIn;
beforeAll(async () => {
  github = await startGitHubStandIn();
});
afterAll(() => github.close());

const lifeOf = (model: string, days: number): ModelLife => ({
  provider: 'openai',
  model,
  uses: [{ task: 'triage', as: 'baseline' }],
  end: { status: 'dated', day: '2027-01-14', days, source: 'table' },
  replacement: 'gpt-6-luna',
});

function issueOf(model: string, stage: WarningStage, days: number = stage): LifecycleIssue {
  const life = lifeOf(model, days);
  const report: LifecycleReport = {
    schemaVersion: 1,
    checkedAt: '2026-11-20T12:00:00Z',
    tableDate: '2026-11-20',
    configuration: 'tunegate.yml',
    models: [life],
  };
  const issue = renderLifecycleIssue(report, life, stage);
  if (issue === null) throw new Error('no issue');
  return issue;
}

async function makeRepository() {
  const { rest, address, repository } = await makeStandInRepository(github);
  const family = lifecycleMarker('tunegate.yml');
  const list = async () => {
    const { data } = await rest.issues.listForRepo({ ...address, state: 'all' });
    return data.toSorted((one, other) => one.number - other.number);
  };
  return {
    rest,
    address,
    list,
    comments: async (number: number) =>
      (await rest.issues.listComments({ ...address, issue_number: number })).data.map(({ body }) => body),
    keep: (issues: readonly LifecycleIssue[], token: Token = 'ghs_workflow') =>
      keepIssues({ apiUrl: github.apiUrl, token, repository, family, issues, farewell: goneWords }, async () => {}),
  };
}

describe('keepIssues', () => {
  it('opens one issue for a model, which says how to test a replacement, and leaves it alone afterwards', async () => {
    const { keep, list } = await makeRepository();
    const issue = issueOf('gpt-4o-mini', 90, 54);
    expect(await keep([issue])).toMatchObject({ kept: [{ status: 'opened', url: expect.stringContaining('/1') }] });
    const [opened] = await list();
    expect(opened).toMatchObject({ title: 'gpt-4o-mini shuts down on 2027-01-14', state: 'open' });
    expect(opened?.body).toContain('tunegate gate --config tunegate.yml --task triage');
    expect(opened?.body).toContain('candidate: { model: gpt-6-luna }');
    github.takeRequests();
    expect(await keep([issueOf('gpt-4o-mini', 90, 53)])).toMatchObject({ kept: [{ status: 'unchanged' }] });
    expect(github.takeRequests().filter(({ method, path }) => method !== 'GET' && path !== '/graphql')).toEqual([]);
  });

  it('reminds by a comment when the next warning is due, once', async () => {
    const { keep, list, comments } = await makeRepository();
    await keep([issueOf('gpt-4o-mini', 90)]);
    await keep([issueOf('gpt-4o-mini', 30)]);
    await keep([issueOf('gpt-4o-mini', 30, 29)]);
    await keep([issueOf('gpt-4o-mini', 7)]);
    expect(await list()).toHaveLength(1);
    expect(await comments(1)).toEqual([
      '30 days are left until `gpt-4o-mini` shuts down on 2027-01-14.',
      '7 days are left until `gpt-4o-mini` shuts down on 2027-01-14.',
    ]);
  });

  it('leaves an issue closed that people closed, until the next warning is due', async () => {
    const { keep, list, rest, address } = await makeRepository();
    await keep([issueOf('gpt-4o-mini', 90)]);
    await rest.issues.update({ ...address, issue_number: 1, state: 'closed' });
    expect(await keep([issueOf('gpt-4o-mini', 90, 60)])).toMatchObject({ kept: [{ status: 'left-closed' }] });
    expect(await keep([issueOf('gpt-4o-mini', 30)])).toMatchObject({ kept: [{ status: 'updated' }] });
    expect((await list()).map(({ state }) => state)).toEqual(['open']);
  });

  it('closes the issue of a model that nothing names any more, and no one else’s', async () => {
    const { keep, list, comments, rest, address } = await makeRepository();
    await keep([issueOf('gpt-4o-mini', 90), issueOf('gpt-5', 30)]);
    await rest.issues.create({ ...address, title: 'Mine', body: issueOf('gpt-4o', 90).body });
    await keep([issueOf('gpt-5', 30)]);
    expect((await list()).map(({ state }) => state)).toEqual(['closed', 'open', 'open']);
    expect(await comments(1)).toEqual([goneWords]);
  });

  it('leaves one when two runs start together', async () => {
    const { keep, list } = await makeRepository();
    github.holdBack({ method: 'POST', path: /\/issues$/ }, 2);
    await Promise.all([keep([issueOf('gpt-5', 30)]), keep([issueOf('gpt-5', 30)])]);
    const open = (await list()).filter(({ state }) => state === 'open');
    expect(open.map(({ number }) => number)).toEqual([1]);
  });

  it('opens no second one when the answer is lost', async () => {
    const { keep, list } = await makeRepository();
    github.failNext({ kind: 'lost-answer', method: 'POST', path: /\/issues$/ });
    await keep([issueOf('gpt-5', 30)]);
    expect(await list()).toHaveLength(1);
  });

  it('is refused without `issues: write`, with the permission named', async () => {
    const { keep } = await makeRepository();
    expect(await keep([issueOf('gpt-5', 30)], 'ghs_read_only')).toEqual({
      status: 'refused',
      reason: expect.stringContaining('`issues: write`'),
    });
  });
});
