import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CallReference } from '../../src/evaluate/answer-store.ts';
import { openAnswerStore } from '../../src/files/open-answer-store.ts';
import { makeAnswer } from '../support/make-answer.ts';

const answer = (text: string) => makeAnswer({ text });
const call = (number: number): CallReference => ({
  key: number.toString(16).padStart(64, '0'),
  task: 't',
  target: 'baseline',
  sample: `s${number}`,
  trial: 0,
});

describe('openAnswerStore', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tunegate-answers-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const journalPath = () => join(folder, 'report', 'predictions.jsonl');
  const cacheFolder = () => join(folder, 'cache');
  const open = (part: { cache?: boolean; resume?: boolean } = {}) =>
    openAnswerStore({
      journalPath: journalPath(),
      cacheFolder: part.cache === false ? null : cacheFolder(),
      resume: part.resume ?? true,
    });
  const journal = () =>
    readFileSync(journalPath(), 'utf8')
      .split('\n')
      .filter((line) => line !== '');

  it('has kept an answer when add returns, in the journal and in the cache', () => {
    const store = open();
    store.take([call(1)]);
    store.add(call(1), answer('one'));
    expect(JSON.parse(journal()[0] ?? '')).toEqual({ ...call(1), answer: answer('one') });
    const [cached] = readdirSync(cacheFolder()).filter((name) => name.endsWith('.jsonl'));
    expect(readFileSync(join(cacheFolder(), cached ?? ''), 'utf8')).toContain('"text":"one"');
    store.close();
  });

  it('goes on from the journal of a run that was killed, whose last line is torn', () => {
    const killed = open({ cache: false });
    killed.add(call(1), answer('one'));
    killed.add(call(2), answer('two'));
    killed.close();
    const whole = readFileSync(journalPath(), 'utf8');
    for (const cut of [1, 20, 150]) {
      writeFileSync(journalPath(), whole.slice(0, -cut));
      const resumed = open({ cache: false });
      const taken = resumed.take([call(1), call(2), call(3)]);
      // A line that lacks nothing but its end is whole.
      expect([...taken.values()].map(({ text }) => text)).toEqual(cut === 1 ? ['one', 'two'] : ['one']);
      resumed.add(call(3), answer('three'));
      resumed.close();
      const again = open({ cache: false });
      expect(again.take([call(3)]).get(call(3).key)?.text).toBe('three');
      again.close();
    }
  });

  it('gives each answer with its whole text, however long the file and wherever a piece of it ends', () => {
    const texts = Array.from({ length: 2000 }, (_, number) => `${number} ${'äöü € 😀 '.repeat(number % 97)}`);
    const first = open({ cache: false });
    const added = texts.map((text, number) => first.add(call(number), answer(text)));
    expect(added.map(({ text }) => text)).toEqual(texts);
    first.close();
    const second = open({ cache: false });
    const taken = [...second.take(texts.map((_, number) => call(number))).values()];
    expect(taken.map(({ text }) => text)).toEqual(texts);
    expect(JSON.parse(JSON.stringify(taken[96]))).toEqual(answer(texts[96] ?? ''));
    second.close();
  });

  it('never gives a text out of a file that somebody changed meanwhile', () => {
    const store = open({ cache: false });
    const kept = store.add(call(1), answer('one'));
    writeFileSync(journalPath(), journal().join('\n').replace('one', 'two').replace(call(1).key, call(2).key));
    expect(() => kept.text).toThrow(
      expect.objectContaining({ kind: 'outside', message: expect.stringContaining('was changed while') }),
    );
    store.close();
  });

  it('gives each of two runs that write the same journal at once its own texts, and its own record at the end', () => {
    const [first, second] = [open(), open()];
    const given = [1, 2, 3].flatMap((number) => [
      first.add(call(number), answer(`first ${number}`)),
      second.add(call(number + 10), answer(`second ${number}`)),
    ]);
    expect(given.map(({ text }) => text)).toEqual(
      [1, 2, 3].flatMap((number) => [`first ${number}`, `second ${number}`]),
    );
    first.take([call(1), call(2), call(3)]);
    first.finish();
    expect(journal().map((line) => JSON.parse(line).answer.text)).toEqual(['first 1', 'first 2', 'first 3']);
    second.take([call(11), call(12), call(13)]);
    second.finish();
    expect(journal().map((line) => JSON.parse(line).answer.text)).toEqual(['second 1', 'second 2', 'second 3']);
    first.close();
    second.close();
  });

  it('starts anew when it is not to resume', () => {
    const first = open({ cache: false });
    first.add(call(1), answer('one'));
    first.close();
    const second = open({ cache: false, resume: false });
    expect(second.take([call(1)]).size).toBe(0);
    second.close();
  });

  it('finds the answers of other runs in the cache', () => {
    const first = open();
    first.add(call(1), answer('one'));
    first.close();
    rmSync(join(folder, 'report'), { recursive: true });
    const second = open();
    const taken = second.take([call(1), call(2)]);
    expect([...taken.keys()]).toEqual([call(1).key]);
    expect(JSON.parse(JSON.stringify(taken.get(call(1).key)))).toEqual(answer('one'));
    second.close();
  });

  it.each([
    ['binary rubbish', '\u0000\u0001\u0002'],
    ['another shape', '{"key":"x","answer":"yes"}'],
    ['a key that is none', JSON.stringify({ key: '../../etc', answer: answer('bad') })],
    [
      'an answer with a wrong type',
      JSON.stringify({ key: call(1).key, answer: { ...answer('bad'), latencyMs: 'fast' } }),
    ],
    [
      'a failed answer',
      JSON.stringify({ key: call(1).key, answer: { status: 'failed', code: 'x', message: '', attempts: 1 } }),
    ],
  ])('takes %s in the cache for a miss', (_name, line) => {
    const store = open();
    store.add(call(2), answer('two'));
    store.close();
    const [name] = readdirSync(cacheFolder()).filter((one) => one.endsWith('.jsonl'));
    appendFileSync(join(cacheFolder(), name ?? ''), `${line}\n`);
    const again = open({ resume: false });
    expect([...again.take([call(1), call(2)]).keys()]).toEqual([call(2).key]);
    again.close();
  });

  it('leaves at the end a journal of exactly this run, in the planned order', () => {
    const old = open();
    old.add(call(9), answer('of another configuration'));
    old.add(call(2), answer('two'));
    old.close();
    const store = open();
    store.take([call(1), call(2), call(3)]);
    store.add(call(3), answer('three'));
    store.add(call(1), answer('one'));
    store.finish();
    store.close();
    expect(journal().map((line) => JSON.parse(line).sample)).toEqual(['s1', 's2', 's3']);
  });

  it('leaves a call that is planned twice, by two judges of one task, once in the record', () => {
    const store = open();
    store.take([call(1), call(2)]);
    store.take([call(2), { ...call(1), sample: 'other' }, call(1)]);
    store.add(call(1), answer('one'));
    store.add(call(2), answer('two'));
    store.finish();
    expect(journal().map((line) => JSON.parse(line).sample)).toEqual(['s1', 's2', 'other']);
    store.close();
  });

  it('names what the cache holds, equally for equal answers in any order, and not when nothing was added', () => {
    const keyOf = (...numbers: number[]) => {
      rmSync(folder, { recursive: true });
      const store = open();
      for (const number of numbers) store.add(call(number), answer(String(number)));
      store.close();
      return store.cacheKey();
    };
    const key = keyOf(1, 2);
    expect(key).toMatch(/^tunegate-answers-[0-9a-f]{32}$/);
    expect(keyOf(2, 1)).toBe(key);
    expect(keyOf(1, 3)).not.toBe(key);
    const again = open();
    again.take([call(1)]);
    again.finish();
    again.close();
    expect(again.cacheKey()).toBe(null);
    expect(keyOf()).toBe(null);
  });

  it('takes more calls than a function takes arguments', () => {
    const store = open();
    expect(store.take(Array.from({ length: 300_000 }, (_, index) => call(index))).size).toBe(0);
    store.close();
  });

  it('says that the folder cannot be written to before anything is asked', () => {
    writeFileSync(join(folder, 'report'), 'a file');
    expect(() => open()).toThrow(
      expect.objectContaining({ kind: 'outside', message: expect.stringContaining('cannot be kept') }),
    );
  });

  it('joins the files of many earlier runs, and no answer is lost', () => {
    for (let run = 1; run <= 20; run += 1) {
      const store = open({ resume: false });
      store.add(call(run), answer(`run ${run}`));
      store.close();
    }
    const anHourAndMore = new Date(Date.now() - 4_000_000);
    for (const name of readdirSync(cacheFolder())) utimesSync(join(cacheFolder(), name), anHourAndMore, anHourAndMore);
    const store = open({ resume: false });
    store.take([call(1)]);
    store.finish();
    store.close();
    expect(readdirSync(cacheFolder()).filter((name) => name.endsWith('.jsonl'))).toEqual(['joined.jsonl']);
    const after = open({ resume: false });
    expect(after.take(Array.from({ length: 20 }, (_, index) => call(index + 1))).size).toBe(20);
    after.close();
  });

  it('keeps the cache out of the repository by itself', () => {
    const store = open();
    expect(existsSync(cacheFolder())).toBe(false);
    store.add(call(1), answer('one'));
    store.close();
    expect(readFileSync(join(cacheFolder(), '.gitignore'), 'utf8')).toBe('*\n');
  });
});
