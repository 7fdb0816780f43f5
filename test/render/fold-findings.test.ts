import { describe, expect, it } from 'vitest';
import { foldFindings } from '../../src/render/fold-findings.ts';
import { renderValidationText } from '../../src/render/validation-text.ts';
import { expectGolden } from './golden.ts';
import { buildDatasets, buildDiagnostic, buildFile } from './report-builder.ts';

const many = (count: number, code: string) =>
  Array.from({ length: count }, (_, index) =>
    buildDiagnostic({ code, severity: 'warning', line: index + 1, message: `Finding ${index + 1}.`, hint: '' }),
  );

describe('findings that repeat', () => {
  it('are folded after ten of a rule, and the rest is counted', () => {
    const folded = foldFindings([...many(5_000, 'blank-answer'), buildDiagnostic()]);
    expect(folded).toHaveLength(11);
    expect(folded.map(({ more }) => more).filter((more) => more > 0)).toEqual([4_990]);
  });

  it('are not folded where there are ten', () => {
    expect(foldFindings(many(10, 'blank-answer')).map(({ more }) => more)).toEqual(Array(10).fill(0));
  });

  it('count what the report itself has left out', () => {
    const [last = buildDiagnostic(), ...rest] = many(1_001, 'blank-answer').toReversed();
    const closing = { ...last, message: 'Finding 1001. (and 3999 more like it from here on)' };
    expect(foldFindings([...rest.toReversed(), closing])[9]?.more).toBe(4_990);
  });

  it('read as their golden file, with accepted and stale ones', () => {
    const file = buildFile({ diagnostics: [...many(12, 'blank-answer'), buildDiagnostic()], accepted: 12 });
    const report = {
      ...buildDatasets({ files: [file], pairs: [] }),
      summary: { errors: 1, warnings: 12, tokens: 41_152, accepted: 12 },
      staleAccepted: [{ file: file.path, code: 'refusal-answer', count: 2 }],
    };
    expectGolden('validation-folded.txt', renderValidationText(report, { colour: false }));
  });
});
