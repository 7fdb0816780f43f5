import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { Failure } from '../domain/failure.ts';
import { explainRefusal } from '../evaluate/explain-refusal.ts';
import type { ServedModel } from '../fine-tune/trainer.ts';
import type { DeploymentSettings } from '../settings/task-settings.ts';
import { explained, unlessStatus } from './explain-with.ts';
import { type JsonService, parseBody, ServiceTrouble } from './json-service.ts';

export interface AzureDeployments {
  /** Deploys a tuned model and waits until it answers. Released, the deployment is deleted. */
  readonly serve: (model: string) => Promise<ServedModel>;
}

/**
 * Deployments of tuned models through Azure's resource manager (`service`: https://management.azure.com with a token of its own).
 * Shapes: Microsoft Learn, deploy and test a fine-tuned model, read 2026-11-20. A deployment of the developer tier costs nothing by
 * the hour, and Azure deletes it after a day by itself.
 */
export function makeAzureDeployments(
  provider: string,
  { resource, tier, capacity }: DeploymentSettings,
  service: JsonService,
  pollMs = 10_000,
): AzureDeployments {
  const explain = (doing: string, trouble: ServiceTrouble['trouble']) => explainRefusal(provider, doing, trouble);
  return {
    serve: (model) =>
      explained(explain, `to deploy ${model}`, async () => {
        const name = `tunegate-${createHash('sha256').update(model).digest('hex').slice(0, 16)}`;
        const path = `${resource}/deployments/${name}?api-version=${apiVersion}`;
        const release = () =>
          explained(explain, `to delete the deployment ${name}`, () =>
            unlessStatus([404], () => service.send('DELETE', path)),
          );
        const body = {
          sku: { name: skus[tier], capacity },
          properties: { model: { format: 'OpenAI', name: model, version: '1' } },
        };
        await putAgain(() => service.send('PUT', path, body));
        const state = await awaitEnd(service, path, pollMs);
        if (state === 'Succeeded') return { model: name, servedAt: null, release };
        await release();
        throw notDeployed(name, model, state);
      }),
  };
}

const apiVersion = '2024-10-21';
const longestWaitMs = 30 * 60_000;
const mostPuts = 3;

const skus = {
  developer: 'developertier',
  standard: 'standard',
  'global-standard': 'globalstandard',
} as const satisfies Record<DeploymentSettings['tier'], string>;

/** Putting the same twice is putting it once. */
async function putAgain(put: () => Promise<unknown>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await put();
      return;
    } catch (error) {
      const status = error instanceof ServiceTrouble ? error.trouble.status : 0;
      if (attempt >= mostPuts || (status !== null && status < 500)) throw error;
    }
  }
}

const deploymentSchema = z.object({ properties: z.object({ provisioningState: z.string() }) });

async function awaitEnd(service: JsonService, path: string, pollMs: number): Promise<string> {
  for (let waitedMs = 0; ; waitedMs += pollMs) {
    const { properties } = parseBody(deploymentSchema, await service.read(path), 'a deployment');
    const state = properties.provisioningState;
    if (ends.has(state) || waitedMs >= longestWaitMs) return state;
    await sleep(pollMs);
  }
}

const ends: ReadonlySet<string> = new Set(['Succeeded', 'Failed', 'Canceled', 'Disabled']);

function notDeployed(name: string, model: string, state: string): Failure {
  return new Failure({
    kind: 'outside',
    what: `The tuned model could not be deployed as ${name}.`,
    evidence: `The resource manager says "${state}" for ${model}. The deployment was deleted again.`,
    remedy:
      'Look at quota and region of the account, or deploy the model yourself and name the deployment as candidate.model.',
  });
}
