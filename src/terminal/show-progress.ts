import type { ProgressEvent, ReportProgress, Standing } from '../domain/progress.ts';

export interface ProgressStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const redrawEveryMs = 100;
const lineEveryMs = 15_000;

type CountEvent = Extract<ProgressEvent, { kind: 'count' }>;

/**
 * Shows progress on a stream: a bar that redraws itself on a terminal; in a log one line a step and one every 15 s of counting.
 * `makeSafe` makes text safe for the stream: task names come from a file of the pull request.
 */
export function showProgress(
  stream: ProgressStream,
  nowMs: () => number,
  makeSafe: (text: string) => string,
): ReportProgress {
  let lastDrawnMs = Number.NEGATIVE_INFINITY;
  let startedMs = 0;
  let lastDone = 0;
  /** A bar stands on the line, without a line break behind it. */
  let isLineOpen = false;

  function write(text: string): void {
    stream.write(isLineOpen ? `\n${text}` : text);
    isLineOpen = false;
  }

  function showCount(event: CountEvent): void {
    const now = nowMs();
    // Counting has begun anew: of another task, or after a run that went on from a journal.
    if (event.done <= lastDone || lastDone === 0) {
      startedMs = now;
      lastDrawnMs = stream.isTTY ? Number.NEGATIVE_INFINITY : now;
    }
    lastDone = event.done;
    const finished = event.done === event.total;
    if (!finished && now - lastDrawnMs < (stream.isTTY ? redrawEveryMs : lineEveryMs)) return;
    lastDrawnMs = now;
    const name = `${makeSafe(event.task)}: ${event.label}`;
    const counts = describeCounts(event, now - startedMs, finished);
    if (!stream.isTTY) {
      stream.write(`${name} ${counts}\n`);
      return;
    }
    const line = `${name} ${bar(event.done / event.total)} ${counts}`;
    // A line that is broken by the terminal could not be redrawn.
    stream.write(`\r\u001b[2K${finished ? `${line}\n` : line.slice(0, (stream.columns ?? 200) - 1)}`);
    isLineOpen = !finished;
  }

  return (event) => {
    if (event.kind === 'count') showCount(event);
    else write(`${makeSafe(event.task)}: ${makeSafe(event.text)}\n`);
  };
}

function describeCounts({ done, total, usd, standing }: CountEvent, elapsedMs: number, finished: boolean): string {
  const perSecond = done / Math.max(0.001, elapsedMs / 1000);
  return [
    `${done}/${total} calls`,
    `${perSecond < 10 ? Number(perSecond.toPrecision(2)) : Math.round(perSecond)}/s`,
    ...(finished ? [] : [`${describeSeconds(Math.ceil((total - done) / perSecond))} left`]),
    ...(usd === undefined ? [] : [usd.known ? `$${usd.value.toFixed(usd.value < 1 ? 4 : 2)}` : 'cost unknown']),
    ...(standing === undefined || standing === null ? [] : [describeStanding(standing)]),
  ].join(', ');
}

function describeSeconds(seconds: number): string {
  if (seconds < 120) return `${seconds} s`;
  return seconds < 7200 ? `${Math.ceil(seconds / 60)} min` : `${Math.ceil(seconds / 3600)} h`;
}

/** Where it stands is no verdict: that is for the end, when all pairs are in. */
function describeStanding({ pairs, baseline, candidate }: Standing): string {
  return `baseline ${percent(baseline)}, candidate ${percent(candidate)} of ${pairs} ${pairs === 1 ? 'pair' : 'pairs'}`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function bar(share: number): string {
  const width = 20;
  const filled = Math.round(share * width);
  return `${'█'.repeat(filled)}${'░'.repeat(width - filled)}`;
}
