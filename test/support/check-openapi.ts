import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';

/** A request as a client sent it. */
export interface SentRequest {
  readonly method: string;
  /** With the query. */
  readonly url: string;
  /** Parsed JSON; null where there is none. */
  readonly body: unknown;
}

/** What GitHub's own description (OpenAPI, `@octokit/openapi`) has against a request; empty when it is one that GitHub knows. */
export function checkOpenApi({ method, url, body }: SentRequest): readonly string[] {
  const { pathname, searchParams } = new URL(url, 'https://api.github.com');
  if (pathname === '/graphql') return [];
  const found = findOperation(method.toLowerCase(), pathname);
  if (found === null) return [`${method} ${pathname} is no request that GitHub knows`];
  const { operation, pointer } = found;
  return [...checkQuery(operation, searchParams), ...checkBody(operation, pointer, body)].map(
    (problem) => `${method} ${pathname}: ${problem}`,
  );
}

type Json = Readonly<Record<string, unknown>>;

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Json>>>>;
}

let loaded: { readonly description: Description; readonly ajv: Ajv } | null = null;

function load() {
  if (loaded !== null) return loaded;
  const folder = dirname(createRequire(import.meta.url).resolve('@octokit/openapi/package.json'));
  const description: Description = JSON.parse(readFileSync(join(folder, 'generated', 'api.github.com.json'), 'utf8'));
  const ajv = new Ajv({ strict: false, coerceTypes: false, allErrors: true, validateSchema: false, logger: false });
  formats.default(ajv);
  ajv.addSchema({ ...description, $id: 'github' });
  loaded = { description, ajv };
  return loaded;
}

function findOperation(
  method: string,
  pathname: string,
): { readonly operation: Json; readonly pointer: string } | null {
  const { description } = load();
  for (const [template, operations] of Object.entries(description.paths)) {
    const operation = operations[method];
    if (operation === undefined || !matches(template, pathname)) continue;
    return {
      operation,
      pointer: `github#/paths/${template.replaceAll('/', '~1').replaceAll('{', '%7B').replaceAll('}', '%7D')}/${method}`,
    };
  }
  return null;
}

/** `{path}` of a file may hold slashes. */
function matches(template: string, pathname: string): boolean {
  const body = template
    .split(/(\{\w+\})/)
    .map((part) => (part === '{path}' ? '.+' : part.startsWith('{') ? '[^/]+' : part.replace(/[.+]/g, '\\$&')));
  return new RegExp(`^${body.join('')}$`).test(pathname);
}

function checkQuery(operation: Json, query: URLSearchParams): readonly string[] {
  const parameters = Array.isArray(operation.parameters) ? operation.parameters.map(resolve) : [];
  const known = new Map(
    parameters.flatMap((one) => (one.in === 'query' ? [[String(one.name), one.schema] as const] : [])),
  );
  return [...query].flatMap(([name, value]) => {
    if (!known.has(name)) return [`the query ${name} is not known`];
    const schema = known.get(name);
    const isNumber = isJson(schema) && schema.type === 'integer';
    return !isNumber || /^\d+$/.test(value) ? [] : [`the query ${name} is no number`];
  });
}

function checkBody(operation: Json, pointer: string, body: unknown): readonly string[] {
  if (!isJson(operation.requestBody)) return body === null ? [] : ['it takes no body'];
  const validate = validatorOf(`${pointer}/requestBody/content/application~1json/schema`);
  if (validate === undefined || validate(body ?? {})) return [];
  return (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`);
}

function validatorOf(pointer: string): ValidateFunction | undefined {
  return load().ajv.getSchema(pointer);
}

function resolve(parameter: unknown): Json {
  if (!isJson(parameter)) return {};
  if (typeof parameter.$ref !== 'string') return parameter;
  let found: unknown = load().description;
  for (const key of parameter.$ref.slice(2).split('/')) found = isJson(found) ? found[key] : undefined;
  return isJson(found) ? found : {};
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}
