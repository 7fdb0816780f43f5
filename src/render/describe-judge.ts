import type { Comparison } from '../domain/comparison.ts';
import type { Judge } from '../domain/judge.ts';
import type { TaskReport } from '../domain/report.ts';
import { formatDifference, formatPairs } from './numbers.ts';
import type { Phrase, Statement } from './statement.ts';

/** A judge of the base commit, whom the change would have made another. */
export type EditedJudge = Extract<Judge, { readonly from: 'base' }>;

/** Null where the change leaves its judge alone. */
export function editedJudge({ judge }: Pick<TaskReport, 'judge'>): EditedJudge | null {
  return judge?.from === 'base' && judge.changes.length > 0 ? judge : null;
}

export const editedJudgeClaim = 'This change edits what it is judged by';

export function editedJudgeNote({ commit }: EditedJudge): readonly Phrase[] {
  return [
    'The base commit ',
    { code: commit.slice(0, 8) },
    " decides; what the change's own settings and files would say is shown beside it.",
  ];
}

/** What a judge says, as one row: who, verdict, difference, pairs. */
export interface Opinion {
  readonly judge: string;
  readonly verdict: string;
  readonly difference: string;
  readonly pairs: string;
}

/** The base's opinion, which decides, and the change's. */
export function describeOpinions(task: TaskReport, { own }: EditedJudge): readonly Opinion[] {
  return [
    opinion('the base commit (decides)', task),
    own?.known === true
      ? opinion('this change', own)
      : { judge: 'this change', verdict: `not asked: ${own?.reason ?? 'unknown'}`, difference: '–', pairs: '–' },
  ];
}

function opinion(
  judge: string,
  said: { readonly verdict: string; readonly passed: boolean; readonly comparison: Comparison | null },
): Opinion {
  const { verdict, passed, comparison } = said;
  const known = comparison !== null && comparison.n > 0 ? comparison : null;
  return {
    judge,
    verdict: verdict === 'skipped' ? 'none' : `${verdict}: ${passed ? 'passes' : 'fails'}`,
    difference: known === null ? '–' : formatDifference(known),
    pairs: known === null ? '–' : formatPairs(known),
  };
}

/** Who judged, for the method of a task. Empty where no change was judged. */
export function describeJudge({ judge }: TaskReport): readonly Statement[] {
  if (judge === null) return [];
  if (judge.from === 'change')
    return [{ label: 'Judge', phrases: [`this change's own settings and samples, because ${judge.reason}`] }];
  const files = judge.baselineFiles.flatMap((file, index) => [
    index === 0 ? '; the baseline was called with ' : ', ',
    { code: file },
  ]);
  return [
    {
      label: 'Judge',
      phrases: [
        'settings, held-out samples, graders and baseline of the base commit ',
        { code: judge.commit.slice(0, 8) },
        ...files,
        ...(files.length === 0 ? [] : [' as it is there']),
      ],
    },
  ];
}
