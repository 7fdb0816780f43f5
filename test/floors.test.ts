import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { parseSync } from 'oxc-parser';
import { describe, expect, it } from 'vitest';

const source = resolve(import.meta.dirname, '..', 'src');

/** Rooms by floor, from the ground up. A file directly in src is on the floor of the story. */
const floors: readonly (readonly string[])[] = [
  ['domain'],
  ['stats'],
  ['settings', 'dataset', 'fine-tune', 'retrieval', 'graders', 'evaluate', 'compare', 'cost', 'lock', 'render'],
  ['openai', 'github', 'git', 'files', 'local', 'terminal', 'trainers', 'sandbox'],
  ['steps', ''],
  ['action', 'cli'],
];
const adapters = floors[3] ?? [];

/** What the pure floors may import besides files of this project. */
const purePackages = [
  'ajv',
  'ajv-formats',
  're2js',
  'zod',
  'yaml',
  'csv-parse',
  'gpt-tokenizer',
  'diff',
  'minisearch',
  'echarts',
  'node:crypto',
  'node:buffer',
  'node:util',
  'node:path/posix',
];

interface Arrow {
  readonly from: string;
  readonly to: string;
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => path.split(sep).join('/'))
  .sort();

const arrows = files.flatMap(importsOf);
const inside = arrows.filter(({ to }) => !isPackage(to));

describe('the floors', () => {
  it('hold every room', () => {
    const known = floors.flat();
    expect(files.map(roomOf).filter((room) => !known.includes(room))).toEqual([]);
  });

  it('are imported downwards only', () => {
    expect(inside.filter(({ from, to }) => floorOf(to) > floorOf(from)).map(show)).toEqual([]);
  });

  it('have adapters that do not know each other', () => {
    const crossing = inside.filter(
      ({ from, to }) => adapters.includes(roomOf(from)) && adapters.includes(roomOf(to)) && roomOf(from) !== roomOf(to),
    );
    expect(crossing.map(show)).toEqual([]);
  });

  it('are free of circles', () => {
    expect(findCircle(inside)).toBe(null);
  });

  it('are pure below the adapters', () => {
    const impure = arrows.filter(
      ({ from, to }) =>
        floorOf(from) < 3 &&
        isPackage(to) &&
        !purePackages.some((name) => to === `package:${name}` || to.startsWith(`package:${name}/`)),
    );
    expect(impure.map(show)).toEqual([]);
  });

  it('have nouns that need zod alone', () => {
    expect(
      arrows.filter(({ from, to }) => floorOf(from) === 0 && isPackage(to) && to !== 'package:zod').map(show),
    ).toEqual([]);
  });

  it('have pure rooms that name no clock, chance, console, process or network', () => {
    const forbidden =
      /(?<![-\w/])(?:Date\.now|new Date\(\)|Math\.random|performance\.now|console\.|process\.|fetch\(|setTimeout|setInterval|randomUUID|randomBytes)/;
    const impure = files.filter(
      (file) => floorOf(file) < 3 && forbidden.test(withoutComments(readFileSync(join(source, file), 'utf8'))),
    );
    expect(impure).toEqual([]);
  });
});

describe('the entries and the story', () => {
  it.each([
    ['action/main.ts', 60],
    ['cli/main.ts', 40],
    ['pipeline.ts', 100],
  ])('%s stays under %i lines', (file, most) => {
    expect(readFileSync(join(source, file), 'utf8').split('\n').length).toBeLessThanOrEqual(most);
  });
});

function importsOf(file: string): readonly Arrow[] {
  const text = readFileSync(join(source, file), 'utf8');
  const { module } = parseSync(file, text);
  const specifiers = [
    ...module.staticImports.map((one) => one.moduleRequest.value),
    ...module.staticExports.flatMap((one) => one.entries.flatMap((entry) => entry.moduleRequest?.value ?? [])),
    ...module.dynamicImports.map((one) => text.slice(one.moduleRequest.start + 1, one.moduleRequest.end - 1)),
  ];
  return specifiers.map((specifier) => ({ from: file, to: resolveSpecifier(file, specifier) }));
}

function resolveSpecifier(file: string, specifier: string): string {
  if (!specifier.startsWith('.')) return `package:${specifier}`;
  return relative(source, resolve(source, dirname(file), specifier))
    .split(sep)
    .join('/');
}

function isPackage(to: string): boolean {
  return to.startsWith('package:');
}

function roomOf(file: string): string {
  return file.includes('/') ? (file.split('/')[0] ?? '') : '';
}

function floorOf(file: string): number {
  return floors.findIndex((rooms) => rooms.includes(roomOf(file)));
}

function show({ from, to }: Arrow): string {
  return `${from} → ${to}`;
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
}

/** The files of a circle in the order of its arrows; null when there is none. */
function findCircle(arrowList: readonly Arrow[]): readonly string[] | null {
  const next = new Map<string, string[]>();
  for (const { from, to } of arrowList) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  function visit(file: string, path: readonly string[]): readonly string[] | null {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const to of next.get(file) ?? []) {
      const circle = visit(to, [...path, file]);
      if (circle !== null) return circle;
    }
    done.add(file);
    return null;
  }
  for (const file of next.keys()) {
    const circle = visit(file, []);
    if (circle !== null) return circle;
  }
  return null;
}
