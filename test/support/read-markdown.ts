import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

const root = join(import.meta.dirname, '../..');

/** A page of the documentation, by its path from the root of the project. */
export interface Page {
  readonly path: string;
  readonly tree: Root;
}

/** Every page that a reader of the project can come upon. */
export function readPages(): readonly Page[] {
  const found = ['.', 'docs', 'examples', '.github'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: folder !== '.', encoding: 'utf8' })
      .filter((name) => name.endsWith('.md') && !name.includes('node_modules'))
      .map((name) => relative(root, join(root, folder, name))),
  );
  return found.map((path) => ({ path, tree: parseMarkdown(readFileSync(join(root, path), 'utf8')) }));
}

export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** All nodes of one type, in the order of the text. */
export function nodesOf<Type extends Nodes['type']>(
  tree: Nodes,
  type: Type,
): readonly Extract<Nodes, { type: Type }>[] {
  const isWanted = (node: Nodes): node is Extract<Nodes, { type: Type }> => node.type === type;
  const below = 'children' in tree ? tree.children.flatMap((child) => nodesOf(child, type)) : [];
  return isWanted(tree) ? [tree, ...below] : below;
}

export function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** The anchors that GitHub makes of a page's headings. */
export function anchorsOf(tree: Root): ReadonlySet<string> {
  const seen = new Map<string, number>();
  return new Set(
    nodesOf(tree, 'heading').map((heading) => {
      const slug = textOf(heading)
        .toLowerCase()
        .replace(/[^\p{Letter}\p{Number}\p{Mark} _-]/gu, '')
        .replaceAll(' ', '-');
      const count = seen.get(slug) ?? 0;
      seen.set(slug, count + 1);
      return count === 0 ? slug : `${slug}-${count}`;
    }),
  );
}

/** The file that a link within the project leads to, from the root; null for one that leads elsewhere. */
export function localTarget(page: string, url: string): { readonly path: string; readonly anchor: string } | null {
  if (/^[a-z][a-z0-9+.-]*:/i.test(url)) return null;
  const [path = '', anchor = ''] = url.split('#');
  return { path: path === '' ? page : join(dirname(page), decodeURIComponent(path)), anchor };
}
