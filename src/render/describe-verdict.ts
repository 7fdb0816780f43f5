import { isRightOrWrong } from '../compare/is-right-or-wrong.ts';
import type { Comparison } from '../domain/comparison.ts';
import type { Report, TaskReport } from '../domain/report.ts';
import { formatCount, formatDifference, formatPlural, formatPoints } from './numbers.ts';
import { samplesNeeded } from './samples-needed.ts';
import { asSentence } from './statement.ts';

/**
 * What a run came to, in plain sentences. They may hold untrusted words (task names, reasons): each medium escapes
 * them whole.
 */
export interface Headline {
  readonly mood: Mood;
  /** The claim alone, without a full stop: "the candidate is better". */
  readonly claim: string;
  /** What it rests on, as full sentences; may be empty. */
  readonly evidence: string;
}

/** How good the news is. `unsure`: let through, but look. `absent`: nothing was judged. */
export type Mood = 'good' | 'bad' | 'unsure' | 'absent';

export const moodEmoji = { good: '✅', bad: '❌', unsure: '⚠️', absent: '⏭️' } as const satisfies Record<Mood, string>;

export interface Verdicts {
  /** The run as a whole; null where the only task says it all. */
  readonly overall: Headline | null;
  /** Tasks that did not pass first, otherwise in the order of the configuration. */
  readonly tasks: readonly { readonly task: TaskReport; readonly headline: Headline }[];
}

export function describeVerdicts(report: Report): Verdicts {
  const { tasks, gate } = report;
  const ofTheGate = gate.reasons.filter((reason) => !tasks.some(({ name }) => reason.startsWith(`${name}: `)));
  const evidence = ofTheGate.map(asSentence).join(' ');
  const ordered = [...tasks.filter((task) => !task.passed), ...tasks.filter((task) => task.passed)];
  const [only] = tasks.length === 1 ? ordered : [];
  if (only === undefined) {
    return {
      overall: { ...describeGate(report), evidence },
      tasks: ordered.map((task) => ({ task, headline: describeTask(task) })),
    };
  }
  const headline = describeTask(only);
  const whole = { ...headline, evidence: [headline.evidence, evidence].filter((text) => text !== '').join(' ') };
  return { overall: null, tasks: [{ task: only, headline: whole }] };
}

function describeGate({ gate, tasks }: Report): Pick<Headline, 'mood' | 'claim'> {
  const of = `of ${formatPlural(tasks.length, 'task')}`;
  const notPassed = tasks.filter((task) => !task.passed);
  const decided = notPassed.filter((task) => task.verdict !== 'skipped');
  switch (gate.conclusion) {
    case 'success':
      return { mood: 'good', claim: `The gate passes: ${formatCount(tasks.length)} ${of}` };
    case 'failure':
      return {
        mood: 'bad',
        claim: `The gate fails${tasks.length === 0 ? '' : `: ${formatCount(notPassed.length)} ${of} did not pass`}`,
      };
    case 'neutral':
      if (decided.length > 0) return { mood: 'bad', claim: `${formatCount(notPassed.length)} ${of} did not pass` };
      if (tasks.length === notPassed.length) return { mood: 'absent', claim: 'Nothing was evaluated' };
      return { mood: 'absent', claim: `Not everything was evaluated: ${formatCount(notPassed.length)} ${of} left out` };
  }
}

function describeTask(task: TaskReport): Headline {
  return task.comparison === null ? withoutComparison(task) : withComparison(task, task.comparison);
}

function withComparison(task: TaskReport, comparison: Comparison): Headline {
  const claim = verdictClaim(comparison);
  const overruled = comparison.passed && !task.passed;
  const sentences = [
    changeSentence(comparison),
    consequence(comparison),
    ...remarks(task, comparison),
    ...(overruled ? task.reasons.slice(0, 1) : doubts(task)).map(asSentence),
  ];
  return {
    mood: moodOf(task, comparison),
    claim: overruled ? `${claim}, but the gate fails` : claim,
    evidence: sentences.filter((sentence) => sentence !== '').join(' '),
  };
}

/** What was let through although nothing was shown about it. */
function doubts({ passed, guards, slices }: TaskReport): readonly string[] {
  if (!passed) return [];
  return [
    ...guards.filter(({ verdict }) => verdict === 'undecided'),
    ...slices.filter(({ blocking, verdict }) => blocking && verdict === 'inconclusive'),
  ].map(({ reason }) => reason);
}

function moodOf(task: TaskReport, { verdict }: Comparison): Mood {
  if (!task.passed) return 'bad';
  if (doubts(task).length > 0) return 'unsure';
  return verdict === 'inconclusive' || verdict === 'regressed' ? 'unsure' : 'good';
}

function verdictClaim({ verdict, test, passed }: Comparison): string {
  const onThisSet = test.rule === 'threshold' ? ' on this set' : '';
  switch (verdict) {
    case 'improved':
      return 'the candidate is better';
    case 'not-worse':
      return `the candidate is not worse${onThisSet}`;
    case 'regressed':
      return `the candidate is worse${onThisSet}`;
    case 'inconclusive':
      return passed ? 'undecided, let through' : 'undecided, and this gate asks for proof';
  }
}

function changeSentence(comparison: Comparison): string {
  const { n, gains, losses } = comparison;
  if (n === 0) return 'No pair of answers could be compared.';
  const difference = formatDifference(comparison);
  const of = `of ${formatPlural(n, 'answer')}`;
  if (gains === 0 && losses === 0) return `Not one ${of} changed sides: ${difference}.`;
  const [fixed, broke] = isRightOrWrong(comparison)
    ? [gains === 1 ? 'was fixed' : 'were fixed', 'broke']
    : ['scored higher', 'scored lower'];
  return comparison.difference < 0
    ? `${formatCount(losses)} ${of} ${broke}, ${formatCount(gains)} ${fixed}: ${difference}.`
    : `${formatCount(gains)} ${of} ${fixed}, ${formatCount(losses)} ${broke}: ${difference}.`;
}

function consequence(comparison: Comparison): string {
  const { n, verdict, test } = comparison;
  if (n === 0) return '';
  const margin = formatPoints(test.margin);
  if (test.rule === 'threshold') return `The gate allows a drop of ${margin} on this set and claims nothing beyond it.`;
  switch (verdict) {
    case 'improved':
    case 'regressed':
      return '';
    case 'not-worse':
      return `A drop of ${margin} or more is ruled out.`;
    case 'inconclusive': {
      const needed = samplesNeeded(comparison);
      const samples = formatPlural(comparison.stopped.of, 'sample');
      const both = `With ${samples} neither could harm be shown nor a drop of ${margin} be ruled out`;
      return needed === null ? `${both}.` : `${both}; that takes about ${formatCount(needed)}.`;
    }
  }
}

function remarks(task: TaskReport, { stopped }: Comparison): readonly string[] {
  const { baseline, candidate, ...references } = task.targets;
  const failed = candidate?.failed ?? 0;
  const beside = Object.keys(references);
  return [
    ...(stopped.early ? [`Decided after ${formatCount(stopped.used)} of ${formatPlural(stopped.of, 'sample')}.`] : []),
    ...(stopped.early && beside.length > 0
      ? [
          `The candidate is not compared with ${beside.join(', ')}: which answers count was decided by what it and the baseline said.`,
        ]
      : []),
    ...(baseline?.accuracy === 0 && candidate?.accuracy === 0
      ? ['Not one answer of either is right: the graders, the prompts or the expected answers may be broken.']
      : []),
    ...(failed > 0
      ? [`${formatPlural(failed, 'candidate call')} failed and ${failed === 1 ? 'counts' : 'count'} as wrong.`]
      : []),
  ];
}

function withoutComparison({ datasets, failure, passed, reasons }: TaskReport): Headline {
  const said = reasons.map(asSentence).join(' ');
  if (failure !== null) {
    const { what, evidence, remedy } = failure;
    return { mood: 'bad', claim: 'no verdict', evidence: [what, evidence, remedy].map(asSentence).join(' ') };
  }
  const { errors } = datasets.summary;
  if (!passed && errors > 0) return { mood: 'bad', claim: 'the data has errors', evidence: said };
  return { mood: 'absent', claim: 'not evaluated', evidence: said };
}
