import type { Report, TaskReport } from '../domain/report.ts';
import type { Inputs } from '../settings/inputs.ts';

/** Whether a comment is to be begun. One that is there is brought up to date all the same: it must not outlive what it says. */
export function wantsComment(report: Report, when: Exclude<Inputs['comment'], 'never'>): boolean {
  switch (when) {
    case 'always':
      return true;
    case 'on-failure':
      return report.gate.conclusion !== 'success';
    case 'on-change':
      return report.gate.conclusion !== 'success' || report.tasks.some(hasChanged);
  }
}

/** The data changed, or what is answered. What is unknown may have. */
function hasChanged({ datasetDiff, flips, comparison, judge }: TaskReport): boolean {
  const isEdited = judge?.from === 'base' && judge.changes.length > 0;
  const isOther =
    datasetDiff !== null && (!datasetDiff.known || datasetDiff.files.some(({ status }) => status !== 'unchanged'));
  return isEdited || isOther || flips.broken.length + flips.fixed.length > 0 || (comparison?.difference ?? 0) !== 0;
}
