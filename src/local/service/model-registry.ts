import type OpenAI from 'openai';
import type { LocalModel } from '../models/conversation.ts';
import { unixSeconds } from './make-id.ts';
import { modelNotFound, ServiceError } from './service-error.ts';

/** The models of one engine: one base model under every id that does not begin with `ft:`, and those that were trained. */
export class ModelRegistry {
  readonly #base: LocalModel;
  readonly #trained = new Map<string, { readonly model: LocalModel; readonly created: number }>();
  readonly #startedAt = unixSeconds();

  constructor(base: LocalModel) {
    this.#base = base;
  }

  add(id: string, model: LocalModel): void {
    this.#trained.set(id, { model, created: unixSeconds() });
  }

  remove(id: string): void {
    this.#trained.delete(id);
  }

  /** The model that answers under this id. */
  find(id: string): LocalModel {
    if (!isFineTuned(id)) return this.#base;
    const trained = this.#trained.get(id);
    if (trained === undefined) throw modelNotFound(id);
    return trained.model;
  }

  describe(id: string): OpenAI.Model {
    this.find(id);
    const created = this.#trained.get(id)?.created ?? this.#startedAt;
    const owner = isFineTuned(id) ? 'local' : 'tunegate';
    return { id, object: 'model', created, owned_by: owner, shutdown_date: null };
  }

  list(): { object: 'list'; data: OpenAI.Model[] } {
    return { object: 'list', data: [baseModelId, ...this.#trained.keys()].map((id) => this.describe(id)) };
  }

  delete(id: string): OpenAI.ModelDeleted {
    if (!isFineTuned(id)) throw new ServiceError(403, `The model '${id}' cannot be deleted: it is the base model.`);
    if (!this.#trained.delete(id)) throw modelNotFound(id);
    return { id, object: 'model', deleted: true };
  }
}

/** The name under which the base model is listed. Any other id without `ft:` is the same model. */
const baseModelId = 'local-base';

function isFineTuned(id: string): boolean {
  return id.startsWith('ft:');
}
