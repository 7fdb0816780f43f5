import { describe, expect, it } from 'vitest';
import { messageText } from '../../src/domain/chat.ts';
import type { EmbeddingCall, EmbeddingReply } from '../../src/domain/embedding.ts';
import type { Recipe } from '../../src/fine-tune/recipe.ts';
import { recipeKey } from '../../src/fine-tune/recipe-key.ts';
import { parseConfiguration } from '../../src/settings/parse-configuration.ts';
import { resolveTasks } from '../../src/settings/resolve-tasks.ts';
import { carryOutTask } from '../../src/steps/carry-out-task.ts';
import { prepareTask } from '../../src/steps/prepare-task.ts';
import type { TaskPlan } from '../../src/steps/task-plan.ts';
import { makeMemoryStore } from './memory-store.ts';
import { answered, embedByLetters, job, makeTestTrainer, makeTestWorld, type TestWorldPlan } from './world.ts';

const words = 'amber brook cedar delta ember fjord grove heath islet jetty knoll ledge marsh notch oasis'.split(' ');
const line = (question: string, answer: string) =>
  `${JSON.stringify({
    messages: [
      { role: 'user', content: question },
      { role: 'assistant', content: answer },
    ],
  })}\n`;
const files = {
  'held-out.jsonl': words.map((word, index) => line(word, `keeper ${index}`)).join(''),
  'train.jsonl': words.map((word, index) => line(`${word} ${word} ${word}`, `keeper ${index}`)).join(''),
  'keepers.md': words.map((word, index) => `## ${word}\n\nkeeper ${index}\n`).join('\n'),
};
const plan: TaskPlan = { training: 'create', evaluate: true, concurrency: 4, seed: '', withoutKey: 'fail' };
const lookUp = (more = '') =>
  `retrieval: { documents: keepers.md, top-k: 1, embeddings: { model: text-embedding-3-small${more} } }`;
const ragTask = `baseline: { model: plain }\ncandidate: { model: rag, ${lookUp()} }`;

async function run(task: string, world: Partial<TestWorldPlan> = {}, part: Partial<TaskPlan> = {}) {
  const [settings] = resolveTasks(
    parseConfiguration(
      `providers: { vectors: { base-url: 'https://vectors.example.com/v1', api-key-env: V } }
tasks:\n  facts:\n    held-out: held-out.jsonl\n${task.replace(/^/gm, '    ')}`,
      'tunegate.yml',
    ),
  );
  if (settings === undefined) throw new Error('no task');
  const test = makeTestWorld({ files, answer: reader, ...world });
  const prepared = await prepareTask(settings, { ...plan, ...part }, test.world);
  const report =
    prepared.status === 'ended' ? prepared.report : await carryOutTask(prepared, { ...plan, ...part }, test.world);
  return { report, ...test };
}

/** Knows what stands in the prompt. */
const reader: NonNullable<TestWorldPlan['answer']> = ({ messages }) =>
  answered(/keeper \d+/.exec(messages.map(messageText).join('\n'))?.[0] ?? 'nobody');

describe('retrieval by embeddings', () => {
  it('shows each question with the passage whose vector is nearest, and says what was searched', async () => {
    const { report, calls } = await run(ragTask);
    expect(report).toMatchObject({
      failure: null,
      verdict: 'improved',
      targets: {
        baseline: { accuracy: 0 },
        candidate: {
          accuracy: 1,
          notes: [
            'each question is shown with up to 1 of 15 passages from 1 document, by embeddings of text-embedding-3-small',
          ],
        },
      },
    });
    expect(report.flips.fixed[0]?.retrieved).toEqual({ baseline: [], candidate: ['keepers.md:3-3'] });
    const cedar = calls.find(
      ({ model, messages }) => model === 'rag' && messageText(messages[0] ?? { role: 'user' }).endsWith('\n\ncedar'),
    );
    expect(messageText(cedar?.messages[0] ?? { role: 'user' })).toContain('[keepers.md:11-11] cedar\nkeeper 2');
  });

  it('embeds every text once, all together, and pays what the service counted', async () => {
    const { report, embeddings } = await run(`${ragTask}\nreferences: { other: { model: rag-2, ${lookUp()} } }`);
    expect(embeddings).toHaveLength(1);
    expect(embeddings[0]?.texts).toHaveLength(30);
    expect(new Set(embeddings[0]?.texts)).toContain('cedar\nkeeper 2');
    const tokens = embeddings[0]?.texts.join('').length ?? 0;
    expect(report.embeddingCalls).toEqual({
      calls: 1,
      cachedCalls: 0,
      usd: { known: true, value: expect.closeTo((tokens * 0.02) / 1e6, 12) },
    });
  });

  it('asks for nothing that is kept, and only for what is new', async () => {
    const answers = makeMemoryStore();
    await run(ragTask, { answers });
    const vectors = answers.added.filter(({ target }) => target === 'embedding');
    expect(vectors).toHaveLength(30);
    expect(vectors.map(({ sample }) => sample)).toContain('keepers.md:11-11');
    const again = await run(ragTask, { answers });
    expect(again.calls).toEqual([]);
    expect(again.embeddings).toEqual([]);
    expect(again.report.embeddingCalls).toMatchObject({ calls: 0, cachedCalls: 30, usd: { known: true, value: 0 } });
    const changed = { ...files, 'keepers.md': files['keepers.md'].replace('keeper 0', 'keeper 99') };
    const more = await run(ragTask, { answers, files: changed });
    expect(more.embeddings.flatMap(({ texts }) => texts)).toEqual(['amber\nkeeper 99']);
  });

  it('asks for a damaged vector again', async () => {
    const store = makeMemoryStore();
    await run(ragTask, { answers: { ...store, add: (call, answer) => store.add(call, { ...answer, text: 'yes!' }) } });
    const { embeddings } = await run(ragTask, { answers: store });
    expect(embeddings.flatMap(({ texts }) => texts)).toHaveLength(30);
  });

  it('is estimated before the first call, with the longest passages, and held against the budget', async () => {
    const plain = await run('baseline: { model: a }\ncandidate: { model: b }');
    const { report } = await run(ragTask);
    const estimate = report.estimate?.evaluation;
    expect(estimate?.calls).toBe(31);
    expect(estimate?.promptTokens).toBeGreaterThan(plain.report.estimate?.evaluation.promptTokens ?? 0);
    const priced = `baseline: { model: plain, price: { input: 0, output: 0 }, parameters: { max-completion-tokens: 5 } }
candidate: { model: rag, price: { input: 0, output: 0 }, parameters: { max-completion-tokens: 5 }, ${lookUp(', price: 1000')} }`;
    const dear = await run(`${priced}\nbudget: { max-usd: 0.0001 }`);
    expect(dear.report.failure?.what).toBe('This would cost more than tasks.facts.budget.max-usd allows.');
    expect([dear.calls, dear.embeddings]).toEqual([[], []]);
    const enough = await run(`${priced}\nbudget: { max-usd: 1 }`);
    expect(enough.report.failure).toBe(null);
    const usd = enough.report.estimate?.evaluation.usd;
    const value = usd?.known ? usd.value : Number.NaN;
    // 15 passages and 15 questions.
    expect(value).toBeGreaterThan((30 * 1000) / 1e6);
    expect(value).toBeLessThan((300 * 1000) / 1e6);
  });

  it('cannot be priced for a model that is in no table', async () => {
    const { report, embeddings } = await run(
      `baseline: { model: plain, price: { input: 0, output: 0 }, parameters: { max-completion-tokens: 5 } }
candidate: { model: plain, price: { input: 0, output: 0 }, parameters: { max-completion-tokens: 5 }, retrieval: { documents: keepers.md, embeddings: { model: mine } } }
budget: { max-usd: 1 }`,
    );
    expect(report.failure).toMatchObject({ evidence: expect.stringContaining('no price for mine at openai') });
    expect(embeddings).toEqual([]);
  });

  it('joins the ranks of both searches where it is told to', async () => {
    const { report } = await run(
      `baseline: { model: plain }\ncandidate: { model: rag, ${lookUp(', with-words: true')} }`,
    );
    expect(report.targets.candidate).toMatchObject({
      accuracy: 1,
      notes: [expect.stringContaining('by embeddings of text-embedding-3-small and BM25')],
    });
  });

  it('asks the service that it names, at the dimensions that it names', async () => {
    const { embeddings, world } = await run(
      `baseline: { model: plain }\ncandidate: { model: rag, ${lookUp(', provider: vectors, dimensions: 26')} }`,
    );
    expect(embeddings[0]).toMatchObject({ model: 'text-embedding-3-small', dimensions: 26 });
    expect(world).toBeDefined();
  });

  it('ends the run where a text cannot be embedded, and keeps what could be', async () => {
    const answers = makeMemoryStore();
    const refusing = (call: EmbeddingCall): EmbeddingReply =>
      call.texts.includes('cedar')
        ? { status: 'failed', code: 'invalid_value', message: 'not this one', attempts: 1, isRefused: true }
        : embedByLetters(call);
    const { report, calls } = await run(ragTask, { embed: refusing, answers });
    expect(report.failure).toMatchObject({
      kind: 'outside',
      what: 'The documents and questions could not all be embedded by text-embedding-3-small.',
      evidence: expect.stringContaining('not this one'),
    });
    expect(calls).toEqual([]);
    expect(answers.added).toHaveLength(29);
  });

  it('does not try text after text at a service that takes none', async () => {
    const { report, embeddings } = await run(ragTask, {
      embed: () => ({ status: 'failed', code: 'invalid_value', message: 'no such size', attempts: 1, isRefused: true }),
    });
    expect(report.failure?.evidence).toContain('no such size');
    expect(embeddings.length).toBeLessThan(15);
  });

  it('refuses vectors of different lengths', async () => {
    const { report } = await run(ragTask, {
      embed: (call) => {
        const reply = embedByLetters(call);
        if (reply.status !== 'embedded') return reply;
        return { ...reply, vectors: reply.vectors.map((vector, index) => (index === 3 ? vector.slice(1) : vector)) };
      },
    });
    expect(report.failure?.evidence).toBe('They have 25 and 26 dimensions.');
  });

  it('ends as interrupted when the run is told to stop meanwhile, and goes on from what was embedded', async () => {
    const stop = new AbortController();
    const answers = makeMemoryStore();
    const { report, calls } = await run(ragTask, {
      answers,
      interrupt: stop.signal,
      embed: () => {
        stop.abort();
        throw stop.signal.reason;
      },
    });
    expect(report.failure?.what).toBe('The run was interrupted.');
    expect(calls).toEqual([]);
    expect((await run(ragTask, { answers })).report.verdict).toBe('improved');
  });

  it('leaves the cost unknown where a request broke off', async () => {
    const { report } = await run(ragTask, {
      embed: () => ({ status: 'failed', code: 'timeout', message: 'none in time', attempts: 6, isRefused: false }),
    });
    expect(report.failure?.kind).toBe('outside');
    expect(report.cost.evaluationUsd).toEqual({
      known: false,
      reason: expect.stringContaining('may have been billed'),
    });
  });

  it('wants the key of the service that embeds before anything is paid', async () => {
    const { report, embeddings } = await run(ragTask, { missingKey: 'V' }, { withoutKey: 'skip' });
    expect(report.reasons[0]).toContain('V is not set');
    expect(embeddings).toEqual([]);
  });

  it('is refused for a command that has no address', () => {
    const text = `tasks:
  facts:
    train: train.jsonl
    held-out: held-out.jsonl
    baseline: { model: plain }
    candidate: { model: tuned, provider: command, ${lookUp()} }
    fine-tune: { provider: command, base-model: x, command: { run: [make] } }`;
    expect(() => resolveTasks(parseConfiguration(text, 'tunegate.yml'))).toThrow(
      'It is not said where the embeddings of text-embedding-3-small are to be had.',
    );
  });
});

describe('training with retrieval by embeddings', () => {
  it('uploads questions in the passages that are nearest, and hashes what it uploads', async () => {
    const recipes: Recipe[] = [];
    const trainer = makeTestTrainer([], [job('succeeded')]);
    const { report } = await run(
      `train: train.jsonl\nbaseline: { model: gpt-4o-mini-2024-07-18 }\ncandidate: { model: tuned }\nfine-tune: { ${lookUp()} }`,
      {
        trainer: {
          ...trainer,
          createJob: (request) => {
            recipes.push(request.recipe);
            return trainer.createJob(request);
          },
        },
      },
    );
    const [recipe] = recipes;
    const [first] = Buffer.from(recipe?.trainingFile.bytes ?? [])
      .toString()
      .split('\n');
    expect(first).toContain('[keepers.md:3-3] amber\\nkeeper 0\\n\\namber amber amber');
    expect(report.datasetHashes?.train).toBe(recipe?.trainingFile.sha256);
    expect(report.embeddingCalls).toMatchObject({ calls: 1 });
  });

  it('wants the same model when a service gives the same texts other vectors, and another for other documents', async () => {
    const recipeOf = async (world: Partial<TestWorldPlan>): Promise<Recipe> => {
      const recipes: Recipe[] = [];
      const trainer = makeTestTrainer([], [job('succeeded')]);
      const createJob: typeof trainer.createJob = (request) => {
        recipes.push(request.recipe);
        return trainer.createJob(request);
      };
      await run(
        `train: train.jsonl\nbaseline: { model: gpt-4o-mini-2024-07-18 }\ncandidate: { model: tuned }\nfine-tune: { ${lookUp()} }`,
        { trainer: { ...trainer, createJob }, ...world },
      );
      const [recipe] = recipes;
      if (recipe === undefined) throw new Error('nothing was trained');
      return recipe;
    };
    const first = await recipeOf({});
    const drifted = await recipeOf({
      embed: (call) => {
        const reply = embedByLetters(call);
        if (reply.status !== 'embedded') return reply;
        return { ...reply, vectors: reply.vectors.map((vector) => vector.map(() => 1)) };
      },
    });
    const others = await recipeOf({
      files: { ...files, 'keepers.md': `${files['keepers.md']}\n## one more\n\nkeeper 99\n` },
    });
    expect(drifted.trainingFile.sha256).not.toBe(first.trainingFile.sha256);
    expect(recipeKey(drifted)).toBe(recipeKey(first));
    expect(recipeKey(others)).not.toBe(recipeKey(first));
  });
});

describe('similarity by embeddings', () => {
  const task = (more = '') => `baseline: { model: old, parameters: { max-completion-tokens: 10 } }
candidate: { model: new, parameters: { max-completion-tokens: 10 } }
graders: [similarity: { measure: embeddings, model: text-embedding-3-small${more} }]`;
  const near: NonNullable<TestWorldPlan['answer']> = ({ model, messages }) => {
    const word = messageText(messages[0] ?? { role: 'user' });
    const right = `keeper ${words.indexOf(word)}`;
    return answered(model === 'new' ? `${right}.` : `zzz ${word}`);
  };

  it('scores answers by the cosine with the expected ones, asks for many at once and for each text once', async () => {
    const { report, embeddings } = await run(task(', threshold: 0.9'), { answer: near });
    expect(report).toMatchObject({
      failure: null,
      targets: { baseline: { accuracy: 0 }, candidate: { accuracy: 1 } },
      verdict: 'improved',
    });
    const texts = embeddings.flatMap((call) => call.texts);
    expect(texts).toHaveLength(new Set(texts).size);
    expect(texts).toHaveLength(45);
    expect(embeddings.length).toBeLessThan(45);
    expect(report.graderCalls).toMatchObject({ calls: embeddings.length, usd: { known: true } });
  });

  it('is paid once, and counts in the estimate', async () => {
    const answers = makeMemoryStore();
    const first = await run(task(), { answer: near, answers });
    // Two targets, two texts each, and the expected one of both is the same.
    expect(first.report.estimate?.evaluation.calls).toBe(30 + 45);
    const again = await run(task(), { answer: near, answers });
    expect(again.embeddings).toEqual([]);
    expect(again.report.targets).toMatchObject({ candidate: { accuracy: first.report.targets.candidate?.accuracy } });
    expect(again.report.graderCalls).toMatchObject({ calls: 0, cachedCalls: 45 });
  });

  it('leaves an answer unscored, never 0, that could not be embedded, and the others their scores', async () => {
    const { report } = await run(`${task()}\nmax-error-rate: 0.2`, {
      answer: near,
      embed: (call) =>
        call.texts.includes('keeper 3.')
          ? { status: 'failed', code: 'invalid_value', message: 'no', attempts: 1, isRefused: true }
          : embedByLetters(call),
    });
    expect(report.failure).toBe(null);
    expect(report.targets).toMatchObject({ candidate: { unscored: 1, answered: 15 }, baseline: { unscored: 0 } });
    expect(report.comparison).toMatchObject({ n: 14, excluded: { unscored: 1 } });
  });

  it('is refused without a model, and its options without it', () => {
    const parse = (graders: string) =>
      parseConfiguration(
        `tasks: { t: { held-out: h.jsonl, baseline: { model: a }, candidate: { model: b }, graders: ${graders} } }`,
        'tunegate.yml',
      );
    expect(() => parse('[similarity: { measure: embeddings }]')).toThrow();
    expect(() => parse('[similarity: { measure: bleu, model: m }]')).toThrow();
    expect(() => parse('[similarity: { measure: embeddings, model: m }]')).not.toThrow();
  });
});
