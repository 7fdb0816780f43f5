import { z } from 'zod';
import { inputsSchema } from '../../src/settings/inputs.ts';
import { outputs } from '../../src/settings/outputs.ts';
import { markdownTable } from './markdown-table.ts';

export function inputsTable(): string {
  const { properties = {} } = z.toJSONSchema(inputsSchema, { io: 'input' });
  const rows = Object.entries(properties).map(([name, property]) => {
    const value = typeof property === 'object' ? property.default : undefined;
    return [
      `\`${name}\``,
      value === undefined ? '' : `\`${String(value)}\``,
      inputsSchema.shape[inputName(name)].description ?? '',
    ];
  });
  return markdownTable(['input', 'default', ''], rows);
}

export function outputsTable(): string {
  return markdownTable(
    ['output', ''],
    Object.entries(outputs).map(([name, description]) => [`\`${name}\``, description]),
  );
}

function inputName(name: string) {
  return inputsSchema.keyof().parse(name);
}
