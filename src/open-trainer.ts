import { join } from 'node:path';
import { Failure } from './domain/failure.ts';
import { type Access, type Environment, findAccess } from './find-access.ts';
import type { Trainer } from './fine-tune/trainer.ts';
import { makeClient } from './openai/make-client.ts';
import { makeTrainer } from './openai/make-trainer.ts';
import { isSafeUrl } from './settings/safe-url.ts';
import type { FineTuneSettings } from './settings/task-settings.ts';
import { makeAzureDeployments } from './trainers/azure-deployments.ts';
import { makeCommandTrainer } from './trainers/command-trainer.ts';
import { makeFireworksTrainer } from './trainers/fireworks-trainer.ts';
import { makeJsonService } from './trainers/json-service.ts';
import { makeTogetherTrainer } from './trainers/together-trainer.ts';

export interface TrainerSurroundings {
  readonly environment: Environment;
  /** Folder of the configuration. */
  readonly baseFolder: string;
  /** Address of the local engine; null where it does not run. */
  readonly localUrl: string | null;
}

/** Wires the trainer of a service. */
export function openTrainer(settings: FineTuneSettings, surroundings: TrainerSurroundings): Trainer {
  const { provider, service } = settings;
  const { environment, baseFolder, localUrl } = surroundings;
  if (service === 'command') {
    return makeCommandTrainer({
      ...(settings.command ?? { run: [], environment: [], timeoutMs: 0 }),
      folder: baseFolder,
      stateFolder: join(baseFolder, '.tunegate', 'training'),
      variables: environment,
    });
  }
  const access = { ...findAccess(provider, environment), ...(localUrl === null ? {} : { baseUrl: localUrl }) };
  switch (service) {
    case 'openai':
    case 'local':
      return makeTrainer(provider.name, makeClient({ provider: provider.name, ...access }));
    case 'azure': {
      const client = makeClient({ provider: provider.name, ...access });
      const trainer = makeTrainer(provider.name, client, { keyInSuffix: true });
      const { deployment } = settings;
      if (deployment === null) return trainer;
      const token = readVariable(deployment.tokenEnv, 'a token for management.azure.com', environment);
      const address = environment.AZURE_RESOURCE_MANAGER_URL ?? 'https://management.azure.com';
      const manager = makeJsonService({
        baseUrl: checkAddress(address),
        headers: { authorization: `Bearer ${token}` },
      });
      return { ...trainer, serve: makeAzureDeployments(provider.name, deployment, manager).serve };
    }
    case 'together':
      return makeTogetherTrainer(provider.name, makeJsonService(toService(access, (url) => url)));
    case 'fireworks': {
      const account = settings.account ?? readVariable('FIREWORKS_ACCOUNT_ID', 'the account id', environment);
      // Models are called below /inference/v1, datasets and jobs are kept below /v1.
      const controlPlane = (url: string) => `${new URL(url).origin}/v1`;
      return makeFireworksTrainer({
        provider: provider.name,
        account,
        method: settings.method,
        service: makeJsonService(toService(access, controlPlane)),
      });
    }
    default:
      return service satisfies never;
  }
}

function toService({ baseUrl, apiKey, apiKeyEnv }: Access, place: (url: string) => string) {
  const key = readVariable(apiKeyEnv, 'the key', { [apiKeyEnv]: apiKey ?? undefined });
  const address = checkAddress(baseUrl ?? '');
  return { baseUrl: place(address).replace(/\/+$/, ''), headers: { authorization: `Bearer ${key}` } };
}

function checkAddress(address: string): string {
  if (isSafeUrl(address)) return address;
  throw new Failure({
    kind: 'configuration',
    what: 'The address of the training service cannot be used.',
    evidence: `It is ${JSON.stringify(address.slice(0, 200))}.`,
    remedy: 'Use an https address; http is for this machine only, because keys would travel in the clear.',
  });
}

function readVariable(name: string, meaning: string, environment: Environment): string {
  const value = (environment[name] ?? '').trim();
  if (value !== '') return value;
  throw new Failure({
    kind: 'configuration',
    what: `There is no ${meaning.replace(/^(a|the) /, '')} to train with.`,
    evidence: `The environment variable ${name} is not set.`,
    remedy: `Set ${name}, or try everything without cost by \`provider: local\`.`,
  });
}
