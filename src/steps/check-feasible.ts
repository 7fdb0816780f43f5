import { isFeasible, LEAST_FOR_PERCENTILE, samplesNeeded, smallestMargin } from '../compare/plan-gate.ts';
import { sayConfidence, sayCount, sayPoints } from '../compare/say-numbers.ts';
import { LEAST_GROUPS } from '../compare/weigh-outcomes.ts';
import { Failure } from '../domain/failure.ts';
import type { Sample } from '../domain/sample.ts';
import { answerMetrics } from '../evaluate/answer-metrics.ts';
import { divideSamples } from '../evaluate/divide-samples.ts';
import type { TaskSettings } from '../settings/task-settings.ts';

/**
 * Refuses a gate that cannot pass whatever the models answer, and says what it would take. Only a gate that fails on what is undecided
 * can be such a one.
 */
export function checkFeasible(task: TaskSettings, samples: readonly Sample[]): void {
  if (task.gate.onInconclusive !== 'fail' || samples.length === 0) return;
  const problems = [...findGateProblems(task, samples), ...findGuardProblems(task, samples.length)];
  if (problems.length === 0) return;
  throw new Failure({
    kind: 'configuration',
    what: `The gate of the task ${task.name} cannot pass, whatever the models answer.`,
    evidence: problems.map(({ evidence }) => evidence).join(' '),
    remedy: `${[...new Set(problems.map(({ remedy }) => remedy))].join(' ')} No call was made.`,
  });
}

interface Problem {
  readonly evidence: string;
  readonly remedy: string;
}

function findGateProblems(task: TaskSettings, samples: readonly Sample[]): readonly Problem[] {
  if (task.gate.rule !== 'not-worse') return [];
  const groups = new Set(samples.map(({ id, group = id }) => group)).size;
  const blocking = divideSamples(samples, task.slices).filter((slice) => slice.blocking);
  return [
    ...(groups < samples.length && groups < LEAST_GROUPS ? [tooFewGroups(samples.length, groups)] : []),
    ...findMarginProblem(task, {
      what: sayCount(samples.length, 'sample'),
      samples: samples.length,
      setting: 'gate.margin',
    }),
    ...blocking.flatMap(({ by, value, margin, samples: members }) =>
      findMarginProblem(
        { ...task, gate: { ...task.gate, margin } },
        {
          what: `the ${sayCount(members.size, 'sample')} of the blocking slice ${by} ${JSON.stringify(value.slice(0, 60))}`,
          samples: members.size,
          setting: 'the margin of the slice',
        },
      ),
    ),
  ];
}

function findGuardProblems({ gate, guards }: TaskSettings, samples: number): readonly Problem[] {
  return guards.flatMap(({ metric, limit }) => {
    if (limit.kind === 'margin') {
      const test = { ...gate, rule: 'not-worse', margin: limit.limit } as const;
      return findMarginProblem(
        { gate: test },
        {
          what: `${sayCount(samples, 'sample')}, for the guard ${metric},`,
          samples,
          setting: 'the margin of the guard',
        },
      );
    }
    const { summary } = answerMetrics[metric];
    const least = summary === 'mean' ? 2 : LEAST_FOR_PERCENTILE[summary](gate.alpha);
    if (samples >= least) return [];
    return [
      {
        evidence: `${sayCount(samples, 'sample')} cannot bound ${metric} at ${sayConfidence(gate.alpha)}: that takes ${least}.`,
        remedy: `Hold out at least ${least} samples, or leave the guard out.`,
      },
    ];
  });
}

function findMarginProblem(
  { gate }: Pick<TaskSettings, 'gate'>,
  { what, samples, setting }: { readonly what: string; readonly samples: number; readonly setting: string },
): readonly Problem[] {
  if (isFeasible(samples, gate)) return [];
  const needed = samplesNeeded(gate);
  return [
    {
      evidence: `Even if no answer differed, ${what} could not rule out a drop of ${sayPoints(gate.margin)} or more at ${sayConfidence(gate.alpha)}: that takes ${needed}.`,
      remedy: `Hold out at least ${needed} samples, or raise ${setting} to at least ${smallestMargin(samples, gate)}.`,
    },
  ];
}

function tooFewGroups(samples: number, groups: number): Problem {
  return {
    evidence: `The ${samples} samples are ${sayCount(groups, 'group')} of equal questions; of fewer than ${LEAST_GROUPS} groups nothing is claimed.`,
    remedy: `Hold out at least ${LEAST_GROUPS} different questions.`,
  };
}
