import { setTimeout as sleep } from 'node:timers/promises';
import { notice } from '@actions/core';
import { type ExitCode, exitCodes } from '../domain/exit-code.ts';
import type { GitHubRun } from '../github/parse-event.ts';
import { proposeChange } from '../github/propose-change.ts';
import { writeOutputs } from '../github/write-outputs.ts';
import { writeSummary } from '../github/write-summary.ts';
import { formatLock } from '../lock/format-lock.ts';
import { emptyLock, findEntry } from '../lock/lock.ts';
import { parseLock } from '../lock/parse-lock.ts';
import { rollBack } from '../lock/promote.ts';
import { promotionBranch } from '../lock/promotion-branch.ts';
import { renderPromotionNews, sayPromotion } from '../render/promotion-news.ts';
import { renderRollback } from '../render/promotion-text.ts';
import type { Inputs } from '../settings/inputs.ts';
import { chooseTask, nothingToRollBack } from '../steps/choose-rollback.ts';
import { loadTasks } from '../steps/load-tasks.ts';
import { findLockPlace } from './lock-place.ts';
import { newsOfProposal } from './news-of-proposal.ts';

const wait = (ms: number) => sleep(ms);

/** Proposes the model that ran before by a pull request to the default branch. */
export async function proposeRollback(
  inputs: Pick<Inputs, 'config' | 'github-token' | 'task' | 'working-directory'>,
  event: GitHubRun,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<ExitCode> {
  const { tasks } = await loadTasks(inputs.config, { folder: inputs['working-directory'] });
  const task = chooseTask(tasks, inputs.task);
  const place = await findLockPlace(event, inputs['github-token'], task.lock.path, wait);
  const branch = promotionBranch('rollback', task.name, place.path);
  let model = task.lock.entry?.previous?.model ?? '';
  const proposal = { ...place, branch, onceFor: null };
  const outcome = await proposeChange(
    {
      ...proposal,
      change: (present) => {
        const rolled = rollBack(present === null ? emptyLock : parseLock(present, place.path), task.name);
        if (rolled.status === 'unchanged') return { status: 'nothing', reason: rolled.reason };
        const after = findEntry(rolled.lock, task.name);
        if (after === null) return { status: 'nothing', reason: 'nothing would be left' };
        model = after.model;
        const words = renderRollback({ ...place, task: task.name, before: rolled.before, after });
        return { status: 'write', text: formatLock(rolled.lock), ...words };
      },
    },
    wait,
  );
  if (outcome.status === 'nothing') throw nothingToRollBack(task.name, outcome.reason);
  const news = newsOfProposal({ task: task.name, model, path: place.path }, outcome, proposal, event);
  notice(sayPromotion(news));
  await writeSummary(renderPromotionNews('Rollback', [news]), environment.GITHUB_STEP_SUMMARY);
  writeOutputs({
    passed: String(news.status === 'proposed'),
    'promotion-url': news.status === 'proposed' ? news.url : '',
  });
  return news.status === 'proposed' ? exitCodes.passed : exitCodes.outsideFailed;
}
