// From what @nestjs/swagger writes to OpenAPI 3.1 as JSON Schema 2020-12 reads it.

const problem = {
  description: 'What went wrong, as RFC 9457 describes it.',
  type: 'object',
  required: ['type', 'title', 'status', 'code', 'detail', 'instance'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string', description: 'The kind of problem, for people.' },
    status: { type: 'integer', description: 'The HTTP status, once more.' },
    detail: { type: 'string', description: 'What happened here, and how to go on.' },
    code: { type: 'string', description: 'Stable: programs decide on it.' },
    instance: { type: 'string', description: 'The id of the request, as the logs carry it.' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['pointer', 'detail'],
        properties: {
          pointer: {
            type: 'string',
            description: 'A JSON pointer into the body, or the name of a parameter.',
          },
          detail: { type: 'string' },
        },
      },
    },
  },
};

const ifMatch = {
  name: 'If-Match',
  in: 'header',
  required: true,
  description: 'The ETag that you read. 428 if missing, 412 if the record has changed since.',
  schema: { type: 'string', pattern: '^"\\d+"$', examples: ['"7"'] },
};

const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description:
    'Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs.',
  schema: { type: 'string', minLength: 1, maxLength: 200 },
};

/** Bytes, or a text that is no JSON. */
const file = { type: 'string', format: 'binary' };

export function finish(document, access) {
  const finished = modernise(document);
  const schemas = { ...finished.components?.schemas, Problem: problem };
  finished.components = { ...finished.components, schemas: sorted(schemas) };
  finished.paths = sorted(finished.paths);
  for (const { name, operation } of operations(finished)) {
    const found = access[operation.operationId] ?? {};
    const { isPublic, scope, needsVersion, types = [], answers } = found;
    // Without a DTO the route does not look at what it was sent.
    const content = operation.requestBody?.content ?? {};
    for (const type of types) content[type] = { schema: file };
    if (answers) operation.responses['200'].content = { [answers]: { schema: file } };
    if (isPublic) operation.security = [];
    if (scope) operation['x-scope'] = scope;
    for (const parameter of operation.parameters ?? []) {
      if (parameter.in === 'query' && 'default' in parameter.schema) parameter.required = false;
    }
    const headers = [
      ...(needsVersion ? [ifMatch] : []),
      ...(name.startsWith('POST') && scope ? [idempotencyKey] : []),
    ];
    if (headers.length) operation.parameters = [...(operation.parameters ?? []), ...headers];
    operation.responses.default ??= {
      description: 'Anything that went wrong.',
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    };
  }
  return finished;
}

export function* operations({ paths }) {
  for (const [path, methods] of Object.entries(paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      if (operation.responses) yield { name: `${method.toUpperCase()} ${path}`, operation };
    }
  }
}

/** 3.0 says `nullable: true`, 3.1 says `type: [..., 'null']`. */
function modernise(node) {
  if (Array.isArray(node)) return node.map(modernise);
  if (node === null || typeof node !== 'object') return node;
  const {
    nullable,
    'x-items': itemFacts,
    ...rest
  } = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, modernise(value)]));
  // The Swagger plugin keeps tags it does not know in the text; property-facts.mjs has read this one.
  if (typeof rest.description === 'string')
    rest.description = rest.description.replace(/@format \S+/, '').trim();
  if (rest.description === '' && (rest.type || rest.$ref)) delete rest.description;
  if (itemFacts && rest.items) rest.items = { ...rest.items, ...itemFacts };
  return nullable === true ? orNull(rest) : rest;
}

function orNull({ description, ...schema }) {
  const described = description === undefined ? {} : { description };
  if (schema.type) {
    const types = [schema.type, 'null'].flat();
    const values = schema.enum ? { enum: [...schema.enum, null] } : {};
    return { ...described, ...schema, ...values, type: [...new Set(types)] };
  }
  const reference = schema.allOf?.length === 1 ? schema.allOf[0] : schema;
  return { ...described, anyOf: [reference, { type: 'null' }] };
}

function sorted(object) {
  return Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
}
