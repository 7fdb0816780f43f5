import { priceCalls } from '../cost/price-calls.ts';
import type { Answer } from '../domain/answer.ts';
import { addKnown, type KnownNumber, known, unknown } from '../domain/known.ts';
import type { GraderCalls } from '../domain/report.ts';
import type { Sample } from '../domain/sample.ts';
import type { ShardReport } from '../domain/shard.ts';
import { callKey } from '../evaluate/call-key.ts';
import { waitForAll } from '../evaluate/wait-for-all.ts';
import type { AskQuestions } from '../graders/grade-answer.ts';
import type { ModelQuestion, Question, Reply } from '../graders/question.ts';
import type { ProviderSettings, TaskSettings } from '../settings/task-settings.ts';
import type { Connection, World } from '../world.ts';
import { addCalls } from './add-calls.ts';
import { openEmbeddingDesk } from './ask-embeddings.ts';
import { failuresOfParts, missingAnswers } from './evaluate-parts.ts';
import type { TaskPlan } from './task-plan.ts';

/** The models that graders ask, with what asking them came to. */
export interface GraderDesk {
  readonly ask: AskQuestions;
  /** Null where nobody was asked. */
  readonly calls: () => GraderCalls | null;
  readonly failures: () => ShardReport['failures'];
}

/** Under this name the journal keeps the replies. */
const journalName = 'judge';

/**
 * Asks for graders as targets are asked: a reply that is kept is not asked for again, equal questions are asked once, and what is
 * answered is kept before anything else is done. A merge asks nobody.
 */
export function openGraderDesk(task: TaskSettings, plan: Pick<TaskPlan, 'parts'>, world: World): GraderDesk {
  const { parts } = plan;
  const failed = parts === undefined ? new Map<string, Answer>() : failuresOfParts(task, parts);
  const embeddings = openEmbeddingDesk(task, plan, world);
  const underWay = new Map<string, Promise<Answer>>();
  const tally = { calls: 0, cachedCalls: 0, usd: [] as KnownNumber[] };
  const failures = new Map<string, ShardReport['failures'][number]>();

  async function reply(question: ModelQuestion, sample: Sample): Promise<Answer> {
    const provider = providerOf(task, question);
    const connection = await world.connect(provider);
    const key = callKey(connection.address, question.call, 0);
    const answer = underWay.get(key) ?? find(key, question, sample, provider, connection);
    underWay.set(key, answer);
    return answer;
  }

  async function find(
    key: string,
    question: ModelQuestion,
    sample: Sample,
    provider: ProviderSettings,
    connection: Connection,
  ): Promise<Answer> {
    const reference = { key, task: task.name, target: journalName, sample: sample.id, trial: 0 };
    const kept = world.answers.take([reference]).get(key) ?? failed.get(key);
    if (kept !== undefined) {
      tally.cachedCalls += 1;
      return kept;
    }
    if (parts !== undefined) throw missingAnswers(task, 1, 1);
    const answer = await connection.ask(question.call, world.interrupt ?? new AbortController().signal);
    tally.calls += answer.attempts;
    tally.usd.push(priceReply(question, provider, answer));
    if (answer.status === 'answered') return world.answers.add(reference, answer);
    failures.set(key, { key, code: answer.code, message: answer.message, attempts: answer.attempts });
    return answer;
  }

  function replyTo(question: Question, sample: Sample): Promise<Reply> {
    switch (question.kind) {
      case 'model':
        return reply(question, sample).then((answer) => ({ kind: 'model', answer }));
      case 'embedding': {
        const settings = { ...question, provider: providerOf(task, question) };
        return embeddings.embed(question.text, settings, sample.id).then((answer) => ({ kind: 'embedding', answer }));
      }
      case 'module':
        return world.runModule(question.run).then((result) => ({ kind: 'module', result }));
    }
  }

  return {
    ask: async (questions, sample) => {
      // Vectors are asked for together, and go as one request; a judge is asked one thing after the other.
      if (questions.every(({ kind }) => kind === 'embedding'))
        return waitForAll(questions.map((question) => replyTo(question, sample)));
      const replies: Reply[] = [];
      for (const question of questions) replies.push(await replyTo(question, sample));
      return replies;
    },
    calls: () => {
      const asked = underWay.size === 0 ? [] : [{ ...tally, usd: addKnown([known(0), ...tally.usd]) }];
      return addCalls([...asked, ...[embeddings.calls()].filter((calls) => calls !== null)]);
    },
    failures: () => [...failures.values(), ...embeddings.failures()],
  };
}

/** Where a question is asked. */
export function providerOf(task: TaskSettings, { provider }: Pick<ModelQuestion, 'provider'>): ProviderSettings {
  const found = task.graderProviders.get(provider ?? '');
  if (found === undefined) throw new Error(`The provider ${provider ?? ''} of a grader was not resolved`);
  return found;
}

function priceReply({ call, price }: ModelQuestion, provider: ProviderSettings, answer: Answer): KnownNumber {
  if (provider.kind === 'local') return known(0);
  if (answer.status === 'failed')
    return unknown(`a call of the judge broke off (${answer.code}) and may have been billed`);
  if (answer.usage === null) return unknown("the judge's service did not report its token usage");
  return priceCalls({ provider: provider.name, model: call.model, price }, answer.usage);
}
