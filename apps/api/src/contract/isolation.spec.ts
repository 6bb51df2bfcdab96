import { FOUNDER_ACTS } from '@quarterdeck/domain/roles';
import type { TestPerson } from '@quarterdeck/testing/test-practice';
import { operations } from './document';
import { example } from './example';
import { buildWorld, send, type World } from './world';

const guarded = operations.filter(({ scope }) => scope);
const withIds = guarded.filter(({ path }) => path.includes('{'));
const own = guarded.filter(({ path }) => !path.includes('{'));

/** AC-36: every route, also those not written yet, against everybody who has no business there. */
describe('isolation (AC-36)', () => {
  let world: World;
  let intruders: Record<
    'other practice' | 'founder of another client' | 'viewer of another client',
    TestPerson
  >;
  let founderElsewhere: TestPerson;
  let revoked: TestPerson;
  let secrets: string[];

  beforeAll(async () => {
    world = await buildWorld();
    const elsewhere = await world.t.practice('Elsewhere');
    intruders = {
      'other practice': elsewhere.owner,
      'founder of another client': await world.practice.person('founder', [world.otherClientId]),
      'viewer of another client': await world.practice.person('viewer', [world.otherClientId]),
    };
    founderElsewhere = await elsewhere.person('founder', [await elsewhere.client()]);
    revoked = await world.practice.person('owner');
    await world.t.as(revoked).delete('/v1/session').expect(204);
    secrets = [...Object.values(world.ids).filter((id) => id.length === 36), 'The importer is live.', 'Acme'];
  });

  it.each(guarded.map((operation) => [`${operation.method} ${operation.path}`, operation] as const))(
    '%s answers 401 without a session and with a revoked one',
    async (_, operation) => {
      const body = operation.body && example(operation.body);
      expect((await send(world, operation, undefined, body)).status).toBe(401);
      const answer = await send(world, operation, revoked, body);
      expect([answer.status, answer.body.code]).toEqual([401, 'credential.invalid']);
    },
  );

  describe.each(['other practice', 'founder of another client', 'viewer of another client'] as const)(
    'isolation from %s',
    (who) => {
      it.each(withIds.map((operation) => [`${operation.method} ${operation.path}`, operation] as const))(
        '%s answers the same 404 to an outsider',
        async (_, operation) => {
          const { status, body, text } = await send(
            world,
            operation,
            who === 'other practice' && isFounderAct(operation.scope) ? founderElsewhere : intruders[who],
            operation.body && example(operation.body),
          );
          if (status === 200 && isEmptyList(body))
            throw new Error('An empty list tells that the record exists.');
          expect([status, { ...body, instance: '' }]).toEqual([404, notFound]);
          expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
        },
      );

      it.each(
        own.filter(({ method }) => method === 'get').map((operation) => [operation.path, operation] as const),
      )('%s shows an outsider nothing of the client', async (_, operation) => {
        const { status, text } = await send(world, operation, intruders[who]);
        expect([200, 404]).toContain(status);
        expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
      });
    },
  );

  it('the owner can read every one of those records, so the test can fail', async () => {
    for (const operation of withIds.filter(({ method }) => method === 'get')) {
      const { status } = await send(world, operation, world.practice.owner);
      expect([operation.path, status]).toEqual([operation.path, 200]);
    }
  });
});

/** The owner of any practice is told that only founders do this, whatever the id. */
function isFounderAct(scope: string | undefined): boolean {
  return (FOUNDER_ACTS as readonly (string | undefined)[]).includes(scope);
}

const notFound = {
  type: 'urn:quarterdeck:problem:not_found',
  title: 'Not found',
  status: 404,
  code: 'not_found',
  detail: 'Nothing is here, or you cannot see it.',
  instance: '',
};

function isEmptyList(body: { data?: unknown[] }): boolean {
  return Array.isArray(body.data) && body.data.length === 0;
}
