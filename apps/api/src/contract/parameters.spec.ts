import { operations, resolve } from './document';

const lists = operations.flatMap((operation) => {
  const answer = operation.answers['200'];
  const cursor = answer && resolve(answer).properties?.nextCursor;
  return operation.method === 'get' && cursor
    ? [{ operation, pages: [cursor.type].flat().includes('string') }]
    : [];
});
const at = ({ method, path }: { method: string; path: string }) => `${method} ${path}`;

/** A generated client can only send what the document declares. */
describe('path and query parameters', () => {
  it.each(operations.map((operation) => [at(operation), operation] as const))(
    '%s declares exactly the parameters of its path',
    (_, { path, parameters }) => {
      const declared = parameters.filter((parameter) => parameter.in === 'path');
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect(declared.map(({ name }) => name).sort()).toEqual(inPath.sort());
      for (const { required, schema } of declared) {
        expect(required).toBe(true);
        expect(schema.format ?? schema.pattern).toEqual(expect.any(String));
      }
    },
  );

  it('the document contains lists', () => {
    expect(lists.filter(({ pages }) => pages).length).toBeGreaterThan(8);
    expect(lists.map(({ operation }) => operation.path)).toContain('/v1/clients');
    const unpaged = operations.filter(
      ({ answers }) => answers['200'] && resolve(answers['200']).properties?.data?.type === 'array',
    );
    expect(lists.map(({ operation }) => at(operation)).sort()).toEqual(unpaged.map(at).sort());
  });

  it.each(lists.map((list) => [at(list.operation), list] as const))(
    '%s declares limit and cursor if it has a second page',
    (_, { operation, pages }) => {
      const query = operation.parameters.filter((parameter) => parameter.in === 'query');
      const paging = query.filter(({ name }) => name === 'limit' || name === 'cursor');
      expect(paging.map(({ name }) => name).sort()).toEqual(pages ? ['cursor', 'limit'] : []);
      expect(paging.filter(({ required }) => required)).toEqual([]);
      if (!pages) return;
      const schemaOf = (name: string) => paging.find((parameter) => parameter.name === name)!.schema;
      expect(schemaOf('limit')).toEqual({ type: 'integer', minimum: 1, maximum: 100, default: 25 });
      expect(schemaOf('cursor')).toEqual({ type: 'string', maxLength: expect.any(Number) });
    },
  );
});
