import { Failure } from '../domain/failure.ts';
import { defaultTemplate, type Retrieval } from '../retrieval/add-context.ts';
import type { RetrievalDocument } from '../retrieval/chunk-document.ts';
import { makeRetriever } from '../retrieval/retriever.ts';
import type { RetrievalSettings } from '../settings/task-settings.ts';
import type { World } from '../world.ts';
import { decodeUtf8, readText } from './read-text.ts';

/** Reads the documents that a setting names and prepares the search in them. The setting is that of `retrieval`. */
export async function readRetrieval(
  setting: string,
  { documents: patterns, topK, passageCharacters, templateFile, embeddings }: RetrievalSettings,
  world: World,
): Promise<Retrieval> {
  const documents: RetrievalDocument[] = [];
  for (const path of await world.findFiles(patterns, `${setting}.documents`))
    documents.push({
      path,
      text: decodeUtf8(`${setting}.documents`, path, await world.readBytes(path, `${setting}.documents`)),
    });
  return {
    retriever: makeRetriever({ documents, topK, mostCharacters: passageCharacters, embeddings }),
    template:
      templateFile === null
        ? defaultTemplate
        : await readTemplate(`${setting}.template`, templateFile, ['context', 'question'], world),
  };
}

/** The text of a template, which must hold each of these `{names}`. */
export async function readTemplate(
  setting: string,
  file: string,
  names: readonly string[],
  world: World,
): Promise<string> {
  const { path, text } = await readText(setting, file, world);
  const missing = names.filter((name) => !text.includes(`{${name}}`));
  if (missing.length === 0) return text;
  throw new Failure({
    kind: 'configuration',
    what: `${setting} cannot be used as a template.`,
    evidence: `${path} does not hold ${missing.map((name) => `{${name}}`).join(' and ')}.`,
    remedy: `Write ${missing.map((name) => `{${name}}`).join(' and ')} where the text of it belongs.`,
  });
}
