import { describe, expect, it } from 'vitest';
import { showProgress } from '../../src/terminal/show-progress.ts';

function record(isTTY: boolean, columns = 200) {
  let text = '';
  let now = 0;
  const stream = {
    isTTY,
    columns,
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
      'echo: evaluate 39/100 calls, 2.6/s, 24 s left',
      'echo: evaluate 77/100 calls, 2.5/s, 10 s left',
      'echo: evaluate 100/100 calls, 2.5/s',
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

  it('shows what was paid and where the targets stand', () => {
    const { show, at, text } = record(false);
    show(count(1));
    at(20_000);
    show({
      ...count(50),
      usd: { known: true, value: 0.01234 },
      standing: { pairs: 120, baseline: 0.712, candidate: 0.741 },
    });
    expect(text()).toBe(
      'echo: evaluate 50/100 calls, 2.5/s, 20 s left, $0.0123, baseline 71 %, candidate 74 % of 120 pairs\n',
    );
  });

  it('never shows an unknown cost as nothing', () => {
    const { show, at, text } = record(false);
    show(count(1));
    at(20_000);
    show({ ...count(50), usd: { known: false, reason: 'no price' }, standing: null });
    expect(text()).toContain('cost unknown');
  });

  it('gives minutes and hours where seconds would say nothing', () => {
    const { show, at, text } = record(false);
    show({ ...count(1), total: 100_000 });
    at(100_000);
    show({ ...count(100), total: 100_000 });
    expect(text()).toContain('100/100000 calls, 1/s, 28 h left');
  });

  it('leaves the bar alone when something else is said', () => {
    const { show, text } = record(true);
    show(count(1));
    show({ kind: 'step', task: 'other', text: 'begins' });
    expect(text()).toMatch(/left\nother: begins\n$/);
  });

  it('draws no bar longer than the terminal is wide', () => {
    const { show, text } = record(true, 40);
    show(count(1));
    expect(text().slice('\r\u001b[2K'.length)).toHaveLength(39);
  });
});
