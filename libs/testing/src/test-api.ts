import supertest from 'supertest';
import { type TestPerson, type TestPractice, testPractice } from './test-practice';
import { runningApi, sharedDatabase, type TestDatabase } from './test-server';

export type TestClient = Record<
  'get' | 'post' | 'patch' | 'put' | 'delete',
  (path: string) => supertest.Test
>;

export interface TestApi {
  database: TestDatabase;
  /** A practice of the test's own. */
  practice(name?: string): Promise<TestPractice>;
  /** Requests as this person, or as nobody. */
  as(person?: TestPerson): TestClient;
}

/**
 * The whole API, which runs once for all test files. A test that speaks HTTP only needs nothing else and loads no
 * Nest; `ownApi` starts one on a database of the test's own, `testApp` one of features of its own.
 */
export function testApi(): TestApi {
  return apiAt(runningApi(), sharedDatabase());
}

/** `server` is an address, or a server that listens. */
export function apiAt(server: Parameters<typeof supertest>[0], database: TestDatabase): TestApi {
  const methods = ['get', 'post', 'patch', 'put', 'delete'] as const;
  return {
    database,
    practice: (name) => testPractice(database.admin, name),
    as: (person) =>
      Object.fromEntries(
        methods.map((method) => [
          method,
          (path: string) => {
            // A server that may close the connection does so in the middle of a body that it refuses for its size.
            const request = supertest(server)[method](path).set('Connection', 'keep-alive');
            return person ? request.set('Authorization', `Bearer ${person.token}`) : request;
          },
        ]),
      ) as TestClient,
  };
}
