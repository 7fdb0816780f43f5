const REPOSITORY = 'https://github.com/tunegate/tunegate';

/** Where tunegate lives. */
export const projectPage = REPOSITORY;

/** The page that explains a rule. Codes are kebab-case by declaration and need no escaping. */
export function rulePage(code: string): string {
  return `${REPOSITORY}/blob/main/docs/diagnostics/${code}.md`;
}
