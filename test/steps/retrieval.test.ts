import { describe, expect, it } from 'vitest';
import { messageText } from '../../src/domain/chat.ts';
import type { CallReference } from '../../src/evaluate/answer-store.ts';
import type { Recipe } from '../../src/fine-tune/recipe.ts';
import { recipeKey } from '../../src/fine-tune/recipe-key.ts';
import { parseConfiguration } from '../../src/settings/parse-configuration.ts';
import { resolveTasks } from '../../src/settings/resolve-tasks.ts';
import { carryOutTask } from '../../src/steps/carry-out-task.ts';
import { prepareTask } from '../../src/steps/prepare-task.ts';
import { answered, job, makeTestTrainer, makeTestWorld, type TestWorldPlan } from './world.ts';

const words = 'amber brook cedar delta ember fjord grove heath islet jetty knoll ledge marsh notch oasis'.split(' ');
const line = (question: string, answer: string) =>
  `${JSON.stringify({
    messages: [
      { role: 'user', content: question },
      { role: 'assistant', content: answer },
    ],
  })}\n`;
const files = {
  'held-out.jsonl': words.map((word, index) => line(`Who keeps the ${word}?`, `keeper ${index}`)).join(''),
  'train.jsonl': words.map((word, index) => line(`Tell me whose ${word} it is`, `keeper ${index}`)).join(''),
  'keepers.md': words.map((word, index) => `## ${word}\n\nkeeper ${index} looks after it.\n`).join('\n'),
  'template.txt': 'Facts:\n{context}\nAsked: {question}\n',
  'plain.txt': 'Please: {question}',
  'no-context.txt': 'Please: {question}',
};
const plan = { training: 'create', evaluate: true, concurrency: 4, seed: '', withoutKey: 'fail' } as const;

async function run(task: string, world: Partial<TestWorldPlan> = {}) {
  const [settings] = resolveTasks(
    parseConfiguration(
      `tasks:\n  facts:\n    held-out: held-out.jsonl\n${task.replace(/^/gm, '    ')}`,
      'tunegate.yml',
    ),
  );
  if (settings === undefined) throw new Error('no task');
  const test = makeTestWorld({ files, ...world });
  const prepared = await prepareTask(settings, plan, test.world);
  const report = prepared.status === 'ended' ? prepared.report : await carryOutTask(prepared, plan, test.world);
  return { report, ...test };
}

/** Knows what stands in the prompt. */
const reader: NonNullable<TestWorldPlan['answer']> = ({ messages }) =>
  answered(/keeper \d+/.exec(messages.map(messageText).join('\n'))?.[0] ?? 'nobody');
const lookUp = 'retrieval: { documents: keepers.md, top-k: 1 }';

describe('a target with retrieval', () => {
  it('is shown the passages for each question, and the one without is not', async () => {
    const { calls, report } = await run(`baseline: { model: plain }\ncandidate: { model: rag, ${lookUp} }`, {
      answer: reader,
    });
    const question = 'Who keeps the cedar?';
    const asked = (model: string) =>
      calls.filter((call) => call.model === model).map(({ messages }) => messages.map(messageText).join('\n'));
    expect(asked('plain')).toContain(question);
    expect(asked('rag')).toContain(
      `Use these passages to answer.\n\n[keepers.md:11-11] cedar\nkeeper 2 looks after it.\n\n${question}`,
    );
    expect(report).toMatchObject({
      verdict: 'improved',
      targets: { baseline: { accuracy: 0 }, candidate: { accuracy: 1 } },
    });
  });

  it('says in the report what was searched, and beside each changed answer what was found', async () => {
    const { report } = await run(`baseline: { model: plain }\ncandidate: { model: rag, ${lookUp} }`, {
      answer: reader,
    });
    expect(report.targets.candidate).toMatchObject({
      prompt: 'retrieval from keepers.md',
      notes: ['each question is shown with up to 1 of 15 passages from 1 document, by BM25'],
    });
    expect(report.flips.fixed[0]).toMatchObject({
      expected: 'keeper 0',
      retrieved: { baseline: [], candidate: ['keepers.md:3-3'] },
    });
  });

  it('keeps the ids of the passages with each answer', async () => {
    const kept: CallReference[] = [];
    await run(`baseline: { model: plain }\ncandidate: { model: rag, ${lookUp} }`, {
      answers: {
        take: () => new Map(),
        add: (call, answer) => {
          kept.push(call);
          return answer;
        },
      },
    });
    expect(kept.filter(({ target }) => target === 'baseline').every(({ retrieved }) => retrieved === undefined)).toBe(
      true,
    );
    expect(
      new Set(kept.filter(({ target }) => target === 'candidate').map(({ retrieved }) => retrieved?.length)),
    ).toEqual(new Set([1]));
  });

  it('counts the passages in the estimate', async () => {
    const tokens = async (task: string) => (await run(task)).report.estimate?.evaluation.promptTokens ?? 0;
    const plain = await tokens('baseline: { model: a }\ncandidate: { model: b }');
    expect(await tokens(`baseline: { model: a }\ncandidate: { model: b, ${lookUp} }`)).toBeGreaterThan(1.5 * plain);
  });

  it('may have a template of its own, within the template of the target', async () => {
    const { calls } = await run(
      'baseline: { model: plain, template: plain.txt }\ncandidate: { model: rag, template: plain.txt, retrieval: { documents: keepers.md, top-k: 1, template: template.txt } }',
    );
    const texts = calls.flatMap(({ messages }) => messages.map(messageText));
    expect(texts).toContain('Please: Who keeps the cedar?');
    expect(texts).toContain(
      'Please: Facts:\n[keepers.md:11-11] cedar\nkeeper 2 looks after it.\nAsked: Who keeps the cedar?',
    );
  });

  it.each([
    ['retrieval: { documents: keepers.md, template: no-context.txt }', 'no-context.txt does not hold {context}.'],
    ['template: keepers.md', 'keepers.md does not hold {question}.'],
  ])('refuses a template that leaves something out: %s', async (setting, evidence) => {
    const { report, calls } = await run(`baseline: { model: plain }\ncandidate: { model: rag, ${setting} }`);
    expect(calls).toEqual([]);
    expect(report.failure).toMatchObject({ kind: 'configuration', evidence });
  });
});

describe('training with retrieval', () => {
  const tuned = 'train: train.jsonl\nbaseline: { model: gpt-4o-mini-2024-07-18 }\ncandidate: { model: tuned }';
  const recipeOf = async (task: string, more: Partial<typeof files> = {}) => {
    const recipes: Recipe[] = [];
    const trainer = makeTestTrainer([], [job('succeeded')]);
    const { report } = await run(task, {
      files: { ...files, ...more },
      trainer: {
        ...trainer,
        createJob: (request) => {
          recipes.push(request.recipe);
          return trainer.createJob(request);
        },
      },
    });
    const [recipe] = recipes;
    if (recipe === undefined) throw new Error(report.reasons.join(' '));
    return { recipe, report };
  };

  it('uploads questions that stand in their passages, and estimates what they cost', async () => {
    const plain = await recipeOf(tuned);
    const { recipe, report } = await recipeOf(`${tuned}\nfine-tune: { ${lookUp} }`);
    const [first] = Buffer.from(recipe.trainingFile.bytes).toString().split('\n');
    expect(JSON.parse(first ?? '').messages).toEqual([
      {
        role: 'user',
        content:
          'Use these passages to answer.\n\n[keepers.md:3-3] amber\nkeeper 0 looks after it.\n\nTell me whose amber it is',
      },
      { role: 'assistant', content: 'keeper 0' },
    ]);
    expect(report.estimate?.training?.tokens).toBeGreaterThan(1.5 * (plain.report.estimate?.training?.tokens ?? 0));
  });

  it('wants another model for other documents, and the same for the same', async () => {
    const task = `${tuned}\nfine-tune: { ${lookUp} }`;
    const key = async (more?: Partial<typeof files>) => recipeKey((await recipeOf(task, more)).recipe);
    expect(await key()).toBe(await key());
    expect(await key({ 'keepers.md': files['keepers.md'].replace('keeper 0', 'keeper 99') })).not.toBe(await key());
  });
});
