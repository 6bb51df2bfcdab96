import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { get, patch, post, put, rememberCsrfToken, remove } from './http';
import { Offline } from './problem';

interface Asked {
  method: string | undefined;
  url: string | undefined;
  headers: IncomingHttpHeaders;
  body: string;
}
type Reply = [status: number, body?: string];

let server: Server;
let asked: Asked[];
let replies: Reply[];
const { fetch } = globalThis;

beforeEach(async () => {
  asked = [];
  replies = [];
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const { method, url, headers } = request;
      asked.push({ method, url, headers, body });
      const [status, text] = replies.shift() ?? [200, '{}'];
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(text);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  globalThis.fetch = (url, init) => fetch(`http://127.0.0.1:${port}${url as string}`, init);
  rememberCsrfToken('token');
});

afterEach(async () => {
  globalThis.fetch = fetch;
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});

const refusedToken: Reply = [403, '{"code":"csrf.invalid"}'];
const id = '7';

describe('a request to the API', () => {
  it('carries ids, query, version, key and body', async () => {
    replies = [[200, '{"id":"7"}']];
    const answer = await post('/v1/time-off/{id}/endings', {
      path: { id: 'a/b' },
      version: 3,
      idempotencyKey: 'key',
    });
    await get('/v1/decisions', { query: { q: 'a&b', limit: 5, cursor: undefined } });
    await patch('/v1/practice', { version: 0, body: { name: 'Ada' } });
    expect(answer).toEqual({ id: '7' });
    expect(asked).toMatchObject([
      {
        method: 'POST',
        url: '/v1/time-off/a%2Fb/endings',
        headers: { 'if-match': '"3"', 'idempotency-key': 'key', 'x-csrf-token': 'token' },
        body: '',
      },
      { method: 'GET', url: '/v1/decisions?q=a%26b&limit=5' },
      {
        method: 'PATCH',
        headers: { 'if-match': '"0"', 'content-type': 'application/json' },
        body: '{"name":"Ada"}',
      },
    ]);
    expect(asked[1]?.headers).not.toHaveProperty('x-csrf-token');
    expect(asked[0]?.headers).not.toHaveProperty('content-type');
  });

  it('sends a file as it is', async () => {
    const body = new Blob(['PK'], { type: 'application/zip' });
    await post('/v1/engagements/{engagementId}/decision-imports', { path: { engagementId: id }, body });
    expect(asked).toMatchObject([{ headers: { 'content-type': 'application/zip' }, body: 'PK' }]);
  });

  it('is repeated with a new token after another tab signed in', async () => {
    replies = [refusedToken, [200, '{"csrfToken":"newer"}'], [204]];
    await expect(remove('/v1/fees/{id}', { path: { id }, version: 2 })).resolves.toBeUndefined();
    await remove('/v1/practice/demo-data');
    expect(asked.map(({ url, headers }) => [url, headers['x-csrf-token'], headers['if-match']])).toEqual([
      ['/v1/fees/7', 'token', '"2"'],
      ['/v1/session', undefined, undefined],
      ['/v1/fees/7', 'newer', '"2"'],
      ['/v1/practice/demo-data', 'newer', undefined],
    ]);
  });

  it('is repeated only once', async () => {
    replies = [refusedToken, [200, '{"csrfToken":"newer"}'], refusedToken];
    await expect(remove('/v1/session')).rejects.toMatchObject({ status: 403, code: 'csrf.invalid' });
    expect(asked).toHaveLength(3);
  });

  it('fails with the problem that the API answers', async () => {
    replies = [
      [422, '{"code":"invalid","detail":"Enter a name.","errors":[{"pointer":"/name","detail":"Empty."}]}'],
    ];
    await expect(get('/v1/cockpit')).rejects.toMatchObject({
      status: 422,
      code: 'invalid',
      message: 'Enter a name.',
      fields: [{ pointer: '/name', detail: 'Empty.' }],
    });
  });

  it.each(['<h1>Bad gateway</h1>', '', 'null'])(
    'fails with a sentence when a proxy answers %p',
    async (text) => {
      replies = [[502, text]];
      const message = 'The server answered with 502. Try again in a moment.';
      await expect(get('/v1/cockpit')).rejects.toMatchObject({ status: 502, code: 'unknown', message });
    },
  );

  it('fails as offline when nothing answers, or something other than the API', async () => {
    replies = [[200, '<h1>Wi-Fi login</h1>']];
    await expect(get('/v1/cockpit')).rejects.toBeInstanceOf(Offline);
    globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    await expect(get('/v1/cockpit')).rejects.toBeInstanceOf(Offline);
  });
});

// Never runs: `npm run typecheck` fails when one of these mistakes passes.
export const mistakes = [
  // @ts-expect-error -- a path that isn't in openapi.json
  () => get('/v1/client/{id}', { path: { id } }),
  // @ts-expect-error -- a path without this method
  () => put('/v1/clients/{id}', { path: { id }, body: {} }),
  // @ts-expect-error -- no id
  () => get('/v1/clients/{id}'),
  // @ts-expect-error -- another id
  () => get('/v1/clients/{id}', { path: { clientId: id } }),
  // @ts-expect-error -- a misspelled query
  () => get('/v1/decisions', { query: { limt: 5 } }),
  // @ts-expect-error -- a value that the query doesn't know
  () => get('/v1/decisions', { query: { state: 'closed' } }),
  // @ts-expect-error -- no version
  () => patch('/v1/practice', { body: { name: 'Ada' } }),
  // @ts-expect-error -- a key where it isn't heeded
  () => patch('/v1/practice', { version: 1, idempotencyKey: 'key', body: { name: 'Ada' } }),
  // @ts-expect-error -- no body
  () => post('/v1/clients'),
  // @ts-expect-error -- a misspelled field
  () => patch('/v1/practice', { version: 1, body: { nam: 'Ada' } }),
  // @ts-expect-error -- a field that the answer doesn't have
  async () => (await get('/v1/clients/{id}', { path: { id } })).nam,
];
