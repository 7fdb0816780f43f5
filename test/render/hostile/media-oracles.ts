import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { type DefaultTreeAdapterMap, parse, parseFragment } from 'parse5';
import { parseWorkflowCommands } from '../../support/parse-workflow-commands.ts';

/** What is wrong with a text in a medium, by a parser of that medium. Empty when the parser sees text only, beside our own marks. */
export interface Complaint {
  readonly what: string;
  readonly where: string;
}

/** Our own colours are no control characters. */
export function complaintsOfLog(log: string): readonly Complaint[] {
  const plain = log.replaceAll(/\p{Cc}\[\d+m/gu, '');
  return [
    ...parseWorkflowCommands(log).map(({ name }) => ({ what: 'a command of the runner', where: name })),
    ...(plain.match(/(?![\n\t])[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu) ?? []).map((found) => ({
      what: 'a control character',
      where: `U+${found.codePointAt(0)?.toString(16)}`,
    })),
  ];
}

interface MarkdownNode {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly MarkdownNode[];
}

/** Mark-up that pages of ours have. Whatever else a parser finds came out of the text. */
const ourMarkup = new Set(
  'root paragraph text strong emphasis inlineCode code table tableRow tableCell list listItem html link break'.split(
    ' ',
  ),
);
const ourElements = new Set(['details', 'summary', 'sub']);

/** GitHub-flavoured Markdown; `markers`: how many hidden comments are ours. */
export function complaintsOfMarkdown(page: string, markers: number): readonly Complaint[] {
  const tree: MarkdownNode = fromMarkdown(page, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const nodes = flatten(tree);
  const html = nodes.filter(({ type }) => type === 'html').map(({ value = '' }) => value);
  return [
    ...nodes.filter(({ type }) => !ourMarkup.has(type)).map(({ type }) => ({ what: 'mark-up', where: type })),
    ...nodes
      .filter(({ type, url = '' }) => type === 'link' && !isOurs(url))
      .map(({ url = '' }) => ({ what: 'a link', where: url })),
    ...nodes.filter(({ type }) => type === 'text').flatMap(({ value = '' }) => referencesIn(value)),
    ...complaintsOfElements(html.join('\n'), markers),
  ];
}

function isOurs(url: string): boolean {
  return /^https:\/\/github\.com\/acme\/support\//.test(url) || url.startsWith('https://github.com/tunegate/');
}

/** What GitHub's filters make of running text once its entities are decoded. */
const filters: readonly (readonly [string, RegExp])[] = [
  ['a mention', /(?<![\w`/])@[a-z\d]/i],
  ['a reference', /(?<![\w])#\d|\bGH-\d/i],
  ['an address', /https?:\/\/|\bwww\.|\bftp:\/\//i],
  ['a commit', /(?<![0-9a-z])(?=[0-9a-f]*\d)[0-9a-f]{7,40}(?![0-9a-z])/i],
  ['an emoji code', /:[a-z0-9_+-]+:/i],
];

function referencesIn(text: string): readonly Complaint[] {
  return filters.filter(([, filter]) => filter.test(text)).map(([what]) => ({ what, where: text.slice(0, 80) }));
}

function complaintsOfElements(html: string, markers: number): readonly Complaint[] {
  const nodes = walk(parseFragment(html));
  const comments = nodes.filter(({ nodeName }) => nodeName === '#comment');
  return [
    ...nodes.flatMap((node) => {
      if (!('tagName' in node)) return [];
      const isOurs = ourElements.has(node.tagName) && node.attrs.every(({ name }) => name === 'open');
      return isOurs ? [] : [{ what: 'an element', where: node.tagName }];
    }),
    ...(comments.length === markers ? [] : [{ what: 'hidden marks', where: String(comments.length) }]),
  ];
}

/** The elements of an HTML page with their attributes' names, by how often they are there. Equal for equal structure. */
export function outlineOfPage(html: string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const node of walk(parse(html))) {
    if (!('tagName' in node)) continue;
    const active = node.attrs.filter(
      ({ name, value }) => /^on|^srcdoc$/.test(name) || /^\s*(?:javascript|data):/i.test(value),
    );
    const name = `${node.tagName}${active.map((attribute) => ` ${attribute.name}`).join('')}`;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

/** XML whose only tags are ours, well formed and without a reference that is not a number. */
export function complaintsOfXml(xml: string): readonly Complaint[] {
  const value = '"[^"<&\\n]*(?:&#\\d+;[^"<&\\n]*)*"';
  const tag = new RegExp(
    `^<\\?xml version="1\\.0" encoding="UTF-8"\\?>|</?(?:testsuites|testsuite|testcase|failure|error|skipped)(?: [a-z]+=${value})*/?>`,
    'g',
  );
  const rest = xml.replace(tag, '').replace(/&#\d+;/g, '');
  return [
    ...(rest.match(/[<>&]/g) ?? []).map((where) => ({ what: 'a mark', where })),
    ...(xml.match(/(?!\n)\p{Cc}|[\ufffe\uffff]|\p{Surrogate}/gu) ?? []).map(() => ({
      what: 'a character that XML cannot hold',
      where: '',
    })),
  ];
}

function flatten(node: MarkdownNode): readonly MarkdownNode[] {
  return [node, ...(node.children ?? []).flatMap(flatten)];
}

type HtmlNode = DefaultTreeAdapterMap['node'];

function walk(node: HtmlNode): readonly HtmlNode[] {
  const content = 'content' in node ? walk(node.content) : [];
  return [node, ...content, ...('childNodes' in node ? node.childNodes.flatMap(walk) : [])];
}
