/** What the service answers when it refuses a request; its body is `{"error":{message,type,param,code}}`, all four always present. */
export class ServiceError extends Error {
  override readonly name = 'ServiceError';
  readonly status: number;
  readonly type: ServiceErrorType;
  readonly code: string | null;
  readonly param: string | null;

  constructor(status: number, message: string, { type, code, param }: ServiceErrorParts = {}) {
    super(message);
    this.status = status;
    this.type = type ?? 'invalid_request_error';
    this.code = code ?? null;
    this.param = param ?? null;
  }

  body(): ServiceErrorBody {
    return { error: { message: this.message, type: this.type, param: this.param, code: this.code } };
  }
}

export type ServiceErrorType = 'invalid_request_error' | 'server_error';

export interface ServiceErrorParts {
  readonly type?: ServiceErrorType;
  readonly code?: string;
  readonly param?: string;
}

export interface ServiceErrorBody {
  readonly error: {
    readonly message: string;
    readonly type: ServiceErrorType;
    readonly param: string | null;
    readonly code: string | null;
  };
}

/** The service's wording for a model that does not exist. */
export function modelNotFound(model: string): ServiceError {
  return new ServiceError(404, `The model \`${model}\` does not exist or you do not have access to it.`, {
    code: 'model_not_found',
  });
}

/** The service's wording for a file or job id that does not exist. */
export function noSuch(kind: 'File object' | 'fine-tuning job', id: string, param: string): ServiceError {
  const message = kind === 'File object' ? `No such File object: ${id}` : `Could not find fine tune: ${id}`;
  return new ServiceError(404, message, { param, ...(kind === 'File object' ? {} : { code: 'fine_tune_not_found' }) });
}
