import { createApiClient } from '@quarterdeck/api-client';
import { asProblem, Offline } from './problem';

interface Options {
  body?: unknown;
  /** Sent as If-Match, so a stale change is refused. */
  version?: number;
  idempotencyKey?: string;
  /** Set for raw bodies. Everything else is JSON. */
  type?: string;
}

interface Answer {
  data?: unknown;
  error?: unknown;
  response: Response;
}

// Paths are plain text with their ids. types.ts types the bodies.
interface AnyPath {
  request(method: string, path: string, init: object): Promise<Answer>;
}
const http = createApiClient({ baseUrl: '' }) as unknown as AnyPath;

let csrfToken: string | null = null;

export function rememberCsrfToken(token: string | null): void {
  csrfToken = token;
}

export const get = <T>(path: string): Promise<T> => send<T>('get', path);
export const post = <T>(path: string, body: unknown = {}, options: Options = {}): Promise<T> =>
  send<T>('post', path, { body, ...options });
export const put = <T>(path: string, body: unknown, version?: number): Promise<T> =>
  send<T>('put', path, { body, version });
export const patch = <T>(path: string, body: unknown, version: number): Promise<T> =>
  send<T>('patch', path, { body, version });
export const remove = <T = void>(path: string, version?: number): Promise<T> =>
  send<T>('delete', path, { version });

async function send<T>(method: string, path: string, options: Options = {}): Promise<T> {
  const answer = await attempt(method, path, options);
  if (!isRefusedToken(answer)) return dataOf<T>(answer);
  // Another tab signed in or switched practices, so this tab's token is stale.
  const session = dataOf<{ csrfToken: string | null }>(await attempt('get', '/v1/session', {}));
  rememberCsrfToken(session.csrfToken);
  return dataOf<T>(await attempt(method, path, options));
}

async function attempt(method: string, path: string, options: Options): Promise<Answer> {
  const headers: Record<string, string> = {};
  if (method !== 'get' && csrfToken) headers['X-CSRF-Token'] = csrfToken;
  if (options.version !== undefined) headers['If-Match'] = `"${options.version}"`;
  if (options.idempotencyKey) headers['Idempotency-Key'] = options.idempotencyKey;
  if (options.type) headers['Content-Type'] = options.type;
  const asItIs = options.type ? { bodySerializer: (body: unknown) => body } : undefined;
  try {
    return await http.request(method, path, { body: options.body, headers, ...asItIs });
  } catch {
    throw new Offline();
  }
}

function isRefusedToken({ response, error }: Answer): boolean {
  return response.status === 403 && asProblem(403, error).code === 'csrf.invalid';
}

function dataOf<T>({ data, error, response }: Answer): T {
  if (!response.ok) throw asProblem(response.status, error);
  return data as T;
}

/** Lets a create request be retried safely. */
export function newIdempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
