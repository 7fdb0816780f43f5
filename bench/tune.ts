/**
 * Whether `tunegate tune` pays once, whatever happens: processes that are killed, answers that are lost after the service accepted,
 * starts at the same moment, against the local engine behind a proxy. `npm run bench:tune`, or with a seed.
 */
import { type Round, runTuneRounds } from '../test/support/tune-rounds.ts';

const lists: readonly (readonly Round[])[] = [
  ['killed', 'killed', 'killed', 'plain', 'plain'],
  ['killed', 'job-answer-lost', 'killed', 'plain'],
  ['upload-answer-lost', 'killed', 'two-at-once', 'plain'],
  ['two-at-once', 'killed', 'plain'],
  ['killed', 'two-at-once', 'killed', 'plain'],
];

const seed = Number(process.argv[2] ?? 42);
const startedMs = performance.now();
const outcome = await runTuneRounds([...lists, ...lists, ['plain', 'killed', 'plain']], seed);
const { starts, killed, lostAnswers, datasets, failures } = outcome;
const count = (isRight: (dataset: (typeof datasets)[number]) => boolean) =>
  `${datasets.filter(isRight).length} of ${datasets.length}`;
process.stdout.write(
  [
    `${starts} starts, ${killed} killed, ${lostAnswers} answers lost, ${datasets.length} datasets, seed ${seed}, ${((performance.now() - startedMs) / 1000).toFixed(0)} s`,
    `one job that was not cancelled: ${count(({ jobs }) => jobs === 1)}`,
    `one uploaded file:              ${count(({ files }) => files === 1)}`,
    `one model in all runs:          ${count(({ models }) => models.length === 1)}`,
    `jobs cancelled because they raced: ${datasets.reduce((sum, { cancelled }) => sum + cancelled, 0)}`,
    ...failures,
    '',
  ].join('\n'),
);
