import type { BreakEven } from '../../src/domain/break-even.ts';
import type { Comparison } from '../../src/domain/comparison.ts';
import type { DatasetDiff, EditedExample } from '../../src/domain/dataset-diff.ts';
import type { Diagnostic } from '../../src/domain/diagnostic.ts';
import { known } from '../../src/domain/known.ts';
import type { FineTuneReport, Flip, Report, TargetReport, TaskReport } from '../../src/domain/report.ts';
import type { FileReport, ValidationReport } from '../../src/domain/validation-report.ts';
import type { KnownFileDiff } from '../../src/render/describe-changes.ts';

/**
 * Builders of reports: each gives a plausible whole of which a test states only what matters to it. Intervals are
 * given, not computed: these tests are about showing numbers.
 */
export function buildReport(
  parts: Partial<Omit<Report, 'run'>> & { readonly run?: Partial<Report['run']> } = {},
): Report {
  const tasks = parts.tasks ?? [buildTask()];
  const passed = tasks.every((task) => task.passed);
  return {
    schemaVersion: 1,
    tool: { name: 'tunegate', version: '0.1.0' },
    tasks,
    gate: { passed, conclusion: passed ? 'success' : 'failure', reasons: [] },
    ...parts,
    run: {
      command: 'gate',
      startedAt: '2026-11-20T09:30:00.000Z',
      durationMs: 8_123,
      configuration: 'tunegate.yml',
      repository: 'acme/support',
      serverUrl: 'https://github.com',
      commit: '4f1c2d3e5a6b7c8d9e0f1a2b3c4d5e6f7a8b9c0d',
      event: 'pull_request',
      pullRequest: 42,
      runId: 7_001,
      runAttempt: 1,
      ...parts.run,
    },
  };
}

export function buildTask(parts: Partial<TaskReport> = {}): TaskReport {
  return {
    name: 'support-triage',
    datasets: buildDatasets(),
    datasetHashes: { train: 'a'.repeat(64), validation: null, heldOut: 'c'.repeat(64) },
    datasetDiff: null,
    estimate: {
      training: { tokens: 41_152, epochs: 3, usd: known(0.37) },
      evaluation: { calls: 480, promptTokens: 213_840, usd: known(0.09) },
    },
    fineTune: buildFineTune(),
    lock: { path: 'tunegate.lock.json', model: null, promote: 'pull-request' },
    graders: ['exact-match'],
    graderReports: [],
    graderCalls: null,
    embeddingCalls: null,
    targets: {
      baseline: buildTarget({ prompt: 'prompts/triage.md, 16 few-shot examples' }),
      candidate: buildTarget({
        model: 'ft:gpt-4o-mini-2024-07-18:acme:triage:9kQx',
        accuracy: 0.85,
        promptTokens: 19_440,
        usdPer1000Calls: known(0.046),
        usd: known(0.011),
        latencyMs: { p50: 318, p95: 702 },
      }),
    },
    comparison: buildComparison(),
    guards: [],
    slices: [],
    flips: { broken: buildFlips(12, 'broken'), fixed: buildFlips(31, 'fixed') },
    cost: { trainingUsd: known(0.37), evaluationUsd: known(0.042) },
    againstReferences: {},
    breakEven: parts.fineTune === null ? null : buildBreakEven(),
    verdict: 'improved',
    passed: true,
    reasons: [
      '12 of 240 answers broke and 31 were fixed; a drop of 2 points or more is ruled out at 90 %, and a rise is shown at 95 %.',
    ],
    failure: null,
    judge: null,
    shard: null,
    ...parts,
  };
}

/** A task that was not compared: no targets, no flips, nothing spent. */
export function buildUnevaluatedTask(parts: Partial<TaskReport> = {}): TaskReport {
  return buildTask({
    estimate: null,
    fineTune: null,
    targets: {},
    comparison: null,
    flips: { broken: [], fixed: [] },
    cost: { trainingUsd: known(0), evaluationUsd: known(0) },
    againstReferences: {},
    breakEven: null,
    verdict: 'skipped',
    passed: false,
    reasons: [],
    ...parts,
  });
}

/** 240 pairs, of which the candidate fixes 31 and breaks 12. */
export function buildComparison(parts: Partial<Comparison> = {}): Comparison {
  return {
    n: 240,
    bothRight: 173,
    losses: 12,
    gains: 31,
    bothWrong: 24,
    excluded: { baselineFailed: 0, unscored: 0 },
    baseline: { value: 185 / 240, low: 0.7136, high: 0.8195 },
    candidate: { value: 204 / 240, low: 0.7993, high: 0.8898 },
    difference: 19 / 240,
    interval: { low: 0.0341, high: 0.1384, lowLevel: 0.9, highLevel: 0.95, kind: 'score' },
    test: {
      rule: 'no-regression',
      margin: 0.02,
      tolerance: 0,
      alpha: 0.05,
      beta: 0.1,
      pRegression: 0.9979,
      pOk: 0.00002,
      mcnemarExact: 0.0052,
      mcnemarMidP: 0.0035,
    },
    stopped: { early: false, used: 240, of: 240, by: 'final' },
    power: { discordanceAssumed: 0.1, smallestDetectable: 0.0507, feasible: true },
    verdict: 'improved',
    passed: true,
    reasons: [],
    ...parts,
  };
}

/** 240 pairs, of which the candidate breaks 31 and fixes 12. */
export function buildRegression(parts: Partial<Comparison> = {}): Comparison {
  return buildComparison({
    bothRight: 173,
    losses: 31,
    gains: 12,
    baseline: { value: 204 / 240, low: 0.7993, high: 0.8898 },
    candidate: { value: 185 / 240, low: 0.7136, high: 0.8195 },
    difference: -19 / 240,
    interval: { low: -0.1262, high: -0.0214, lowLevel: 0.9, highLevel: 0.95, kind: 'score' },
    test: { ...buildComparison().test, pRegression: 0.0021, pOk: 0.99 },
    verdict: 'regressed',
    passed: false,
    ...parts,
  });
}

export function buildTarget(parts: Partial<TargetReport> = {}): TargetReport {
  return {
    provider: 'openai',
    model: 'gpt-4o-mini-2024-07-18',
    prompt: '',
    notes: [],
    samples: 240,
    answered: 240,
    failed: 0,
    unscored: 0,
    refused: 0,
    truncated: 0,
    accuracy: 0.7708,
    trials: null,
    promptTokens: 194_400,
    cachedPromptTokens: 0,
    completionTokens: 960,
    latencyMs: { p50: 447, p95: 1_240 },
    calls: 240,
    cachedCalls: 0,
    usd: known(0.031),
    usdPer1000Calls: known(0.129),
    ...parts,
  };
}

export function buildFineTune(parts: Partial<FineTuneReport> = {}): FineTuneReport {
  const losses = [2.31, 1.84, 1.32, 1.01, 0.78, 0.6, 0.44, 0.33, 0.27, 0.2, 0.16, 0.12];
  return {
    provider: 'openai',
    baseModel: 'gpt-4o-mini-2024-07-18',
    jobId: 'ftjob-abc123',
    status: 'succeeded',
    model: 'ft:gpt-4o-mini-2024-07-18:acme:triage:9kQx',
    reused: false,
    trainedTokens: 123_456,
    hyperparameters: { 'n-epochs': 3, 'batch-size': 4 },
    curve: losses.map((trainLoss, index) => ({
      step: (index + 1) * 25,
      trainLoss,
      trainAccuracy: null,
      validLoss: index % 3 === 2 ? trainLoss + 0.15 : null,
    })),
    durationMs: 752_000,
    usd: known(0.37),
    ...parts,
  };
}

/** A prompt that training makes a tenth as long. */
function buildBreakEven(parts: Partial<BreakEven> = {}): BreakEven {
  return {
    basis: 'measured',
    trainingUsd: known(0.37),
    baseline: {
      model: 'gpt-4o-mini-2024-07-18',
      promptTokens: 810,
      completionTokens: 4,
      usdPer1000Calls: known(0.1239),
    },
    candidate: {
      model: 'ft:gpt-4o-mini-2024-07-18:acme:triage:9kQx',
      promptTokens: 81,
      completionTokens: 4,
      usdPer1000Calls: known(0.0291),
    },
    savedByTokensUsdPer1000Calls: known(0.10935),
    addedByPricesUsdPer1000Calls: known(0.01455),
    savingUsdPer1000Calls: known(0.0948),
    outcome: { status: 'after', calls: 3_903 },
    ...parts,
  };
}

const tickets: readonly (readonly [input: string, label: string, other: string])[] = [
  ['my card was charged twice for the same order??', 'billing', 'refund'],
  ['Parcel says delivered but there is NOTHING at my door', 'delivery', 'complaint'],
  ['cant log in since the update, it keeps asking for a code', 'account', 'technical'],
  ['please cancel order 88121 before it ships', 'cancellation', 'delivery'],
  ['Where is my money. Three weeks and your chat bot keeps sending me in circles', 'refund', 'complaint'],
];

export function buildFlips(count: number, kind: 'broken' | 'fixed'): Flip[] {
  return Array.from({ length: count }, (_unused, index) => {
    const [input, expected, other] = tickets[index % tickets.length] ?? ['', '', ''];
    return buildFlip({
      id: `${kind}-${index + 1}`,
      line: 7 * index + (kind === 'broken' ? 3 : 5),
      input,
      expected,
      baseline: kind === 'broken' ? expected : other,
      candidate: kind === 'broken' ? other : expected,
    });
  });
}

export function buildFlip(parts: Partial<Flip> = {}): Flip {
  return {
    id: 'sample-1',
    file: 'data/triage.held-out.jsonl',
    line: 1,
    input: 'my card was charged twice',
    expected: 'billing',
    baseline: 'billing',
    candidate: 'refund',
    ...parts,
  };
}

/** The summary is counted from the files. */
export function buildDatasets(parts: Partial<Omit<ValidationReport, 'summary'>> = {}): ValidationReport {
  const files = parts.files ?? [
    buildFile(),
    buildFile({ path: 'data/triage.held-out.jsonl', role: 'held-out', lines: 240, examples: 240, tokens: 19_440 }),
  ];
  const diagnostics = files.flatMap((file) => file.diagnostics);
  return {
    schemaVersion: 1,
    pairs: [],
    ...parts,
    files: [...files],
    summary: {
      errors: diagnostics.filter(({ severity }) => severity === 'error').length,
      warnings: diagnostics.filter(({ severity }) => severity === 'warning').length,
      tokens: files.reduce((sum, file) => sum + file.tokens, 0),
    },
  };
}

export function buildFile(parts: Partial<FileReport> = {}): FileReport {
  return {
    path: 'data/triage.train.jsonl',
    role: 'train',
    format: 'chat',
    lines: 400,
    examples: 400,
    tokens: 41_152,
    diagnostics: [],
    ...parts,
  };
}

/** A base, a file that changed and one that did not. */
export function buildDiff(parts: Partial<Extract<DatasetDiff, { known: true }>> = {}): DatasetDiff {
  return {
    known: true,
    base: { commit: '9a8b7c6d5e4f3a2b1c0d9e8f7a6b5c4d3e2f1a0b', relation: 'merge-parent' },
    files: [
      buildFileDiff(),
      buildFileDiff({
        status: 'unchanged',
        path: 'data/triage.held-out.jsonl',
        role: 'held-out',
        examples: { before: 240, after: 240 },
        tokens: { before: 19_440, after: 19_440 },
        added: 0,
        removed: 0,
        edited: 0,
        listed: { added: [], removed: [], edited: [] },
      }),
    ],
    removedUnknown: null,
    ...parts,
  };
}

export function buildFileDiff(parts: Partial<KnownFileDiff> = {}): KnownFileDiff {
  return {
    status: 'changed',
    path: 'data/triage.train.jsonl',
    role: 'train',
    examples: { before: 391, after: 400 },
    tokens: { before: 40_395, after: 41_152 },
    added: 12,
    removed: 3,
    edited: 5,
    rewordedSearched: true,
    labels: [
      { label: 'billing', before: 58, after: 66 },
      { label: 'refund', before: 40, after: 37 },
      { label: 'account', before: 0, after: 3 },
      { label: 'complaint', before: 21, after: 22 },
      { label: 'delivery', before: 77, after: 77 },
    ],
    listed: {
      added: tickets.flatMap(([input, answer], index) => [
        { line: 380 + 2 * index, input, answer },
        { line: 381 + 2 * index, input: `${input} Please answer.`, answer },
      ]),
      removed: tickets.slice(2, 5).map(([input, , answer], index) => ({ line: 12 + 30 * index, input, answer })),
      edited: [
        buildEdit(),
        buildEdit({
          line: { before: 90, after: 94 },
          input: { before: 'please cancel order 88121', after: 'please cancel order 88121 before it ships' },
          answer: { before: 'cancellation', after: 'cancellation' },
          changed: ['input'],
        }),
        buildEdit({
          line: { before: 120, after: 124 },
          answer: { before: 'billing', after: 'billing' },
          changed: ['other'],
        }),
      ],
    },
    ...parts,
  };
}

export function buildEdit(parts: Partial<EditedExample> = {}): EditedExample {
  const [input] = tickets[0] ?? [''];
  return {
    line: { before: 31, after: 33 },
    input: { before: input, after: input },
    answer: { before: 'refund', after: 'billing' },
    changed: ['answer'],
    ...parts,
  };
}

export function buildDiagnostic(parts: Partial<Diagnostic> = {}): Diagnostic {
  return {
    code: 'invalid-json',
    severity: 'error',
    line: 5,
    column: 17,
    message: 'The line is not valid JSON: a comma or closing brace is missing.',
    hint: 'Put the whole example on one line.',
    ...parts,
  };
}
