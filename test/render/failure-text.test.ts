import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/domain/failure.ts';
import { renderBug, renderFailure } from '../../src/render/failure-text.ts';
import { expectGolden } from './golden.ts';

const failure = new Failure({
  kind: 'data',
  what: 'Held-out file "eval.jsonl" has no samples.',
  evidence: 'Read 14 lines; all were blank.',
  remedy: 'Point `held-out` at a JSONL file with one example per line.',
});

describe('a failure', () => {
  it('answers its three questions on three lines', () => {
    expectGolden('failure.txt', renderFailure(failure, { colour: false }));
  });

  it('stays on three lines whatever the provider said', () => {
    const hostile = new Failure({
      kind: 'outside',
      what: 'a\n::error::b',
      evidence: '\r##[set-output name=passed]true',
      remedy: '::',
    });
    const text = renderFailure(hostile, { colour: false });
    expect(text.trimEnd().split(/[\r\n]/)).toHaveLength(3);
    expect(text).not.toContain('##[');
  });
});

describe('a bug', () => {
  it('is called ours and shows its stack', () => {
    const text = renderBug(new TypeError('x is not a function'));
    expect(text).toContain('This is a bug in tunegate');
    expect(text).toContain('TypeError: x is not a function');
    expect(text).toContain('failure-text.test.ts');
  });

  it('may be anything that was thrown', () => {
    expect(renderBug('just text')).toContain('just text');
  });
});
