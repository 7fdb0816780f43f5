import { readFile, writeFile } from 'node:fs/promises';
import { countTokens as countOlder } from 'gpt-tokenizer/encoding/cl100k_base';
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { describe, expect, it } from 'vitest';
import { acceptedFileSchema } from '../../src/dataset/accepted-findings.ts';
import { validationReportSchema } from '../../src/domain/validation-report.ts';
import { soundLines } from '../dataset/dataset-builder.ts';
import { chat, makeCommandFolder } from './workspace.ts';

const refusal = chat('Please help.', "I'm sorry, but I can't assist with that.");
const data = `${[...soundLines(), refusal].join('\n')}\n`;
const configuration = (rules: string) => `rules: ${rules}
tasks:
  one:
    held-out: a.jsonl
    provider: local
    baseline: { model: gpt-4o-mini }
    candidate: { model: gpt-4o-mini }
`;

describe('tunegate validate', () => {
  it('checks the files of the configuration where none is named, and knows what a file is for', async () => {
    const held = `${JSON.stringify({ id: 'h1', ...JSON.parse(chat('Will it rain?', 'no')) })}\n`;
    const files = { 'a.jsonl': held, 'b.jsonl': data };
    const folder = await makeCommandFolder({
      ...files,
      'tunegate.yml': configuration('{}').replace('held-out: a', 'train: b.jsonl\n    held-out: a'),
    });
    const roles = async (...args: readonly string[]) =>
      validationReportSchema
        .parse(JSON.parse((await folder.run('validate', ...args, '--format', 'json')).stdout))
        .files.map(({ path, role }) => `${path}: ${role}`);
    expect(await roles()).toEqual(['b.jsonl: train', 'a.jsonl: held-out']);
    expect(await roles('a.jsonl', 'b.jsonl')).toEqual(['a.jsonl: held-out', 'b.jsonl: train']);
    const bare = await makeCommandFolder(files);
    expect((await bare.run('validate', 'a.jsonl')).stdout).toContain('[extra-key]');
    expect((await bare.run('validate', 'a.jsonl', 'b.jsonl', '--held-out', 'a.jsonl')).stdout).not.toContain(
      '[extra-key]',
    );
  });

  it('counts tokens by the encoding of the model that the task trains', async () => {
    const held = `${chat('今日の天気はどうですか。', '晴れです。')}\n`;
    const tokensFor = async (baseModel: string) => {
      const yml = configuration('{}').replace(
        '    baseline',
        `    fine-tune: { base-model: ${baseModel} }\n    baseline`,
      );
      const folder = await makeCommandFolder({
        'a.jsonl': held,
        'b.jsonl': data,
        'tunegate.yml': yml.replace('held-out: a', 'train: b.jsonl\n    held-out: a'),
      });
      const { stdout } = await folder.run('validate', '--format', 'json');
      return validationReportSchema.parse(JSON.parse(stdout)).files.find(({ path }) => path === 'a.jsonl')?.tokens;
    };
    const overheads = 3 + 3 + 3 + 1 + 1;
    const both = '今日の天気はどうですか。 晴れです。'.split(' ');
    const sum = (count: (text: string) => number) => both.reduce((total, text) => total + count(text), overheads);
    expect(await tokensFor('gpt-4o-mini-2024-07-18')).toBe(sum((text) => countTokens(text)));
    expect(await tokensFor('gpt-3.5-turbo-0125')).toBe(sum((text) => countOlder(text)));
    expect(sum((text) => countOlder(text))).not.toBe(sum((text) => countTokens(text)));
  });

  it('takes severities from tunegate.yml in the working folder, or from the file that --config names', async () => {
    const folder = await makeCommandFolder({
      'a.jsonl': data,
      'tunegate.yml': configuration('{ refusal-answer: error }'),
    });
    await writeFile(folder.file('lax.yml'), configuration('{ refusal-answer: off }'));
    expect((await folder.run('validate', 'a.jsonl')).code).toBe(1);
    const lax = await folder.run('validate', 'a.jsonl', '--config', 'lax.yml');
    expect(lax).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Nothing to complain about/) });
  });

  it.each([
    [
      '{ refusal-anwser: off }',
      /rules\.refusal-anwser is "off": it must stand under the code of a rule; meant is perhaps refusal-answer/,
    ],
    ['{ invalid-json: warning }', /rules\.invalid-json is "warning": it must stay an error/],
    ['{ secret: fatal }', /rules\.secret is "fatal": it must be one of error, warning, off/],
  ])('refuses rules: %s', async (rules, message) => {
    const folder = await makeCommandFolder({ 'a.jsonl': data, 'tunegate.yml': configuration(rules) });
    const result = await folder.run('validate', 'a.jsonl');
    expect(result.code).toBe(2);
    expect(result.stderr).toMatch(message);
  });

  it('accepts the warnings that are there, tells new ones, and names what is gone', async () => {
    const folder = await makeCommandFolder({ 'a.jsonl': data });
    const updated = await folder.run('validate', 'a.jsonl', '--update-baseline');
    expect(updated).toMatchObject({ code: 0, stderr: 'tunegate.accepted.json: 1 warning of these files accepted\n' });
    expect(updated.stdout).toMatch(/^Nothing to complain about .*; 1 accepted finding is not shown\n/);
    const text = await readFile(folder.file('tunegate.accepted.json'), 'utf8');
    expect(acceptedFileSchema.parse(JSON.parse(text)).accepted).toMatchObject([
      { file: 'a.jsonl', code: 'refusal-answer' },
    ]);
    expect(text).not.toContain('assist');

    await writeFile(
      folder.file('a.jsonl'),
      `${[chat('And you?', "I'm sorry, but I can't help with that."), ...soundLines()].join('\n')}\n`,
    );
    const later = validationReportSchema.parse(
      JSON.parse((await folder.run('validate', 'a.jsonl', '--format', 'json')).stdout),
    );
    expect(later.summary).toMatchObject({ warnings: 1 });
    expect(later.staleAccepted).toEqual([{ file: 'a.jsonl', code: 'refusal-answer', count: 1 }]);
    expect((await folder.run('validate', 'a.jsonl')).stdout).toContain(
      '1 accepted finding of refusal-answer no longer there',
    );
  });

  it('accepts no error, says so and exits 1', async () => {
    const folder = await makeCommandFolder({ 'a.jsonl': `${data}nonsense\n` });
    const result = await folder.run('validate', 'a.jsonl', '--update-baseline');
    expect(result.code).toBe(1);
    expect(result.stderr).toBe(
      'tunegate.accepted.json: 1 warning of these files accepted; 1 error cannot be accepted\n',
    );
    expect(result.stdout).toContain('[invalid-json]');
  });

  it('names a file of accepted findings that cannot be read', async () => {
    const folder = await makeCommandFolder({ 'a.jsonl': data, 'tunegate.accepted.json': '<<<<<<< HEAD' });
    const result = await folder.run('validate', 'a.jsonl');
    expect(result.code).toBe(2);
    expect(result.stderr).toMatch(/The accepted findings in .*tunegate\.accepted\.json cannot be read/);
  });

  it('prints SARIF', async () => {
    const folder = await makeCommandFolder({ 'a.jsonl': data });
    const { code, stdout } = await folder.run('validate', 'a.jsonl', '--format', 'sarif');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      version: '2.1.0',
      runs: [{ results: [{ ruleId: 'refusal-answer', level: 'warning' }] }],
    });
  });
});

describe('tunegate gate', () => {
  it('honours severities and accepted findings beside the configuration, from wherever it is run', async () => {
    const lines = [
      ...soundLines((number) => JSON.parse(chat(`${number * 7919} even or odd?`, number % 2 === 0 ? 'even' : 'odd'))),
      refusal,
    ];
    const folder = await makeCommandFolder({
      'a.jsonl': `${lines.join('\n')}\n\n`,
      'tunegate.yml': configuration('{ blank-line: off }'),
    });
    await folder.run('validate', 'a.jsonl', '--update-baseline');
    const elsewhere = await makeCommandFolder({});
    await elsewhere.run('gate', '--config', folder.file('tunegate.yml'));
    const report = JSON.parse(await readFile(elsewhere.file('tunegate-report/report.json'), 'utf8'));
    expect(report.tasks[0].datasets.summary).toMatchObject({ warnings: 0, accepted: 1 });

    await writeFile(folder.file('tunegate.yml'), configuration('{ blank-line: error }'));
    const strict = await elsewhere.run('gate', '--config', folder.file('tunegate.yml'));
    expect(strict.code).toBe(1);
    expect(strict.stdout).toContain('nothing was trained or called');
  });
});
