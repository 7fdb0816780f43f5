import type { Run, TaskReport } from '../domain/report.ts';

/** Shell lines that decide this task again on one's own machine, quoted for a POSIX shell. */
export function reproduceCommand(task: TaskReport, run: Run): string {
  const command = run.command === 'demo' ? 'tunegate demo' : commandWithSettings(task, run);
  const checkout = run.commit === undefined ? [] : [`git checkout ${shellWord(run.commit)}`];
  return [...checkout, command].join('\n');
}

function commandWithSettings(task: TaskReport, run: Run): string {
  if (run.command === 'validate')
    return `tunegate validate ${task.datasets.files.map(({ path }) => shellWord(path)).join(' ')}`;
  // Inline YAML has no file of its own; it stands in the workflow.
  const save = run.configuration === null ? '# save the `config` of the workflow step as tunegate.yml\n' : '';
  return `${save}tunegate ${run.command} --config ${shellWord(run.configuration ?? 'tunegate.yml')} --task ${shellWord(task.name)}`;
}

function shellWord(text: string): string {
  return /^[\w./@%+=:,-]+$/.test(text) && !text.startsWith('-') ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
