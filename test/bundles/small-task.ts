import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A workspace with a task that trains in a moment: three words tell three labels. Removed by the test. */
export async function makeWorkspace(files: Readonly<Record<string, string>> = smallTask()): Promise<Workspace> {
  const path = await mkdtemp(join(tmpdir(), 'tunegate-workspace-'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(path, name), text);
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

export interface Workspace {
  readonly path: string;
  remove(): Promise<void>;
}

export interface SmallTask {
  /** The model of each side: `tuned`, or a base model, which knows nothing here. */
  readonly baseline?: string;
  readonly candidate?: string;
  readonly more?: string;
}

export function smallTask({ baseline = 'gpt-4o-mini', candidate = 'tuned', more = '' }: SmallTask = {}) {
  return {
    'tunegate.yml': `tasks:
  fruit:
    train: train.jsonl
    held-out: held-out.jsonl
    provider: local
    baseline: { model: ${baseline} }
    candidate: { model: ${candidate} }
${more}`,
    'train.jsonl': lines(60, 'I ate'),
    'held-out.jsonl': lines(60, 'they sell'),
  };
}

const labels = ['apple', 'banana', 'cherry'];
const ways = [
  'a ripe',
  'one small',
  'some old',
  'the sweet',
  'my first',
  'her last',
  'no more',
  'every fresh',
  'that green',
  'this dried',
];
const places = [
  'at home',
  'in the park',
  'on a train',
  'by the sea',
  'near the school',
  'after work',
  'before noon',
  'with friends',
];

function lines(count: number, opening: string): string {
  return Array.from({ length: count }, (_, index) => {
    const label = labels[index % labels.length] ?? '';
    const text = `${opening} ${ways[index % ways.length]} ${label} ${places[index % places.length]} (${opening.length * 1000 + index})`;
    return `${JSON.stringify({
      messages: [
        { role: 'system', content: 'Which one is it?' },
        { role: 'user', content: text },
        { role: 'assistant', content: label },
      ],
    })}\n`;
  }).join('');
}
