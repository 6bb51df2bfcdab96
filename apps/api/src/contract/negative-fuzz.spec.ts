import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import type { TestPerson } from '@quarterdeck/testing/test-practice';
import { document, type Operation, operations, resolve, type Schema } from './document';
import { example } from './example';
import { buildWorld, pathIn, send, type World } from './world';

const casesInAll = 5_200;
/** What ends the session, or the world itself, is fuzzed by the specs of its feature. */
const destructive = new Set([
  'delete /v1/session',
  'delete /v1/practice/demo-data',
  'put /v1/password',
  'post /v1/session/switches',
]);
const fuzzed = operations.filter(
  ({ method, path }) => !destructive.has(`${method} ${path}`) && !path.startsWith('/health'),
);
const perOperation = Math.ceil(casesInAll / fuzzed.length);

describe('negative fuzz over every operation', () => {
  let world: World;
  let person: TestPerson;
  let sent = 0;
  beforeAll(async () => {
    world = await buildWorld();
    person = world.practice.owner;
  });
  afterAll(() => expect(sent).toBeGreaterThanOrEqual(5_000));

  it.each(fuzzed.map((operation) => [`${operation.method} ${operation.path}`, operation] as const))(
    '%s survives bad input, and every answer matches its schema',
    async (_, operation) => {
      await fc.assert(
        fc.asyncProperty(attack(operation), async ({ body, raw, id, query, contentType }) => {
          sent++;
          const path = withQuery(
            id === undefined ? pathIn(world, operation) : replaceIds(operation.path, id),
            query,
          );
          const request = send(world, operation, operation.scope ? person : undefined, undefined, path);
          if (body !== undefined || raw !== undefined)
            void request.set('Content-Type', contentType).send(raw ?? JSON.stringify(body));
          const answer = await request;
          expect(answer.status).toBeLessThan(500);
          if (answer.status >= 400) {
            expect(answer.headers['content-type']).toContain('application/problem+json');
            expect(answer.body).toMatchObject({
              status: answer.status,
              code: expect.any(String),
              detail: expect.any(String),
              instance: expect.any(String),
            });
            expect(answer.text).not.toMatch(/select |insert |node_modules|\bat .*\.(ts|js):\d/i);
          } else {
            holdsSchema(operation, answer.status, answer.body);
          }
        }),
        { numRuns: perOperation, endOnFailure: true },
      );
    },
    120_000,
  );

  const withBody = fuzzed.filter(({ body }) => body !== undefined);
  it.each(withBody.map((operation) => [`${operation.method} ${operation.path}`, operation] as const))(
    '%s survives a field of any wrong type',
    async (_, operation) => {
      const fields = Object.keys(resolve(operation.body!).properties ?? {});
      for (const field of fields) {
        for (const wrong of [null, [], {}, [[]], '', -1, true]) {
          const body = { ...(example(operation.body!, true) as object), [field]: wrong };
          const answer = await send(world, operation, operation.scope ? person : undefined, body);
          expect([field, wrong, answer.status < 500]).toEqual([field, wrong, true]);
          if (answer.status < 300) expect([body, faultsOf(operation, body)]).toEqual([body, null]);
        }
      }
    },
    120_000,
  );

  it('valid requests are answered with the documented schema', async () => {
    for (const operation of fuzzed.filter(({ method }) => method === 'get')) {
      const answer = await send(world, operation, operation.scope ? person : undefined);
      expect([operation.path, answer.status < 500]).toEqual([operation.path, true]);
      if (answer.status === 200) holdsSchema(operation, 200, answer.body);
    }
  });
});

/** What the document says is wrong with a body that was accepted. */
function faultsOf(operation: Operation, body: unknown): string | null {
  const key = `${operation.operationId} body`;
  const validate = validators.get(key) ?? compile(operation.body!);
  validators.set(key, validate);
  return validate(body) ? null : ajv.errorsText(validate.errors);
}

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats(ajv);
ajv.addSchema({ $id: 'api', components: document.components });
const validators = new Map<string, ValidateFunction>();

function holdsSchema(operation: Operation, status: number, body: unknown): void {
  const schema = operation.answers[status];
  if (!schema) return;
  const key = `${operation.operationId} ${status}`;
  const validate = validators.get(key) ?? compile(schema);
  validators.set(key, validate);
  if (!validate(body))
    throw new Error(
      `${key} does not have its schema: ${ajv.errorsText(validate.errors)} in ${JSON.stringify(body).slice(0, 500)}`,
    );
}

function compile(schema: Schema): ValidateFunction {
  return ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"api#/')) as object);
}

interface Attack {
  body?: unknown;
  raw?: string;
  id?: string;
  query?: string;
  contentType: string;
}

const hostile = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    ' ',
    '\0',
    '\ud800',
    0,
    -1,
    1e308,
    9007199254740993,
    1.5,
    true,
    [],
    {},
    [[]],
    { a: { b: {} } },
    'x'.repeat(50_000),
    '2026-02-30',
    '24:00',
  ),
  fc.constantFrom<unknown>(
    "'; drop table client; --",
    '${7*7}',
    '../../etc/passwd',
    '<script>',
    '%00',
    '2026-13-01',
    'Europe/Nowhere',
    '12:60',
    'NaN',
    '1e9',
    '0x10',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.integer(),
  fc.double(),
  fc.uuid(),
  fc.jsonValue({ maxDepth: 3 }),
);

function attack(operation: Operation): fc.Arbitrary<Attack> {
  const contentType = fc.constantFrom(
    'application/json',
    'application/json',
    'application/json',
    'application/json',
    'text/plain',
    'application/xml',
  );
  const body = operation.body ? mutated(operation.body) : fc.constant<Pick<Attack, 'body' | 'raw'>>({});
  const id = operation.path.includes('{')
    ? fc.option(fc.oneof(fc.uuid(), fc.constantFrom('nope', '%00', '0', "'", '..%2f', 'x'.repeat(400))), {
        nil: undefined,
        freq: 3,
      })
    : fc.constant(undefined);
  const names = operation.parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name);
  const query = fc.option(
    fc
      .tuple(fc.constantFrom(...names, 'unknown', 'tenantId'), hostile.map(asText))
      .map(([name, value]) => `${name}=${encodeURIComponent(value)}`),
    { nil: undefined },
  );
  return fc
    .tuple(body, id, query, contentType)
    .map(([b, i, q, c]) => ({ ...b, id: i, query: q, contentType: c }));
}

/** A valid body with one or two things wrong, or something that is no such body at all. */
function mutated(given: Schema): fc.Arbitrary<Pick<Attack, 'body' | 'raw'>> {
  const fields = Object.keys(resolve(given).properties ?? {});
  const valid = () => example(given, true) as Record<string, unknown>;
  const raw = fc.constantFrom(
    '',
    '{',
    'null',
    '[]',
    '"text"',
    '{"a":1,"a":2}',
    '{"__proto__":{"admin":true}}',
    '[1e999]',
    `${'{"a":'.repeat(40)}1${'}'.repeat(40)}`,
    '\u0000',
    '{"a":"\\ud800"}',
  );
  return fc.oneof(
    { weight: 1, arbitrary: raw.map((text) => ({ raw: text })) },
    { weight: 1, arbitrary: hostile.map((value) => ({ body: value === undefined ? null : value })) },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom('tenantId', 'id', 'constructor', 'isAdmin', 'version')
        .map((field) => ({ body: { ...valid(), [field]: 1 } })),
    },
    ...(fields.length === 0
      ? []
      : [
          {
            weight: 6,
            arbitrary: fc
              .tuple(fc.constantFrom(...fields), hostile)
              .map(([field, value]) => ({ body: { ...valid(), [field]: value } })),
          },
          {
            weight: 1,
            arbitrary: fc
              .constantFrom(...fields)
              .map((field) => ({ body: { ...valid(), [field]: undefined } })),
          },
        ]),
  );
}

function asText(value: unknown): string {
  return (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).toWellFormed().slice(0, 2_000);
}

function withQuery(path: string, query: string | undefined): string {
  return query === undefined ? path : `${path}?${query}`;
}

function replaceIds(path: string, id: string): string {
  return path.replace(/\{[a-zA-Z]+\}/g, () => (id.includes('%') ? id : encodeURIComponent(id)));
}
