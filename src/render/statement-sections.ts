import type { TaskReport } from '../domain/report.ts';
import { breakEvenTitle, describeBreakEven } from './describe-break-even.ts';
import { describeCost } from './describe-cost.ts';
import { describeJudge } from './describe-judge.ts';
import { describeMethod, methodTitle } from './describe-method.ts';
import { describeTraining } from './describe-training.ts';
import type { SectionKind } from './fit-sections.ts';
import type { Statement } from './statement.ts';

/** A section of labelled statements, which comment, summary and page show alike. One without statements is left out, title and all. */
export interface StatementSection {
  /** Where it goes when the comment is too long, and its address in the page. */
  readonly kind: SectionKind;
  readonly title: string | ((task: TaskReport) => string);
  /** Follows the title where that is all that is seen of a folded section. */
  readonly news?: (task: TaskReport) => string;
  readonly describe: (task: TaskReport) => readonly Statement[];
}

/** What stands below the data, in this order. Adding a section is one file that describes it, one entry here and its kind in `dropOrder`. */
export const statementSections: readonly StatementSection[] = [
  {
    kind: 'training',
    title: 'Training',
    describe: ({ fineTune }) => (fineTune === null ? [] : describeTraining(fineTune)),
  },
  {
    kind: 'break-even',
    title: 'Break-even of training',
    news: ({ breakEven }) => (breakEven === null ? '' : breakEvenTitle(breakEven)),
    describe: ({ breakEven }) => (breakEven === null ? [] : describeBreakEven(breakEven)),
  },
  { kind: 'cost', title: 'Cost', describe: (task) => (hasCost(task) ? describeCost(task) : []) },
  { kind: 'method', title: methodTitle, describe: (task) => [...describeMethod(task), ...describeJudge(task)] },
];

export function sectionTitle({ title }: StatementSection, task: TaskReport): string {
  return typeof title === 'string' ? title : title(task);
}

function hasCost(task: TaskReport): boolean {
  return task.fineTune !== null || task.estimate !== null || Object.keys(task.targets).length > 0;
}
