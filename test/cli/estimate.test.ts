import { describe, expect, it } from 'vitest';
import { type EstimateReport, estimateReportSchema } from '../../src/domain/estimate-report.ts';
import { chat, makeCommandFolder } from './workspace.ts';

const lines = (count: number, words: (index: number) => string) =>
  `${Array.from({ length: count }, (_, index) => chat(words(index), 'yes')).join('\n')}\n`;

const files = {
  'train.jsonl': lines(40, (index) => `is ${index} a number`),
  'held-out.jsonl': lines(60, (index) => `is ${index + 500} a number`),
  'prompt.md': `${'word '.repeat(1_990)}\n`,
};

const limit = 'parameters: { max-completion-tokens: 5 }';
const price = (input: number, output: number) => `price: { input: ${input}, output: ${output} }`;
const tuned = `{ model: tuned, ${price(0.3, 1.2)}, ${limit} }`;
/** A service of its own, whose models nobody has dated. */
const configuration = (
  more = '',
  candidate = tuned,
  baseModel = 'gpt-4o-mini-2024-07-18',
  provider = 'shop',
) => `providers:
  shop: { base-url: 'https://models.example.com/v1' }
tasks:
  numbers:
    train: train.jsonl
    held-out: held-out.jsonl
    provider: ${provider}
    baseline: { model: gpt-4o-mini-2024-07-18, system-prompt: prompt.md, ${price(0.15, 0.6)}, ${limit} }
    candidate: ${candidate}
    fine-tune: { base-model: ${baseModel}, training-price: 3, hyperparameters: { n-epochs: 3 } }
${more}`;

async function estimate(yaml: string, content: Readonly<Record<string, string>> = files) {
  const folder = await makeCommandFolder({ ...content, 'tunegate.yml': yaml });
  const json = await folder.run('estimate', '--format', 'json');
  const report: EstimateReport = estimateReportSchema.parse(JSON.parse(json.stdout));
  const [task] = report.tasks;
  if (task === undefined) throw new Error('no task');
  return { folder, task, code: json.code, text: async () => (await folder.run('estimate')).stdout };
}

describe('tunegate estimate', () => {
  it('foresees training, evaluation, the gate and the break-even without a key', async () => {
    const { task, code, text } = await estimate(configuration());
    expect(code).toBe(0);
    const { tokens = 0, usd } = task.training ?? {};
    expect(task.training).toMatchObject({ epochs: 3 });
    expect(usd).toEqual({ known: true, value: expect.closeTo((tokens * 3 * 3) / 1e6, 12) });
    const [baseline, candidate] = task.targets;
    expect(baseline).toMatchObject({ name: 'baseline', calls: 60, completionTokens: 60 });
    expect((baseline?.promptTokens ?? 0) / 60).toBeGreaterThan(1_990);
    expect(candidate).toMatchObject({ name: 'candidate', model: 'ft:gpt-4o-mini-2024-07-18' });
    expect((candidate?.promptTokens ?? 0) / 60).toBeLessThan(20);
    expect(task.gate).toMatchObject({ samples: 60, feasible: true, samplesForMargin: 1_546 });
    expect(task.breakEven).toMatchObject({ basis: 'estimated', outcome: { status: 'after' } });
    const page = await text();
    expect(page).toMatch(/training {2,}\$0\.00\d\d: \d+ tokens × 3 epochs at \$3\.00 per million/);
    expect(page).toMatch(/break-even {2,}after \d+ calls: training costs/);
    expect(page).toMatch(/fewer tokens save .* and dearer tokens/);
    expect(page).toContain('No call was made.');
  });

  it('says that a price is unknown, never that it is nothing', async () => {
    const { task, text } = await estimate(configuration('', `{ model: a-model-of-ours, ${limit} }`));
    expect(task.targets[1]?.usd).toEqual({ known: false, reason: expect.stringContaining('a-model-of-ours') });
    expect(task.breakEven).toBe(null);
    expect(await text()).toMatch(/evaluation {2,}unknown: no price for a-model-of-ours/);
  });

  it('does not guess how long a model reasons', async () => {
    const { task } = await estimate(configuration('', `{ model: gpt-6-luna, ${limit} }`));
    expect(task.targets[1]).toMatchObject({ completionTokens: null, usd: { known: false } });
  });

  it('takes nothing for answers that were recorded', async () => {
    const recorded = { ...files, 'answers.jsonl': files['held-out.jsonl'] };
    const { task } = await estimate(configuration('', '{ predictions: answers.jsonl }'), recorded);
    expect(task.targets[1]).toMatchObject({ calls: 0, usd: { known: true, value: 0 } });
    expect(task.evaluation.calls).toBe(60);
  });

  it('says that a model would be shut down too soon to be trained', async () => {
    const { task, code } = await estimate(configuration('', tuned, 'gpt-3.5-turbo', 'openai'));
    expect(code).toBe(1);
    expect(task.refusals).toEqual([expect.stringMatching(/^A model trained on gpt-3\.5-turbo would live/)]);
  });

  it('exits 1 and says why when a run would be refused', async () => {
    const broken = { ...files, 'train.jsonl': `${files['train.jsonl']}{\n` };
    const { task, code, text } = await estimate(configuration('    budget: { max-usd: 0.001 }\n'), broken);
    expect(code).toBe(1);
    expect(task.refusals).toEqual([
      'The datasets have 1 error.',
      expect.stringMatching(/^This would cost more than tasks\.numbers\.budget\.max-usd allows\. Up to \$0\.02/),
    ]);
    expect(await text()).toMatch(/refused {2,}The datasets have 1 error/);
  });

  it('says how many samples it takes when there are too few for any proof', async () => {
    const strict = configuration('    gate: { rule: not-worse, margin: 0.02 }\n');
    const { task, text } = await estimate(strict);
    expect(task.gate).toMatchObject({ samples: 60, feasible: false });
    expect(task.gate.samplesNeeded).toBeGreaterThan(60);
    expect((await text()).replace(/\s+/g, ' ')).toContain(
      `too few for any proof; it takes at least ${task.gate.samplesNeeded}`,
    );
  });
});
