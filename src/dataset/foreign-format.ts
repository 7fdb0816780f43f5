import { isJsonObject, isList, type JsonObject } from './json.ts';

/** A format that no service trains on as it is. */
export interface ForeignFormat {
  readonly name: string;
  /** How to turn it into lines that the service takes. */
  readonly conversion: string;
}

/** A foreign format that is known by its keys. */
export interface KnownFormat extends ForeignFormat {
  readonly fits: (has: (key: string) => boolean, value: JsonObject) => boolean;
}

export const TO_CHAT =
  'Write each line as {"messages": [{"role": "user", "content": …}, {"role": "assistant", "content": …}]}';

/** The conversion of lines with one key for the question and one for the answer. */
export function pairConversion(from: string, to: string): string {
  return `${TO_CHAT}. jq -c '{messages: [{role: "user", content: .${from}}, {role: "assistant", content: .${to}}]}'`;
}

/** A filled list of objects that all have these keys. */
export function isListOf(value: unknown, ...keys: readonly string[]): boolean {
  return (
    isList(value) && value.length > 0 && value.every((item) => isJsonObject(item) && keys.every((key) => key in item))
  );
}
