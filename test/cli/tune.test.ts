import { describe, expect, it } from 'vitest';
import { chat, makeCommandFolder } from './workspace.ts';

const lines = (from: number) =>
  `${Array.from({ length: 24 }, (_, index) => chat(`is ${from + index} even`, (from + index) % 2 === 0 ? 'yes' : 'no')).join('\n')}\n`;

const task = (candidate: string, more = '') => `
    train: train.jsonl
    held-out: held-out.jsonl
    provider: local
    baseline: { model: local-base }
    candidate: { model: ${candidate} }${more}`;

const open = (tasks: string) =>
  makeCommandFolder({ 'train.jsonl': lines(0), 'held-out.jsonl': lines(500), 'tunegate.yml': `tasks:${tasks}\n` });

describe('tunegate tune', () => {
  it('waits for the local engine to its end, whatever `wait` says: its jobs end with the run', async () => {
    const { run } = await open(`\n  numbers:${task('tuned', '\n    fine-tune: { wait: 0s }')}`);
    const { code, stdout } = await run('tune');
    expect(code).toBe(0);
    expect(stdout).toMatch(/local-base → ft:local-base:local:numbers:\w+/);
    expect(stdout).toContain('The model is trained; nothing was to be evaluated in this run.');
  });

  it('says that there is nothing to train, and exits with 2', async () => {
    const { run } = await open(`\n  tuned:${task('tuned')}\n  plain:${task('other')}`);
    const { code, stderr } = await run('tune', '--task', 'plain');
    expect(code).toBe(2);
    expect(stderr).toMatch(/There is nothing to train\.[\s\S]*No target of plain is `tuned`/);
  });

  it('says of a task among others that it has nothing to train', async () => {
    const { run } = await open(`\n  tuned:${task('tuned')}\n  plain:${task('other')}`);
    const { code, stdout } = await run('tune');
    expect(code).toBe(0);
    expect(stdout.replace(/\s+/g, ' ')).toContain('Nothing is to be trained: the task has no `fine-tune`');
  });
});
