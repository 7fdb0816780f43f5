import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeWorkspace, smallTask, type Workspace } from '../bundles/small-task.ts';
import { type GitHubStandIn, startGitHubStandIn } from '../support/github-stand-in.ts';
import { type ActionResult, runAction } from '../support/run-action.ts';
import { makeStandInRepository } from '../support/stand-in-repository.ts';

const entry = join(import.meta.dirname, '..', '..', 'src', 'action', 'main.ts');
/** Node runs the sources by itself from 22.18 on. */
const runsSources = process.features.typescript !== false && process.features.typescript !== undefined;
/** Shut down for good by the table, whenever this test runs. */
const gone = 'gpt-3.5-turbo-1106';

describe.skipIf(!runsSources)('a run that looks after the models', { timeout: 60_000 }, () => {
  let standIn: GitHubStandIn;
  let workspace: Workspace;

  beforeAll(async () => {
    standIn = await startGitHubStandIn();
    workspace = await makeWorkspace({
      ...smallTask(),
      'tunegate.yml': `tasks:
  fruit:
    held-out: held-out.jsonl
    baseline: { model: ${gone} }
    candidate: { model: gpt-6-luna }
`,
    });
  });
  afterAll(() => Promise.all([standIn.close(), workspace.remove()]));

  async function look(
    token: string,
    mode = 'lifecycle',
  ): Promise<ActionResult & { readonly issues: readonly { title: string }[] }> {
    const { rest, address, repository } = await makeStandInRepository(standIn);
    const result = await runAction({
      bundle: entry,
      workspace: workspace.path,
      eventName: 'schedule',
      payload: { repository: { default_branch: 'main' } },
      ref: 'refs/heads/main',
      apiUrl: standIn.apiUrl,
      repository,
      inputs: { mode, 'github-token': token },
    });
    const { data: issues } = await rest.issues.listForRepo({ ...address, state: 'all' });
    return { ...result, issues };
  }

  it('warns in the log, the summary and an issue, without a key', async () => {
    const result = await look('ghs_workflow');
    expect(result).toMatchObject({ code: 0, stderr: '' });
    expect(result.stdout).toMatch(new RegExp(`^::warning::${gone} at openai was shut down on 2026-09-28`, 'm'));
    expect(result.summary).toContain(`| \`${gone}\` | \`openai\` | was shut down on 2026-09-28 |`);
    expect(result.summary).toContain('| `gpt-6-luna` | `openai` | no end is announced |');
    expect(result.issues.map(({ title }) => title)).toEqual([`${gone} was shut down on 2026-09-28`]);
  });

  it('warns on a schedule beside its other work, whatever came of that', async () => {
    const result = await look('ghs_workflow', 'auto');
    // There is no key, so nothing was evaluated.
    expect(result).toMatchObject({ code: 2, outputs: { passed: 'false' } });
    expect(result.summary).toContain('### Models and their end');
    expect(result.issues).toHaveLength(1);
  });

  it('says which permission it lacks, and stays green', async () => {
    const result = await look('ghs_read_only');
    expect(result.code).toBe(0);
    expect(result.stdout).toMatch(/^::notice::.*`issues: write`/m);
    expect(result.summary).toContain('### Models and their end');
    expect(result.issues).toEqual([]);
  });
});
