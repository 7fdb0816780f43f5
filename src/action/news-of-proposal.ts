import type { GitHubRun } from '../github/parse-event.ts';
import type { Proposal, ProposalOutcome } from '../github/propose-change.ts';
import type { PromotionNews } from '../render/promotion-news.ts';

/** Which change of which model is told about. */
export type AboutChange = Pick<PromotionNews, 'task' | 'model' | 'path'>;

/** What became of a proposal, for the log and the job summary. */
export function newsOfProposal(
  about: AboutChange,
  outcome: ProposalOutcome,
  { base, branch, repository }: Pick<Proposal, 'base' | 'branch' | 'repository'>,
  { serverUrl }: GitHubRun,
): PromotionNews {
  switch (outcome.status) {
    case 'created':
    case 'updated':
    case 'unchanged':
      return { ...about, status: 'proposed', url: outcome.url };
    case 'settled':
      return { ...about, status: 'settled', url: outcome.url };
    case 'nothing':
    case 'superseded':
      return { ...about, status: 'nothing', reason: outcome.reason };
    case 'refused': {
      const { reason, remedy, text: lock } = outcome;
      const compareUrl = outcome.branch ? `${serverUrl}/${repository}/compare/${base}...${branch}?expand=1` : null;
      return { ...about, status: 'refused', reason, remedy, lock, compareUrl };
    }
  }
}
