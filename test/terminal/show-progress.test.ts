import { describe, expect, it } from 'vitest';
import { showProgress } from '../../src/terminal/show-progress.ts';

function record(isTTY: boolean) {
  let text = '';
  let now = 0;
  const stream = {
    isTTY,
    write: (part: string) => {
      text += part;
    },
  };
  const show = showProgress(
    stream,
    () => now,
    (unsafe) => unsafe.replaceAll('!', '?'),
  );
  return {
    show,
    at: (ms: number) => {
      now = ms;
    },
    text: () => text,
  };
}
const count = (done: number) => ({ kind: 'count', task: 'echo', label: 'evaluate', done, total: 100 }) as const;

describe('showProgress', () => {
  it('writes a line a step, made safe', () => {
    const { show, text } = record(false);
    show({ kind: 'step', task: 'a!', text: 'train b!' });
    expect(text()).toBe('a?: train b?\n');
  });

  it('writes in a log one line every 15 seconds, and the last', () => {
    const { show, at, text } = record(false);
    for (let done = 1; done <= 100; done += 1) {
      at(done * 400);
      show(count(done));
    }
    expect(text().split('\n')).toEqual([
      'echo: evaluate 39/100 calls, 3/s, 24 s left',
      'echo: evaluate 77/100 calls, 3/s, 10 s left',
      'echo: evaluate 100/100 calls, 3/s',
      '',
    ]);
  });

  it('redraws a bar on a terminal, and ends its line when it is full', () => {
    const { show, at, text } = record(true);
    show(count(1));
    at(50);
    show(count(2));
    at(5000);
    show(count(50));
    at(10000);
    show(count(100));
    const drawn = text().split('\r\u001b[2K');
    expect(drawn).toHaveLength(4);
    expect(drawn[2]).toBe('echo: evaluate ██████████░░░░░░░░░░ 50/100 calls, 10/s, 5 s left');
    expect(drawn[3]).toBe('echo: evaluate ████████████████████ 100/100 calls, 10/s\n');
  });
});
