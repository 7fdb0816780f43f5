import { describe, expect, it } from 'vitest';
import type { Answered } from '../../src/domain/answer.ts';
import { messageText } from '../../src/domain/chat.ts';
import type { EmbeddingCall, EmbeddingReply } from '../../src/domain/embedding.ts';
import { type Report, reportSchema } from '../../src/domain/report.ts';
import { version } from '../../src/version.ts';
import { buildReport } from '../render/report-builder.ts';
import { makeMemoryStore } from './memory-store.ts';
import { runTask } from './run-task.ts';
import { answered, embedByLetters, failed, repeatInput, type TestWorldPlan } from './world.ts';

const samples = 60;
const words = 'amber brook cedar delta ember fjord grove heath islet jetty'.split(' ');
const heldOut = Array.from({ length: samples }, (_, index) => {
  const question = `${words[index % 10]} and ${words[Math.floor(index / 10)]}`;
  return JSON.stringify({
    messages: [
      { role: 'user', content: question },
      { role: 'assistant', content: `${question}!` },
    ],
  });
}).join('\n');
const files = {
  'held-out.jsonl': `${heldOut}\n`,
  'words.md': words.map((word) => `## ${word}\n\nThe ${word} stands here.\n`).join('\n'),
};

const task = (graders: string, candidate = 'model: new', gate = 'margin: 0.2') => `
tasks:
  echo:
    held-out: held-out.jsonl
    baseline: { model: old }
    candidate: { ${candidate} }
    gate: { ${gate} }
    graders: ${graders}
`;

/** The old model errs on every third word; the judge likes what has no mistake, and the first of two that are alike. */
const answer: NonNullable<TestWorldPlan['answer']> = (call) => {
  const text = messageText(call.messages.at(-1) ?? { role: 'user' });
  if (call.model === 'judge') {
    const [first, second] = [1, 2].map((number) => !new RegExp(`answer ${number}\\n[^\\n]*\\(wrong\\)`).test(text));
    const better = first === second ? 1 : first ? 1 : 2;
    return answered(JSON.stringify({ score: text.includes('(wrong)') ? 1 : 5, better }));
  }
  const said = repeatInput(call);
  const errs = call.model === 'old' && /^(amber|delta|grove)|\n\n(amber|delta|grove)/.test(text);
  return errs && said.status === 'answered' ? { ...said, text: `${said.text} (wrong)` } : said;
};

/** A run in three parts, each on a machine of its own, and their merge, which may call nobody. */
async function runInParts(configuration: string, world: Partial<TestWorldPlan> = {}) {
  const parts: { readonly source: string; readonly report: Report }[] = [];
  const all = new Map<string, Answered>();
  for (const index of [1, 2, 3]) {
    const answers = makeMemoryStore();
    const { report } = await runTask(configuration, { files, answer, answers, ...world }, { shard: { index, of: 3 } });
    if (report.failure !== null) throw new Error(report.failure.evidence);
    const whole = buildReport({ tasks: [report] });
    parts.push({
      source: `parts/${index}`,
      // As it is read from the file.
      report: reportSchema.parse(JSON.parse(JSON.stringify({ ...whole, tool: { name: 'tunegate', version } }))),
    });
    for (const [key, kept] of answers.kept) all.set(key, kept);
  }
  const merged = await runTask(configuration, { files, answer, answers: makeMemoryStore(all), ...world }, { parts });
  return { parts, merged };
}

const judges = {
  rubric: '[model-judge: { model: judge, rubric: r }]',
  'pairwise, beside the expected answer': '[model-judge: { model: judge, rubric: r, mode: pairwise }]',
  'pairwise, beside the baseline': '[model-judge: { model: judge, rubric: r, mode: pairwise, against: baseline }]',
  'similarity by embeddings': '[similarity: { measure: embeddings, model: e, threshold: 0.95 }]',
  'a judge behind a cheaper grader':
    '[combine: { any: [exact-match, model-judge: { model: judge, rubric: r, threshold: 4 }] }]',
};

describe.each(Object.entries(judges))('a run in parts with %s', (_name, graders) => {
  it('comes to what the whole comes to, and the merge asks nobody', async () => {
    const whole = await runTask(task(graders), { files, answer });
    const { merged, parts } = await runInParts(task(graders));
    expect(whole.report).toMatchObject({ failure: null, comparison: { n: samples } });
    expect(merged.report.failure).toBe(null);
    expect([merged.calls, merged.embeddings]).toEqual([[], []]);
    expect(merged.report.comparison).toEqual(whole.report.comparison);
    expect(merged.report.graderReports).toEqual(whole.report.graderReports);
    expect(merged.report.flips).toEqual(whole.report.flips);
    // What the parts paid.
    const paid = parts.reduce((sum, { report }) => sum + (report.tasks[0]?.graderCalls?.calls ?? 0), 0);
    expect(merged.report.graderCalls?.calls).toBe(paid);
  });
});

describe('a run in parts', () => {
  it('finds by the vectors of its parts, and says what they cost together', async () => {
    const rag = task(
      '[exact-match]',
      'model: new, retrieval: { documents: words.md, top-k: 1, embeddings: { model: text-embedding-3-small } }',
    );
    const whole = await runTask(rag, { files, answer });
    const { merged, parts } = await runInParts(rag);
    expect(merged.embeddings).toEqual([]);
    expect(merged.report.comparison).toEqual(whole.report.comparison);
    expect(merged.report.flips).toEqual(whole.report.flips);
    expect(merged.report.embeddingCalls?.calls).toBe(3);
    expect(parts.every(({ report }) => report.tasks[0]?.embeddingCalls?.usd.known)).toBe(true);
  });

  it('is merged as its parts found it, whatever little their vectors differ, and without any vector', async () => {
    const rag = task(
      '[exact-match]',
      'model: new, retrieval: { documents: words.md, top-k: 2, embeddings: { model: text-embedding-3-small } }',
    );
    let requests = 0;
    /** Each part gets other vectors, so that it finds other passages. */
    const noisy = (call: EmbeddingCall): EmbeddingReply => {
      requests += 1;
      const reply = embedByLetters(call);
      if (reply.status !== 'embedded') return reply;
      return {
        ...reply,
        vectors: reply.vectors.map((vector, place) =>
          vector.map((value, index) => value + ((index * 7 + place * requests) % 5) / 3),
        ),
      };
    };
    const knowing: TestWorldPlan['answer'] = ({ model, messages }) =>
      answered(
        model === 'new'
          ? `${messageText(messages.at(-1) ?? { role: 'user' })
              .split('\n')
              .at(-1)}!`
          : 'nothing',
      );
    const { merged, parts } = await runInParts(rag, { embed: noisy, answer: knowing });
    expect(requests).toBe(3);
    expect(merged.report).toMatchObject({ failure: null, comparison: { n: samples } });
    expect([merged.calls, merged.embeddings]).toEqual([[], []]);
    const found = parts.map(({ report }) => report.tasks[0]?.shard?.retrieved?.candidate ?? {});
    expect(found.map((part) => Object.keys(part).length)).toEqual([20, 20, 20]);
    // All that the parts judged wrong is wrong in the merge, beside the passages that it was shown with.
    for (const { id, retrieved } of [...merged.report.flips.broken, ...merged.report.flips.fixed])
      expect(found.find((part) => part[id] !== undefined)?.[id]).toEqual(retrieved?.candidate);
    expect(merged.report.flips.fixed).toHaveLength(samples);
    // They did find others: without that nothing would be shown here.
    const alone = await runTask(rag, { files, answer: knowing });
    const foundAlone = alone.report.flips.fixed.map(({ id, retrieved }) => [id, retrieved?.candidate]);
    expect(merged.report.flips.fixed.map(({ id, retrieved }) => [id, retrieved?.candidate])).not.toEqual(foundAlone);
  });

  it('is not merged where a part searched other documents', async () => {
    const rag = task(
      '[exact-match]',
      'model: new, retrieval: { documents: words.md, top-k: 1, embeddings: { model: text-embedding-3-small } }',
    );
    const { parts } = await runInParts(rag);
    const others = { ...files, 'words.md': files['words.md'].replace('stands here', 'stood there') };
    const { report } = await runTask(rag, { files: others, answer }, { parts });
    expect(report.failure?.what).toBe('The parts of the task echo cannot be merged.');
  });

  it('keeps the replies that the judge of a part could not give', async () => {
    const failing: TestWorldPlan['answer'] = (call) =>
      call.model === 'judge' && messageText(call.messages[1] ?? { role: 'user' }).includes('islet and amber')
        ? failed('timeout')
        : answer(call);
    const some = `${task(judges.rubric)}    max-error-rate: 0.1\n`;
    const whole = await runTask(some, { files, answer: failing });
    const { merged } = await runInParts(some, { answer: failing });
    expect(whole.report.comparison).toMatchObject({ excluded: { unscored: 1 } });
    expect(merged.report.comparison).toEqual(whole.report.comparison);
  });
});

describe('an early stop with a judge', () => {
  it.each(Object.entries(judges))(
    'decides on complete answers of %s, and pays for fewer of them',
    async (_name, graders) => {
      const early = task(graders, 'model: worse', 'margin: 0.05, early-stop: true');
      const answers = makeMemoryStore();
      const world = {
        files,
        answers,
        answer: (call: Parameters<typeof answer>[0]) =>
          call.model === 'judge'
            ? answered(
                messageText(call.messages[1] ?? { role: 'user' }).includes('nonsense')
                  ? JSON.stringify({
                      score: 1,
                      better: /answer 1\nnonsense/.test(messageText(call.messages[1] ?? { role: 'user' })) ? 2 : 1,
                    })
                  : '{"score": 5, "better": 0}',
              )
            : call.model === 'worse'
              ? answered(`nonsense ${call.messages.length}`)
              : answered(`${messageText(call.messages.at(-1) ?? { role: 'user' })}!`),
      };
      const { report, calls } = await runTask(early, world, { concurrency: 2 });
      expect(report).toMatchObject({ failure: null, verdict: 'regressed', comparison: { stopped: { early: true } } });
      const { n, stopped } = report.comparison ?? { n: 0, stopped: { used: 1 } };
      expect(n).toBe(stopped.used);
      expect(n).toBeLessThan(samples);
      expect(calls.filter(({ model }) => model !== 'judge').length).toBeLessThan(2 * samples);
      // The same verdict from what is kept, without a call: the baseline's answers are known from the start, so not later.
      const again = await runTask(early, world, { concurrency: 2 });
      expect(again.calls).toEqual([]);
      expect(again.report.comparison).toMatchObject({ verdict: 'regressed' });
      expect(again.report.comparison?.n).toBeLessThanOrEqual(n);
    },
  );
});
