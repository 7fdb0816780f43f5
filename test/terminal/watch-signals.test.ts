import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { watchSignals } from '../../src/terminal/watch-signals.ts';

function watch() {
  const process = new EventEmitter();
  const said: string[] = [];
  const exits: string[] = [];
  const signals = watchSignals(
    process,
    (text) => said.push(text),
    (why) => exits.push(why),
  );
  return { process, said, exits, signals };
}

describe('watchSignals', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('tells the run to stop at the first %s, and what becomes of it', (name) => {
    const { process, said, exits, signals } = watch();
    process.emit(name);
    expect(signals.interrupt.aborted).toBe(true);
    expect(said.join('')).toContain('is kept');
    expect(exits).toEqual([]);
  });

  it('leaves at once at the second', () => {
    const { process, exits } = watch();
    process.emit('SIGTERM');
    process.emit('SIGINT');
    expect(exits).toEqual(['again']);
  });

  it('listens no more once it is closed', () => {
    const { process, signals } = watch();
    signals.close();
    expect(process.listenerCount('SIGINT') + process.listenerCount('SIGTERM')).toBe(0);
  });
});
