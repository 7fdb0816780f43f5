import type { LossPoint } from '../domain/report.ts';

/**
 * The result file of a job as a loss curve: CSV with a header, which OpenAI hands out as base64. Columns as OpenAI and Azure name
 * them (guides of 2026-11-20); empty cells are unknown. Null when it is no such file.
 */
export function parseResults(content: string): readonly LossPoint[] | null {
  const text = content.trimStart().startsWith('step,') ? content : Buffer.from(content, 'base64').toString('utf8');
  const [header = '', ...rows] = text.trim().split(/\r?\n/);
  const columns = header.split(',').map((name) => name.trim());
  if (columns[0] !== 'step') return null;
  return rows.flatMap((row) => {
    const cells = row.split(',');
    const read = (...names: readonly string[]) => {
      for (const name of names) {
        const cell = cells[columns.indexOf(name)]?.trim() ?? '';
        const value = Number(cell);
        if (cell !== '' && Number.isFinite(value)) return value;
      }
      return null;
    };
    const step = read('step');
    const trainLoss = read('train_loss');
    if (step === null || trainLoss === null) return [];
    return [
      {
        step,
        trainLoss,
        trainAccuracy: read('train_accuracy', 'train_mean_token_accuracy'),
        validLoss: read('full_valid_loss', 'valid_loss'),
      },
    ];
  });
}
