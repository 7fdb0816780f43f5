import type { ProgressEvent, ReportProgress } from '../domain/progress.ts';

export interface ProgressStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const redrawEveryMs = 100;
const lineEveryMs = 15_000;

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

  function showCount(event: Extract<ProgressEvent, { kind: 'count' }>): void {
    const now = nowMs();
    if (event.done <= 1) {
      startedMs = now;
      lastDrawnMs = stream.isTTY ? Number.NEGATIVE_INFINITY : now;
    }
    const finished = event.done === event.total;
    if (!finished && now - lastDrawnMs < (stream.isTTY ? redrawEveryMs : lineEveryMs)) return;
    lastDrawnMs = now;
    const perSecond = event.done / Math.max(0.001, (now - startedMs) / 1000);
    const rest = finished ? '' : `, ${Math.ceil((event.total - event.done) / perSecond)} s left`;
    const counts = `${event.done}/${event.total} calls, ${Math.round(perSecond)}/s${rest}`;
    const name = `${makeSafe(event.task)}: ${event.label}`;
    if (stream.isTTY)
      stream.write(`\r\u001b[2K${name} ${bar(event.done / event.total)} ${counts}${finished ? '\n' : ''}`);
    else stream.write(`${name} ${counts}\n`);
  }

  return (event) => {
    if (event.kind === 'count') showCount(event);
    else stream.write(`${makeSafe(event.task)}: ${makeSafe(event.text)}\n`);
  };
}

function bar(share: number): string {
  const width = 20;
  const filled = Math.round(share * width);
  return `${'█'.repeat(filled)}${'░'.repeat(width - filled)}`;
}
