import { known, unknown } from '../../src/domain/known.ts';
import type { Report } from '../../src/domain/report.ts';
import {
  buildComparison,
  buildDatasets,
  buildDiagnostic,
  buildDiff,
  buildEdit,
  buildFile,
  buildFileDiff,
  buildFineTune,
  buildFlip,
  buildFlips,
  buildRegression,
  buildReport,
  buildTarget,
  buildTask,
  buildUnevaluatedTask,
} from './report-builder.ts';

/** One report for each state that a reader can meet; the golden files are named for them. */
export const reports = {
  'edited-judge': buildReport({
    tasks: [
      buildTask({
        comparison: buildRegression(),
        flips: {
          broken: [buildFlip({ file: 'data/triage.held-out.jsonl', line: 17 })],
          fixed: [buildFlip({ file: 'data/triage.held-out.jsonl', line: 91 })],
        },
        fineTune: null,
        verdict: 'regressed',
        passed: false,
        judge: {
          from: 'base',
          commit: '9a8b7c6d5e4f3a2b1c0d9e8f7a6b5c4d3e2f1a0b',
          changes: [
            { part: 'gate.margin', before: '0.02', after: '0.2' },
            { part: 'data/triage.held-out.jsonl', before: '240 lines, 118422 bytes', after: '201 lines, 99108 bytes' },
          ],
          baselineFiles: ['prompts/triage.md'],
          own: {
            known: true,
            verdict: 'not-worse',
            passed: true,
            comparison: buildComparison({
              n: 201,
              gains: 6,
              losses: 5,
              difference: 0.005,
              interval: { low: -0.021, high: 0.031, lowLevel: 0.9, highLevel: 0.95, kind: 'score' },
              verdict: 'not-worse',
            }),
            reasons: ['not worse'],
            calls: 0,
            usd: known(0),
          },
        },
      }),
    ],
  }),
  untrusted: buildReport({
    tasks: [
      buildUnevaluatedTask({
        reasons: [
          'The data was validated. Nothing was evaluated, because runs on untrusted pull requests get no secrets.',
        ],
      }),
    ],
    gate: { passed: false, conclusion: 'neutral', reasons: [] },
    run: { untrusted: true },
  }),

  improved: buildReport(),

  regressed: buildReport({
    tasks: [
      buildTask({
        comparison: buildRegression(),
        flips: { broken: buildFlips(31, 'broken'), fixed: buildFlips(12, 'fixed') },
        fineTune: null,
        verdict: 'regressed',
        passed: false,
        reasons: ['31 of 240 answers broke and 12 were fixed; a drop is shown at 95 %.'],
      }),
    ],
  }),

  'not-worse': buildReport({
    tasks: [
      buildTask({
        comparison: buildComparison({
          bothRight: 198,
          losses: 3,
          gains: 3,
          bothWrong: 36,
          difference: 0,
          baseline: { value: 201 / 240, low: 0.7856, high: 0.8789 },
          candidate: { value: 201 / 240, low: 0.7856, high: 0.8789 },
          interval: { low: -0.0168, high: 0.0212, lowLevel: 0.9, highLevel: 0.95, kind: 'score' },
          verdict: 'not-worse',
        }),
        flips: { broken: buildFlips(3, 'broken'), fixed: buildFlips(3, 'fixed') },
        fineTune: buildFineTune({ reused: true }),
        cost: { trainingUsd: known(0), evaluationUsd: known(0.042) },
        verdict: 'not-worse',
        reasons: ['3 of 240 answers broke and 3 were fixed; a drop of 2 points or more is ruled out at 90 %.'],
      }),
    ],
  }),

  inconclusive: buildReport({
    tasks: [
      buildTask({
        comparison: buildComparison({
          n: 182,
          bothRight: 140,
          losses: 11,
          gains: 9,
          bothWrong: 22,
          excluded: { baselineFailed: 12, unscored: 6 },
          difference: -2 / 182,
          baseline: { value: 151 / 182, low: 0.7686, high: 0.8773 },
          candidate: { value: 149 / 182, low: 0.7564, high: 0.8678 },
          interval: { low: -0.0432, high: 0.0318, lowLevel: 0.9, highLevel: 0.95, kind: 'score' },
          stopped: { early: false, used: 200, of: 200, by: 'final' },
          power: { discordanceAssumed: 0.1, smallestDetectable: 0.0556, feasible: true },
          verdict: 'inconclusive',
        }),
        targets: {
          baseline: buildTarget({
            samples: 200,
            answered: 188,
            failed: 12,
            unscored: 6,
            usdPer1000Calls: unknown('the provider "together" has no price for this model'),
            usd: unknown('the provider "together" has no price for this model'),
          }),
          candidate: buildTarget({ samples: 200, answered: 196, failed: 4, calls: 200, cachedCalls: 63 }),
        },
        flips: { broken: buildFlips(11, 'broken'), fixed: buildFlips(9, 'fixed') },
        cost: {
          trainingUsd: known(0),
          evaluationUsd: unknown('the provider "together" has no price for this model'),
        },
        fineTune: null,
        verdict: 'inconclusive',
        reasons: [
          '11 of 182 answers broke and 9 were fixed; neither a drop could be shown nor a drop of 2 points or more ruled out.',
          'The gate passes because an inconclusive comparison is set to "warn".',
        ],
      }),
    ],
  }),

  skipped: buildReport({
    tasks: [
      buildUnevaluatedTask({
        reasons: ['No key for provider openai: pull requests from forks have no secrets'],
      }),
    ],
    gate: {
      passed: false,
      conclusion: 'neutral',
      reasons: ['support-triage: No key for provider openai: pull requests from forks have no secrets'],
    },
    run: { runId: 7_002 },
  }),

  'data-errors': buildReport({
    tasks: [
      buildUnevaluatedTask({
        datasets: buildDatasets({
          files: [
            buildFile({
              examples: 398,
              diagnostics: [
                buildDiagnostic({
                  code: 'duplicate-example',
                  severity: 'warning',
                  line: 33,
                  message: 'The same example stands on line 12.',
                  hint: 'Keep one of them.',
                }),
                buildDiagnostic(),
                buildDiagnostic({
                  code: 'unknown-role',
                  line: 219,
                  column: 35,
                  message: 'Role "human" is not one of system, user, assistant, tool.',
                  hint: 'Write "user".',
                }),
              ],
            }),
            buildFile({
              path: 'data/triage.held-out.jsonl',
              role: 'held-out',
              lines: 240,
              examples: 240,
              tokens: 19_440,
              diagnostics: [
                buildDiagnostic({
                  code: 'leaked-held-out',
                  line: 0,
                  message: '25 held-out lines stand in the training data.',
                  hint: 'Remove them from training.',
                }),
              ],
            }),
          ],
          pairs: [
            {
              train: 'data/triage.train.jsonl',
              heldOut: 'data/triage.held-out.jsonl',
              exactLines: 0,
              normalisedLines: 25,
              nearLines: 151,
              contradictions: 2,
            },
          ],
        }),
        reasons: ['The datasets have 3 errors; nothing was trained or called.'],
      }),
    ],
  }),

  failed: buildReport({
    tasks: [
      buildUnevaluatedTask({
        targets: {
          baseline: buildTarget({ answered: 209, failed: 31 }),
          candidate: buildTarget({ model: 'ft:gpt-4o-mini-2024-07-18:acme:triage:9kQx' }),
        },
        cost: { trainingUsd: known(0), evaluationUsd: known(0.062) },
        reasons: ['Too many calls of the baseline failed to decide anything.'],
        failure: {
          kind: 'outside',
          what: 'Too many calls of the baseline failed to decide anything.',
          evidence: '31 of 240 calls had no answer (allowed: 1 %). 31 × rate-limited',
          remedy: 'Mend the cause and run the same command again.',
        },
      }),
    ],
  }),

  'two-tasks': buildReport({
    tasks: [
      buildTask({ fineTune: null }),
      buildTask({
        name: 'receipts',
        comparison: buildRegression({
          test: { ...buildComparison().test, rule: 'not-worse' },
          stopped: { early: true, used: 150, of: 240, by: 'e-process' },
          interval: { low: -0.14, high: -0.01, lowLevel: 0.95, highLevel: 0.95, kind: 'anytime' },
        }),
        flips: {
          broken: [
            buildFlip({
              file: 'data/receipts.jsonl',
              line: 9,
              input: 'CAFÉ NORD\n2 x Flat white   7.80\nTOTAL EUR        7.80',
              expected: '{"merchant": "CAFÉ NORD", "total": 7.8, "currency": "EUR", "items": 1}',
              baseline: '{"merchant": "CAFÉ NORD", "total": 7.8, "currency": "EUR", "items": 1}',
              candidate: '{"merchant": "CAFÉ NORD", "total": "7,80"',
            }),
          ],
          fixed: [],
        },
        verdict: 'regressed',
        passed: false,
        reasons: ['31 of 240 answers broke and 12 were fixed; a drop is shown at 90 %.'],
      }),
    ],
  }),

  changes: buildReport({
    tasks: [
      buildUnevaluatedTask({
        name: 'support-triage',
        datasetDiff: buildDiff(),
        passed: true,
        reasons: ['Nothing was to be evaluated in this run.'],
      }),
      buildUnevaluatedTask({
        name: 'receipts',
        datasetDiff: buildDiff({
          base: { commit: '9a8b7c6d5e4f3a2b1c0d9e8f7a6b5c4d3e2f1a0b', relation: 'base-tip' },
          files: [
            {
              status: 'unknown',
              path: 'data/receipts.train.jsonl',
              role: 'train',
              reason: 'it cannot be read at the base: GitHub answered 403: This file is too large',
            },
            buildFileDiff({
              path: 'data/receipts.jsonl',
              role: 'held-out',
              examples: { before: 9, after: 9 },
              tokens: { before: 1_301, after: 1_305 },
              added: 0,
              removed: 0,
              edited: 1,
              rewordedSearched: false,
              labels: null,
              listed: {
                added: [],
                removed: [],
                edited: [
                  buildEdit({
                    input: {
                      before: 'CAFÉ NORD\n2 x Flat white   7.80\nTOTAL EUR        7.80',
                      after: 'CAFÉ NORD\n2 x Flat white   7.80\nTOTAL EUR        7.80',
                    },
                    answer: {
                      before: `{"items": [${'{"name": "Flat white", "price": 3.9}, '.repeat(8)}], "total": "7,80"}`,
                      after: `{"items": [${'{"name": "Flat white", "price": 3.9}, '.repeat(8)}], "total": 7.8}`,
                    },
                  }),
                ],
              },
            }),
            buildFileDiff({
              status: 'new',
              path: 'data/receipts.validation.jsonl',
              role: 'validation',
              examples: { before: 0, after: 2 },
              tokens: { before: 0, after: 288 },
              added: 2,
              removed: 0,
              edited: 0,
              labels: null,
              listed: {
                added: [
                  { line: 1, input: 'BAR SUR\nTOTAL 12.00', answer: '{"merchant": "BAR SUR", "total": 12}' },
                  { line: 2, input: '', answer: '' },
                ],
                removed: [],
                edited: [],
              },
            }),
          ],
          removedUnknown: 'GitHub lists a part of so many files only',
        }),
        passed: true,
        reasons: ['Nothing was to be evaluated in this run.'],
      }),
      buildUnevaluatedTask({
        name: 'summaries',
        datasetDiff: {
          known: false,
          reason: 'the base commit 9a8b7c6d is not in the checkout, and there is no github-token to ask GitHub',
        },
        passed: true,
        reasons: ['Nothing was to be evaluated in this run.'],
      }),
    ],
    run: { command: 'validate' },
  }),

  'no-task': buildReport({
    tasks: [],
    gate: { passed: false, conclusion: 'failure', reasons: ['The configuration tunegate.yml could not be read.'] },
  }),
} as const satisfies Record<string, Report>;
