import { type ByTarget, listTargets } from '../../domain/by-target.ts';
import type { Agreement, GraderDetails, GraderReport } from '../../domain/grader-report.ts';
import type { Mark } from '../grader.ts';
import type { Observation } from '../observation.ts';
import { callDetails } from './call-details.ts';
import { fieldDetails } from './field-details.ts';
import { pairwiseDetails, rubricDetails } from './judge-details.ts';
import { labelDetails } from './label-details.ts';

/** An answer with what the graders said of it: none where there was no answer. */
interface Marked {
  readonly marks: readonly Mark[];
}

/** What each grader said of each target, in the order in which the graders were first heard. */
export function reportGraders(
  judged: ByTarget<readonly Marked[]>,
  agreements: ReadonlyMap<string, Agreement> = new Map(),
): GraderReport[] {
  const targets = listTargets(judged).map(([name, answers]) => ({
    name,
    marks: answers.flatMap(({ marks }) => marks),
  }));
  const graders = new Set(targets.flatMap(({ marks }) => marks.map(({ grader }) => grader)));
  return [...graders].map((grader) => ({
    grader,
    agreement: agreements.get(grader) ?? null,
    targets: Object.fromEntries(
      targets.map(({ name, marks }) => [name, summarise(marks.filter((mark) => mark.grader === grader))]),
    ),
  }));
}

function summarise(marks: readonly Mark[]): GraderReport['targets'][string] {
  const values = marks.flatMap(({ score }) => (score.status === 'scored' ? [score.value] : []));
  return {
    judged: values.length,
    unscored: marks.length - values.length,
    mean: values.length === 0 ? null : Math.min(1, values.reduce((sum, value) => sum + value, 0) / values.length),
    details: detailsOf(marks.flatMap(({ observed }) => observed ?? [])),
  };
}

/** All observations of one grader are of one kind. */
function detailsOf(observations: readonly Observation[]): GraderDetails | null {
  const [first] = observations;
  switch (first?.kind) {
    case undefined:
      return null;
    case 'label':
      return labelDetails(observations.filter((one) => one.kind === 'label'));
    case 'fields':
      return fieldDetails(observations.filter((one) => one.kind === 'fields'));
    case 'tool-calls':
      return callDetails(observations.filter((one) => one.kind === 'tool-calls'));
    case 'rubric':
      return rubricDetails(observations.filter((one) => one.kind === 'rubric'));
    case 'pairwise':
      return pairwiseDetails(observations.filter((one) => one.kind === 'pairwise'));
  }
}
