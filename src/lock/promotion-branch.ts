import { createHash } from 'node:crypto';

/**
 * The branch that proposes a change of one task's model. Names of tasks that git would not take, and locks that do not lie at the top of
 * the repository, are told apart by a hash.
 */
export function promotionBranch(kind: 'promote' | 'rollback', task: string, lockPath: string): string {
  const isPlain = !lockPath.includes('/') && !/\.\.|\.$|\.lock$/i.test(task);
  const hash = createHash('sha256').update(`${lockPath}\n${task}`).digest('hex').slice(0, 8);
  return `tunegate/${kind}-${isPlain ? task : `${task.replace(/[^A-Za-z0-9_-]/g, '-')}-${hash}`}`;
}
