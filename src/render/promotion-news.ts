import { escapeLogValue } from './escape-log.ts';
import { codeFence, inlineCode, markdownText } from './escape-markdown.ts';

/** What became of a model that passed on the default branch. */
export type PromotionNews = {
  readonly task: string;
  readonly model: string;
  /** The lock file. */
  readonly path: string;
} & (
  | { readonly status: 'proposed' | 'committed' | 'settled'; readonly url: string }
  | { readonly status: 'nothing'; readonly reason: string }
  | {
      readonly status: 'refused';
      readonly reason: string;
      readonly remedy: string;
      /** What the lock file would hold; null when it did not come to that. */
      readonly lock: string | null;
      /** Where the pull request can be opened by hand; null when there is no branch. */
      readonly compareUrl: string | null;
    }
);

/** One line for the log. */
export function sayPromotion(news: PromotionNews): string {
  return escapeLogValue(`${news.task}: ${sentence(news)}`, 3_000);
}

/** A section of the job summary. */
export function renderPromotionNews(title: 'Promotion' | 'Rollback', list: readonly PromotionNews[]): string {
  return [`### ${title}`, '', ...list.flatMap(section)].join('\n');
}

function section(news: PromotionNews): readonly string[] {
  const line = `- **${markdownText(news.task)}**, ${inlineCode(news.model)}: ${link(news)}`;
  if (news.status !== 'refused') return [line, ''];
  const byHand =
    news.compareUrl === null ? [] : ['', `  The branch is there: [open the pull request](${news.compareUrl}).`];
  const lock =
    news.lock === null
      ? []
      : [
          '',
          `<details><summary>${markdownText(news.path)}</summary>`,
          '',
          codeFence(news.lock, { language: 'json', limit: 200_000 }),
          '',
          '</details>',
        ];
  return [line, ...byHand, ...lock, ''];
}

function link(news: PromotionNews): string {
  switch (news.status) {
    case 'proposed':
      return `[proposed by a pull request](${news.url})`;
    case 'committed':
      return `[committed](${news.url})`;
    case 'settled':
      return `[proposed before](${news.url}) and closed; it is not proposed again. Reopen that pull request to take the model`;
    case 'nothing':
    case 'refused':
      return markdownText(sentence(news), 3_000);
  }
}

function sentence(news: PromotionNews): string {
  switch (news.status) {
    case 'proposed':
      return `${news.model} is proposed in ${news.url}.`;
    case 'committed':
      return `${news.model} is promoted by ${news.url}.`;
    case 'settled':
      return `${news.model} was proposed before in ${news.url} and closed; it is not proposed again. Reopen that pull request to take the model.`;
    case 'nothing':
      return `Nothing is proposed: ${news.reason}.`;
    case 'refused':
      return `${news.model} could not be brought in. ${news.reason.replace(/\.?$/, '.')} ${news.remedy.replace(/\.?$/, '.')} The job summary shows the lock.`;
  }
}
