import { Failure } from '../domain/failure.ts';
import type { CallTrouble } from './decide-retry.ts';

/** What to do about the service's refusals, by its error code. */
const remedies: Readonly<Record<string, string>> = {
  invalid_api_key:
    'Check the key in the environment variable or secret; it may be revoked, cut off, or of another service.',
  insufficient_quota: 'Add credit or raise the limit of the account, then run the same command again.',
  credit_balance_exhausted: 'Add credit to the account, then run the same command again.',
  organization_spend_limit_exceeded: "Raise the organization's spend limit, then run the same command again.",
  project_spend_limit_exceeded: "Raise the project's spend limit, then run the same command again.",
  organization_usage_limit_exceeded: "Raise the organization's usage limit, then run the same command again.",
  model_not_found: 'Check the model id and whether this key may use it; a retired model is not found either.',
  training_not_available:
    'OpenAI winds training down: closed since 2026-05-07 to organizations that never trained, since 2026-07-02 to those without recent calls of a fine-tune, from 2027-01-06 to everybody. Train at azure (existing customers, until 2027-04), together or fireworks or by a command of your own, or gate a prompt on gpt-6-luna. Fine-tunes that exist answer until their base model is shut down.',
  unsupported_parameter: 'Remove the parameter from `parameters` of this target, or choose a model that takes it.',
  unsupported_value: 'Change the parameter in `parameters` of this target to a value that the model takes.',
};

/** A `Failure` for trouble that no further call can get around. */
export function explainRefusal(provider: string, doing: string, trouble: CallTrouble): Failure {
  const status = trouble.status === null ? '' : `HTTP ${trouble.status} `;
  return new Failure({
    kind: 'outside',
    what: `The provider "${provider}" refused ${doing}.`,
    evidence: `${status}${trouble.code ?? ''}: ${trouble.message}`,
    remedy: remedyFor(trouble),
  });
}

function remedyFor({ code, status }: CallTrouble): string {
  const known = code === null || !Object.hasOwn(remedies, code) ? undefined : remedies[code];
  if (known !== undefined) return known;
  if (code === 'connection')
    return 'Check that the service is up and that its base-url is right, then run the same command again.';
  if (status === 401) return 'Check the key in the environment variable or secret.';
  if (status === 403) return 'Check what this key is allowed to do.';
  if (status !== null && status >= 300 && status < 400)
    return 'Correct the base-url to where the service is: keys are sent nowhere else.';
  if (status === 404) return 'Check the base-url and the model id.';
  return 'Look at the evidence, mend its cause, and run the same command again.';
}
