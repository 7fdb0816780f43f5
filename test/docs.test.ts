import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseOptions } from '../src/cli/parse-options.ts';
import { Failure } from '../src/domain/failure.ts';
import { type Command, commands } from '../src/settings/commands.ts';
import { inputNames, parseInputs } from '../src/settings/inputs.ts';
import { parseConfiguration } from '../src/settings/parse-configuration.ts';
import { resolveTasks } from '../src/settings/resolve-tasks.ts';
import { anchorsOf, localTarget, nodesOf, parseMarkdown, readPages, textOf } from './support/read-markdown.ts';

const root = join(import.meta.dirname, '..');
const pages = readPages();

/** What failures say first, with `…` for what is filled in. */
const messages = new Set(
  readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => [...readFileSync(join(root, 'src', name), 'utf8').matchAll(/what:\s*(['`])(.*?)\1,?$/gm)])
    .map(([, , text = '']) => text.replace(/\$\{[^}]*\}/g, '…')),
);

describe.each(pages)('$path', ({ path, tree }) => {
  it('has no link that leads nowhere', () => {
    const urls = [...nodesOf(tree, 'link'), ...nodesOf(tree, 'image'), ...nodesOf(tree, 'definition')].map(
      ({ url }) => url,
    );
    expect(urls.filter((url) => leadsNowhere(path, url))).toEqual([]);
  });

  it('shows no command that the command line would refuse', () => {
    const blocks = nodesOf(tree, 'code').flatMap(({ value }) => value.split('\n'));
    const inline = nodesOf(tree, 'inlineCode').map(({ value }) => value);
    const shown = [...blocks, ...inline].flatMap((line) => commandIn(line) ?? []);
    expect(shown.flatMap(explainRefusal)).toEqual([]);
  });

  it('shows no configuration, data or workflow that would be refused', () => {
    // The page of a diagnostic shows what is wrong on purpose; diagnostic-pages.test.ts holds it to that.
    const isBadOnPurpose = (lang: string) => path.startsWith('docs/diagnostics/') && lang !== 'yaml';
    const blocks = nodesOf(tree, 'code').filter(({ lang }) => !isBadOnPurpose(lang ?? ''));
    expect(blocks.flatMap(({ lang, value }) => explainBlock(lang ?? '', value))).toEqual([]);
  });
});

describe('docs/troubleshooting.md', () => {
  it('explains messages that there are', () => {
    const page = pages.find(({ path }) => path === 'docs/troubleshooting.md');
    const headings = (page === undefined ? [] : nodesOf(page.tree, 'heading')).filter(({ depth }) => depth === 3);
    const explained = headings.map(textOf).filter((text) => text.endsWith('.'));
    expect(explained.length).toBeGreaterThan(10);
    expect(explained.filter((message) => !messages.has(message))).toEqual([]);
  });
});

describe('the scripts of package.json', () => {
  const { scripts }: { scripts: Readonly<Record<string, string>> } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  const namedOn = ({ tree }: (typeof pages)[number]): readonly string[] =>
    [...nodesOf(tree, 'code'), ...nodesOf(tree, 'inlineCode')].flatMap(({ value }) =>
      [...value.matchAll(/\bnpm run (?:--silent |-s )?([\w:-]+)/g)].map(([, name = '']) => name),
    );

  it('hold every one that a page names', () => {
    expect(pages.flatMap(namedOn).filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  it('are on the page of benchmarks where they measure', () => {
    const named = pages.filter(({ path }) => path === 'docs/benchmarks.md').flatMap(namedOn);
    const measuring = Object.keys(scripts).filter((name) => name.startsWith('bench:'));
    expect(measuring.filter((name) => !named.includes(name))).toEqual([]);
    expect(measuring.length).toBeGreaterThan(5);
  });
});

describe('the check of the documentation', () => {
  it('sees what it is for', () => {
    expect(explainRefusal('gate --confg x.yml')).not.toEqual([]);
    expect(explainRefusal('gaet')).toHaveLength(1);
    expect(explainRefusal('gate --concurrency many')).not.toEqual([]);
    expect(explainRefusal('gate --config x.yml')).toEqual([]);
    expect(leadsNowhere('README.md', 'docs/nowhere.md')).toBe(true);
    expect(leadsNowhere('README.md', 'docs/architecture.md#no-such-heading')).toBe(true);
    expect(explainBlock('yaml', 'tasks: { a: { held-out: x, basline: { model: m } } }')).not.toEqual([]);
    expect(explainBlock('yaml', '- uses: tunegate/tunegate@v0\n  with: { mod: gate }')).not.toEqual([]);
    expect(explainBlock('jsonl', '{"messages": [}')).not.toEqual([]);
  });
});

function leadsNowhere(page: string, url: string): boolean {
  const target = localTarget(page, url);
  if (target === null) return false;
  if (!existsSync(join(root, target.path))) return true;
  if (target.anchor === '' || !target.path.endsWith('.md')) return false;
  return !anchorsOf(parseMarkdown(readFileSync(join(root, target.path), 'utf8'))).has(target.anchor);
}

/** What follows the program's name; null for a line that does not call it. */
function commandIn(line: string): string | null {
  const [, call] =
    /^\s*(?:\$ |- run: )?(?:[A-Z_]+=\S+ )*(?:npx )?(?:tunegate|node dist\/cli\/index\.js) ([a-z].*)$/.exec(line) ?? [];
  return call === undefined ? null : call.replace(/\s(?:#|[|>&]).*$/, '').trim();
}

function explainRefusal(call: string): readonly string[] {
  const [name = '', ...args] = [...call.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  );
  const command: Command | undefined = Object.entries<Command>(commands).find(([known]) => known === name)?.[1];
  if (command === undefined) return [`${call}: there is no such command`];
  // "`tunegate fix`" in a sentence names the command; it is not a call.
  if (args.length === 0 || args.includes('--help')) return [];
  try {
    parseOptions(name, command, args);
    return [];
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const problems = error.evidence.split('\n').filter((problem) => !isPlaceholder(problem, args));
    return problems.map((problem) => `${call}: ${problem}`);
  }
}

/** `--format X` stands for any format, and a sentence may name an option without saying of which file. */
function isPlaceholder(problem: string, args: readonly string[]): boolean {
  if (/takes? (?:at least )?(?:one|1) /.test(problem) || /FILE|DIR/.test(problem)) return true;
  const [, option] = /^--([\w-]+)/.exec(problem) ?? [];
  const value = args[args.indexOf(`--${option}`) + 1] ?? '';
  return option !== undefined && /^[A-Z](?:\/[A-Z])?$|^REF$/.test(value);
}

function explainBlock(language: string, text: string): readonly string[] {
  switch (language) {
    case 'json':
      return explain(() => JSON.parse(text));
    case 'jsonl':
      return text.split('\n').flatMap((line) => explain(() => JSON.parse(line)));
    case 'yaml':
      return explain(() => checkYaml(text));
    default:
      return [];
  }
}

function checkYaml(text: string): void {
  const value: unknown = parse(text);
  if (typeof value === 'object' && value !== null && 'tasks' in value) {
    resolveTasks(parseConfiguration(text, 'the block'));
  }
  for (const step of stepsIn(value)) {
    const unknown = Object.keys(step).filter((input) => !inputNames.some((name) => name === input));
    if (unknown.length > 0) throw new Error(`${unknown.join(', ')} is no input of the action`);
    const plain = Object.entries(step).filter(([, given]) => !String(given).includes('${{'));
    parseInputs(Object.fromEntries(plain.map(([input, given]) => [input, String(given)])));
  }
}

/** The `with:` of every step that uses this action, wherever it stands. */
function stepsIn(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (typeof value !== 'object' || value === null) return [];
  const own =
    'uses' in value && /^tunegate\/tunegate@|^\.\/$/.test(String(value.uses)) && 'with' in value && isRecord(value.with)
      ? [value.with]
      : [];
  return [...own, ...Object.values(value).flatMap(stepsIn)];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function explain(check: () => unknown): readonly string[] {
  try {
    check();
    return [];
  } catch (error) {
    return [error instanceof Failure ? `${error.message} ${error.evidence}` : String(error)];
  }
}
