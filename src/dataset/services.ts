/** The training services whose rules for a dataset are known apart. They share the chat and the preference format. */
export const serviceNames = ['openai', 'azure', 'together', 'fireworks'] as const;
export type ServiceName = (typeof serviceNames)[number];

export interface Service {
  /** As it is called in messages. */
  readonly title: string;
  /** What it says of a UTF-8 byte order mark at the start of a file. */
  readonly byteOrderMark: 'wanted' | 'undocumented';
  /** The largest file that one plain upload takes; undefined where no limit is documented. */
  readonly largestFileBytes: number | undefined;
  readonly fewestExamples: number | undefined;
  readonly mostImagesPerExample: number | undefined;
  readonly largestImageBytes: number | undefined;
  /** Whether the tokens of the validation file are paid for; undefined where it is not documented. */
  readonly billsValidationTokens: boolean | undefined;
  /** After the system message, user and assistant have to take turns. */
  readonly rolesAlternate: boolean;
  readonly takesPreferencePairs: boolean;
  /** Whether a key that the format does not know fails the job; undefined where it is not documented. */
  readonly refusesUnknownKeys: boolean | undefined;
  /** Where the numbers are from, with the date on which they were read. */
  readonly sources: readonly string[];
}

const MEGABYTE = 1024 * 1024;

/** Where the services differ about a file, all in one place. `undefined` is "not documented", never "none". */
export const SERVICES = {
  openai: {
    title: 'OpenAI',
    byteOrderMark: 'undocumented',
    largestFileBytes: 512 * MEGABYTE,
    fewestExamples: 10,
    mostImagesPerExample: 10,
    largestImageBytes: 10 * MEGABYTE,
    billsValidationTokens: false,
    rolesAlternate: false,
    takesPreferencePairs: true,
    refusesUnknownKeys: true,
    sources: [
      'OpenAI, fine-tuning best practices, vision fine-tuning and Files API reference (2026-11-20)',
      'Job errors seen in public issues: invalid_n_examples, `Example 1 contains an extra "weight".` (2026-11-20)',
    ],
  },
  azure: {
    title: 'Azure (Microsoft Foundry)',
    byteOrderMark: 'wanted',
    largestFileBytes: 512 * MEGABYTE,
    fewestExamples: 10,
    mostImagesPerExample: 64,
    largestImageBytes: 10 * MEGABYTE,
    billsValidationTokens: undefined,
    rolesAlternate: false,
    takesPreferencePairs: true,
    refusesUnknownKeys: true,
    sources: [
      'MicrosoftDocs/azure-ai-docs, fine-tuning and vision fine-tuning: UTF-8 with a byte order mark, under 512 MB, 64 images (2026-11-20)',
      'microsoft-foundry/fine-tuning issue 23: "contains invalid schema" for what the format does not know (2026-11-20)',
    ],
  },
  together: {
    title: 'Together',
    byteOrderMark: 'undocumented',
    largestFileBytes: 100 * 1024 * MEGABYTE,
    fewestExamples: undefined,
    mostImagesPerExample: undefined,
    largestImageBytes: undefined,
    billsValidationTokens: true,
    rolesAlternate: true,
    takesPreferencePairs: true,
    refusesUnknownKeys: undefined,
    sources: [
      'docs.together.ai: data preparation and POST /fine-tunes; price = epochs × training + evaluations × validation tokens (2026-11-20)',
    ],
  },
  fireworks: {
    title: 'Fireworks',
    byteOrderMark: 'undocumented',
    largestFileBytes: undefined,
    fewestExamples: 3,
    mostImagesPerExample: undefined,
    largestImageBytes: undefined,
    billsValidationTokens: undefined,
    rolesAlternate: false,
    takesPreferencePairs: true,
    refusesUnknownKeys: undefined,
    sources: [
      'docs.fireworks.ai: supervised fine-tuning, 3 to 3,000,000 examples; files of 150 MB and more by signed URL (2026-11-20)',
    ],
  },
} as const satisfies Record<ServiceName, Service>;

/** The rules to apply; without a name, OpenAI's, which the others follow in format. */
export function serviceRules(name: ServiceName = 'openai'): Service {
  return SERVICES[name];
}
