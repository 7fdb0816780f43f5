import { describe, expect, it } from 'vitest';
import { renderValidationText } from '../../src/render/validation-text.ts';
import { expectGolden } from './golden.ts';
import { buildDatasets } from './report-builder.ts';
import { reports } from './reports.ts';

describe('the findings of validate', () => {
  it('read as their golden file', () => {
    const [task] = reports['data-errors'].tasks;
    expectGolden('validation.txt', task === undefined ? '' : renderValidationText(task.datasets, { colour: false }));
  });

  it('are one line when there are none, beside what the size is good for', () => {
    expect(renderValidationText(buildDatasets(), { colour: false })).toBe(
      [
        'Nothing to complain about in 2 files (640 examples, 60,592 tokens)',
        'data/triage.train.jsonl: 400 examples. A usual size for one task; 1,000 and more pay where there are many edge cases.',
        '',
      ].join('\n'),
    );
  });
});
