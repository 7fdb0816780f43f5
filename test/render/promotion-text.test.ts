import { describe, expect, it } from 'vitest';
import { renderLifecycleIssue } from '../../src/render/lifecycle-issue.ts';
import { renderLifecycleSummary, renderLifecycleText } from '../../src/render/lifecycle-text.ts';
import { renderPromotionNews, sayPromotion } from '../../src/render/promotion-news.ts';
import { renderPromotion, renderRollback } from '../../src/render/promotion-text.ts';
import { buildLineage } from '../lock/lock-builder.ts';
import { expectGolden } from './golden.ts';
import { buildFlips, buildReport, buildTask } from './report-builder.ts';

const older = buildLineage({
  model: 'ft:gpt-4o-mini-2024-07-18:acme:triage:7aBc',
  job: 'ftjob-older',
  datasets: { train: 'b'.repeat(64), validation: null, heldOut: 'c'.repeat(64) },
  commit: '9a8b7c6d5e4f3a2b1c0d9e8f7a6b5c4d3e2f1a0b',
  date: '2026-10-02T08:00:00.000Z',
});
const change = {
  task: 'support-triage',
  path: 'tunegate.lock.json',
  before: older,
  after: buildLineage(),
  isWorkflowToken: true,
};

describe('the pull request of a promotion', () => {
  it('reads as its golden file', () => {
    const { title, body, message } = renderPromotion(change, buildReport(), buildTask());
    expectGolden('promotion.md', `${title}\n\n=====\n\n${message}\n\n=====\n\n${body}`);
  });

  it('says nothing of checks where they start by themselves, and nothing of a model before the first', () => {
    const { body } = renderPromotion({ ...change, isWorkflowToken: false, before: null }, buildReport(), buildTask());
    expect(body).not.toContain('[!NOTE]');
    expect(body).not.toContain('in place of');
    expect(body).not.toContain('tunegate rollback');
  });

  it('fits what GitHub takes, with its first part whole', () => {
    const flips = { broken: buildFlips(20, 'broken'), fixed: [] };
    const long = flips.broken.map((flip) => ({ ...flip, input: '<b>@x '.repeat(2_000), expected: 'y'.repeat(9_000) }));
    const task = buildTask({ flips: { broken: long, fixed: long } });
    const { body } = renderPromotion(change, buildReport({ tasks: [task] }), task);
    expect(body.length).toBeLessThanOrEqual(65_000);
    expect(body).toContain('| trained from |');
  });

  it('lets no name out of its place', () => {
    const hostile = buildLineage({ model: 'a`|@octocat<!--#1-->', job: '[x](http://e)|' });
    const { body } = renderPromotion({ ...change, task: 'a', after: hostile }, buildReport(), buildTask());
    expect(body.match(/<!-- tunegate/g)).toHaveLength(2);
    const table = body.split('\n').filter((line) => /^\| (?:model|job) \|/.test(line));
    for (const row of table) expect(row.replaceAll('\\|', '').match(/\|/g)).toHaveLength(4);
  });
});

describe('the pull request of a rollback', () => {
  it('reads as its golden file', () => {
    const { title, body, message } = renderRollback({ ...change, before: change.after, after: older });
    expectGolden('rollback.md', `${title}\n\n=====\n\n${message}\n\n=====\n\n${body}`);
  });
});

describe('the news of promotions', () => {
  it('shows the lock in full and where to go on by hand when GitHub refuses', () => {
    const news = {
      task: 'triage',
      model: 'ft:x',
      path: 'tunegate.lock.json',
      status: 'refused',
      reason: 'GitHub Actions may not create pull requests here (403)',
      remedy: 'Allow it',
      lock: `{ "note": "${'x'.repeat(5_000)}" }`,
      compareUrl: 'https://github.com/acme/support/compare/main...tunegate/promote-triage?expand=1',
    } as const;
    const summary = renderPromotionNews('Promotion', [news]);
    expect(summary).toContain('x'.repeat(5_000));
    expect(summary).toContain(`[open the pull request](${news.compareUrl})`);
    expect(sayPromotion(news)).toBe(
      'triage: ft:x could not be brought in. GitHub Actions may not create pull requests here (403). Allow it. The job summary shows the lock.',
    );
  });
});

describe('the lifecycle', () => {
  const life = {
    provider: 'openai',
    model: 'gpt-4o-mini-2024-07-18',
    uses: [
      { task: 'triage', as: 'baseline' },
      { task: 'triage', as: 'base-model' },
      { task: 'receipts', as: 'lock' },
    ],
    end: { status: 'dated', day: '2027-01-14', days: 54, source: 'table' },
    replacement: 'gpt-6-luna',
  } as const;
  const report = {
    schemaVersion: 1,
    checkedAt: '2026-11-20T12:00:00.000Z',
    tableDate: '2026-11-20',
    configuration: 'tunegate.yml',
    models: [
      { ...life, uses: [...life.uses] },
      {
        ...life,
        model: 'our-own',
        uses: [{ task: 'x', as: 'candidate' }],
        end: { status: 'unknown', reason: '' },
        replacement: null,
      },
    ],
  } as const;

  it('reads as its golden file in an issue, a summary and a terminal', () => {
    const models = report.models.map((one) => ({ ...one, uses: [...one.uses], end: { ...one.end } }));
    const whole = { ...report, models };
    const [first] = models;
    const issue = first === undefined ? null : renderLifecycleIssue(whole, first, 90);
    const parts = [
      issue?.title,
      issue?.body,
      issue?.reminder,
      renderLifecycleSummary(whole),
      renderLifecycleText(whole, { colour: false, columns: 80 }),
    ];
    expectGolden('lifecycle.md', parts.join('\n\n=====\n\n'));
  });
});
