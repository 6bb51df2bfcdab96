import type { Answer, Input, Method, Path } from '@quarterdeck/api-client';
import { type ApiProblem, asProblem, Offline } from './problem';

let csrfToken: string | null = null;

export function rememberCsrfToken(token: string | null): void {
  csrfToken = token;
}

// Each is `get('/v1/clients/{id}', { path: { id } })`: openapi.json types path, input and answer.
export const get = call('get');
export const post = call('post');
export const put = call('put');
export const patch = call('patch');
export const remove = call('delete');

type Arguments<I> = object extends I ? [input?: I] : [input: I];
type Call<M extends Method> = <P extends Path<M>>(
  path: P,
  ...input: Arguments<Input<M, P>>
) => Promise<Answer<M, P>>;

/** Trusts the answer to be what openapi.json says, which is generated from the server. */
function call<M extends Method>(method: M): Call<M> {
  return ((path: string, input?: Sent) => send(method, path, input)) as Call<M>;
}

interface Sent {
  path?: Record<string, string>;
  query?: object;
  version?: number;
  idempotencyKey?: string;
  body?: unknown;
}

async function send(method: Method, path: string, input: Sent = {}): Promise<unknown> {
  const first = await attempt(method, path, input);
  if (first.problem?.code !== 'csrf.invalid') return dataOf(first);
  // Another tab signed in or switched practices, so this tab's token is stale.
  rememberCsrfToken((await get('/v1/session')).csrfToken);
  return dataOf(await attempt(method, path, input));
}

interface Outcome {
  data?: unknown;
  problem?: ApiProblem;
}

async function attempt(method: Method, path: string, input: Sent): Promise<Outcome> {
  try {
    const response = await fetch(urlOf(path, input), {
      method: method.toUpperCase(),
      headers: headersOf(method, input),
      body: input.body instanceof Blob ? input.body : JSON.stringify(input.body),
    });
    const text = await response.text();
    if (!response.ok) return { problem: asProblem(response.status, text) };
    return { data: text ? JSON.parse(text) : undefined };
  } catch {
    throw new Offline();
  }
}

function dataOf({ data, problem }: Outcome): unknown {
  if (problem) throw problem;
  return data;
}

function urlOf(path: string, { path: ids = {}, query = {} }: Sent): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(ids[name] ?? ''));
  const asked = Object.entries(query).filter(([, value]) => value !== undefined);
  return asked.length === 0 ? filled : `${filled}?${new URLSearchParams(asked).toString()}`;
}

function headersOf(method: Method, { version, idempotencyKey, body }: Sent): Record<string, string> {
  return {
    ...(method !== 'get' && csrfToken && { 'X-CSRF-Token': csrfToken }),
    ...(version !== undefined && { 'If-Match': `"${version}"` }),
    ...(idempotencyKey && { 'Idempotency-Key': idempotencyKey }),
    // A file says its type itself.
    ...(body !== undefined && !(body instanceof Blob) && { 'Content-Type': 'application/json' }),
  };
}

/** Lets a create request be retried safely. */
export function newIdempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
