import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { DiscoveryModule, DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { PATH_METADATA, METHOD_METADATA } from '@nestjs/common/constants';
import { PUBLIC, SCOPE } from '@quarterdeck/platform/http/access/access';
import { SCOPES } from '@quarterdeck/domain/roles';
import { testApp, type TestApp } from '@quarterdeck/testing/test-app';
import { apiFeatures } from '../api.module';
import { document, operations, resolve, type Schema } from './document';
import { example } from './example';
import { buildWorld, send } from './world';

/** Rules over the whole surface of the api, also over what is not written yet. */
describe('API surface', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await testApp([...apiFeatures, DiscoveryModule]);
  });
  afterAll(() => t.close());

  it('every route declares its access', () => {
    const reflector = t.app.get(Reflector);
    const routes = t.app
      .get(DiscoveryService)
      .getControllers()
      .flatMap(({ instance, metatype }) => {
        const prototype = Object.getPrototypeOf(instance as object) as Record<string, object>;
        return t.app
          .get(MetadataScanner)
          .getAllMethodNames(prototype)
          .filter((name) => Reflect.hasMetadata(METHOD_METADATA, prototype[name]!))
          .map((name) => ({
            name: `${metatype?.name}.${name} ${String(Reflect.getMetadata(PATH_METADATA, prototype[name]!))}`,
            scope: reflector.get<string | undefined>(SCOPE, prototype[name] as never),
            open: reflector.get<boolean | undefined>(PUBLIC, prototype[name] as never),
          }));
      });
    expect(routes.length).toBeGreaterThan(40);
    expect(routes.filter(({ scope, open }) => Boolean(scope) === Boolean(open))).toEqual([]);
    const known = (scope: string) => [...SCOPES, 'account:read', 'account:write'].includes(scope);
    expect(routes.filter(({ scope }) => scope && !known(scope))).toEqual([]);
  });

  it('every operation has an answer and no schema is empty', () => {
    const empty = Object.entries(document.components.schemas).filter(
      ([, schema]) => Object.keys(schema.properties ?? {}).length === 0,
    );
    expect(empty.map(([name]) => name)).toEqual([]);
    const silent = operations.filter(
      ({ answers, givesFile }) =>
        !givesFile && !['200', '201', '202', '204', '303'].some((status) => status in answers),
    );
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it('every text, number and list in a request is bounded', () => {
    const unbounded = operations.flatMap(({ body, path }) => (body ? unboundedFields(body, path) : []));
    expect(unbounded).toEqual([]);
  });

  it('every body refuses an unknown field', async () => {
    const world = await buildWorld();
    for (const operation of operations.filter(({ body }) => body)) {
      const body = { ...(example(operation.body!) as object), tenantId: 'x' };
      const answer = await send(world, operation, operation.scope ? world.practice.owner : undefined, body);
      const where = `${operation.method} ${operation.path}`;
      // Sign-in refuses what it was given before it looks at the rest of the body.
      const refusals = operation.scope ? [400] : [400, 401];
      expect([where, refusals.includes(answer.status)]).toEqual([where, true]);
      if (answer.status === 400)
        expect([where, JSON.stringify(answer.body.errors)]).toEqual([
          where,
          expect.stringContaining('/tenantId'),
        ]);
    }
  });

  it('the committed document matches the running API', () => {
    const generate = join(__dirname, '../../../../tools/openapi/generate.mjs');
    expect(() => execFileSync(process.execPath, [generate, '--check'], { stdio: 'pipe' })).not.toThrow();
  }, 60_000);
});

function unboundedFields(given: Schema, at: string): string[] {
  const schema = resolve(given);
  const parts = schema.anyOf ?? schema.allOf;
  if (parts) return parts.flatMap((choice) => unboundedFields(choice, at));
  if (schema.properties)
    return Object.entries(schema.properties).flatMap(([name, inner]) =>
      unboundedFields(inner, `${at} ${name}`),
    );
  const type = Array.isArray(schema.type) ? schema.type.find((one) => one !== 'null') : schema.type;
  const bounded =
    type === 'boolean' ||
    type === 'null' ||
    Boolean(schema.enum) ||
    (type === 'integer' && schema.maximum !== undefined) ||
    (type === 'number' && schema.minimum !== undefined && schema.maximum !== undefined) ||
    (type === 'string' &&
      (schema.maxLength !== undefined || schema.format !== undefined || schema.pattern !== undefined)) ||
    (type === 'array' && (schema as { maxItems?: number }).maxItems !== undefined);
  return bounded ? [] : [at];
}
