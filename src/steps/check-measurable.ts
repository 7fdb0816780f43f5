import type { Answered } from '../domain/answer.ts';
import { gatedTargets, listTargets, targetNamed } from '../domain/by-target.ts';
import { messageText } from '../domain/chat.ts';
import { Failure } from '../domain/failure.ts';
import type { Sample } from '../domain/sample.ts';
import { answerMetrics } from '../evaluate/answer-metrics.ts';
import { isCalled } from '../evaluate/target.ts';
import { describeGrader } from '../graders/make-graders.ts';
import { formatLevel } from '../render/numbers.ts';
import type { TaskSettings } from '../settings/task-settings.ts';
import type { Targets } from './build-targets.ts';
import type { PreparedGraders } from './prepare-graders.ts';

/** Refuses, before the first call, what no answer could be measured by: even one that is as expected and tells all it can. */
export function checkMeasurable(
  task: TaskSettings,
  targets: Targets,
  graders: PreparedGraders,
  samples: readonly Sample[],
): void {
  checkGuards(task, targets, graders);
  if (graders.grader.comparesTargets) checkTrials(task, targets, samples);
  checkExpected(task, graders, samples);
}

/** What is not measured never passes, so that a gate with such a guard could only fail. */
function checkGuards(task: TaskSettings, targets: Targets, { keepsSchema }: PreparedGraders): void {
  for (const { metric } of task.guards) {
    for (const name of gatedTargets) {
      const target = targetNamed(targets, name);
      const latencyMs = isCalled(target) && task.engine === 'batch' ? null : 1;
      const measured = answerMetrics[metric].measure({ answer: { ...tellingAll, latencyMs } }, { target, keepsSchema });
      if (measured.known) continue;
      throw new Failure({
        kind: 'configuration',
        what: `The guard ${metric} of the task ${task.name} cannot be measured, whatever the models answer.`,
        evidence: `Of the ${name} it is not known: ${measured.reason}.`,
        remedy: 'Give what it lacks, or leave the guard out. No call was made.',
      });
    }
  }
}

/** Trial by trial the answers of two targets stand beside each other. */
function checkTrials({ name: task, trials }: TaskSettings, targets: Targets, samples: readonly Sample[]): void {
  for (const [name, target] of listTargets(targets)) {
    if (isCalled(target)) continue;
    const uneven = samples.find(({ id }) => target.answers.get(id)?.length !== trials);
    if (uneven === undefined) continue;
    throw new Failure({
      kind: 'data',
      what: `The answers of the ${name} of the task ${task} cannot be compared trial by trial.`,
      evidence: `${target.model} has ${target.answers.get(uneven.id)?.length ?? 0} answers to ${uneven.file}:${uneven.line}, and \`gate.trials\` is ${trials}.`,
      remedy: 'Record as many answers to every sample as `gate.trials` says. No call was made.',
    });
  }
}

/** An expected answer that the graders cannot judge leaves its sample unscored. One that a model is asked about may be judged. */
function checkExpected(task: TaskSettings, { grader }: PreparedGraders, samples: readonly Sample[]): void {
  const unscored = samples.filter((sample) => {
    const answer = {
      ...tellingAll,
      text: messageText(sample.expected),
      toolCalls: [...(sample.expected.tool_calls ?? [])],
    };
    // An answer that is compared with that of another target is at least as good as itself.
    const isAsked = grader.ask(answer, sample, answer).length > 0;
    return !isAsked && grader.grade(answer, sample, [], answer).score.status !== 'scored';
  });
  const [first] = unscored;
  if (first === undefined || unscored.length <= samples.length * task.maxErrorRate) return;
  throw new Failure({
    kind: 'data',
    what: `Too many expected answers cannot be judged by ${task.graders.map(describeGrader).join(', ')}.`,
    evidence: `${unscored.length} of ${samples.length} samples would be left unscored (allowed: ${formatLevel(task.maxErrorRate)}), such as ${first.file}:${first.line}.`,
    remedy:
      'Choose graders that fit the expected answers of the held-out samples, or mend those samples. No call was made.',
  });
}

const tellingAll: Answered = {
  status: 'answered',
  text: '',
  toolCalls: [],
  refusal: null,
  finishReason: 'stop',
  usage: { promptTokens: 1, cachedPromptTokens: 0, completionTokens: 1, reasoningTokens: 0 },
  latencyMs: 1,
  attempts: 1,
  systemFingerprint: null,
};
