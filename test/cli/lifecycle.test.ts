import { describe, expect, it } from 'vitest';
import { lifecycleReportSchema } from '../../src/domain/lifecycle-report.ts';
import { makeCommandFolder } from './workspace.ts';

const folderOf = (model: string) =>
  makeCommandFolder({
    'tunegate.yml': `tasks: { triage: { held-out: h, baseline: { model: ${model} }, candidate: { model: gpt-6-luna } } }`,
  });

describe('tunegate lifecycle', () => {
  it('lists models with their end, the nearest first', async () => {
    const folder = await folderOf('gpt-3.5-turbo-1106');
    const text = await folder.run('lifecycle');
    expect(text).toMatchObject({ code: 0, stderr: '' });
    expect(text.stdout).toMatch(/gpt-3\.5-turbo-1106 at openai {2}was shut down on 2026-09-28\n {4}triage: baseline/);
    const json = await folder.run('lifecycle', '--format', 'json');
    const { models } = lifecycleReportSchema.parse(JSON.parse(json.stdout));
    expect(models.map(({ model, end }) => [model, end.status])).toEqual([
      ['gpt-3.5-turbo-1106', 'dated'],
      ['gpt-6-luna', 'none-announced'],
    ]);
  });

  it('exits 1 for a model that ends within the days that are asked for', async () => {
    expect((await (await folderOf('gpt-3.5-turbo-1106')).run('lifecycle', '--fail-within', '30')).code).toBe(1);
    expect((await (await folderOf('gpt-6-sol')).run('lifecycle', '--fail-within', '30')).code).toBe(0);
  });
});
