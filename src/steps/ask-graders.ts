import { priceCalls } from '../cost/price-calls.ts';
import type { Answer } from '../domain/answer.ts';
import { type KnownNumber, known, unknown } from '../domain/known.ts';
import type { GraderCalls } from '../domain/report.ts';
import type { Sample } from '../domain/sample.ts';
import type { ShardReport } from '../domain/shard.ts';
import { callKey } from '../evaluate/call-key.ts';
import { waitForAll } from '../evaluate/wait-for-all.ts';
import type { AskQuestions } from '../graders/grade-answer.ts';
import type { ModelQuestion, Question, Reply } from '../graders/question.ts';
import type { ProviderSettings, TaskSettings } from '../settings/task-settings.ts';
import type { World } from '../world.ts';
import { addCalls } from './add-calls.ts';
import { openEmbeddingDesk } from './ask-embeddings.ts';
import { keepReplies } from './keep-replies.ts';
import type { TaskPlan } from './task-plan.ts';

/** The models that graders ask, with what asking them came to. */
export interface GraderDesk {
  readonly ask: AskQuestions;
  /** Null where nobody was asked. */
  readonly calls: () => GraderCalls | null;
  readonly failures: () => ShardReport['failures'];
}

/** Asks for graders as targets are asked. */
export function openGraderDesk(task: TaskSettings, plan: Pick<TaskPlan, 'parts'>, world: World): GraderDesk {
  const replies = keepReplies(task, plan, world, { journalName: 'judge' });
  const embeddings = openEmbeddingDesk(task, plan, world);

  async function askModel(question: ModelQuestion, sample: Sample): Promise<Answer> {
    const provider = providerOf(task, question);
    const { address, ask } = await world.connect(provider);
    return replies.get(callKey(address, question.call, 0), sample.id, async () => {
      const answer = await ask(question.call, world.interrupt ?? new AbortController().signal);
      replies.count(answer.attempts, priceReply(question, provider, answer));
      return answer;
    });
  }

  function replyTo(question: Question, sample: Sample): Promise<Reply> {
    switch (question.kind) {
      case 'model':
        return askModel(question, sample).then((answer) => ({ kind: 'model', answer }));
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
      const said: Reply[] = [];
      for (const question of questions) said.push(await replyTo(question, sample));
      return said;
    },
    calls: () => addCalls([replies.calls(), embeddings.calls()].filter((calls) => calls !== null)),
    failures: () => [...replies.failures(), ...embeddings.failures()],
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
