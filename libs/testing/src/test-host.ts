import type { TestDatabase } from './test-server';
import { apiAt, type TestApi } from './test-api';

export interface Hosted {
  url?: string;
  /** Resolves to what it has logged. */
  close(): Promise<string[]>;
}

/** Opens an API or a worker in the process that the global setup has started; a test file that does so loads no Nest. */
export async function openHosted(kind: 'api' | 'worker', setup: object): Promise<Hosted> {
  const { id, url } = await ask<{ id: number; url?: string }>('POST', kind, setup);
  let closing: Promise<string[]> | undefined;
  return { url, close: () => (closing ??= ask('DELETE', String(id))) };
}

/** The whole API on a database of the test's own. */
export async function ownApi(database: TestDatabase): Promise<TestApi & Hosted> {
  const hosted = await openHosted('api', { database });
  return { ...hosted, ...apiAt(hosted.url!, database) };
}

async function ask<T>(method: string, path: string, setup?: object): Promise<T> {
  const host = process.env.QUARTERDECK_TEST_HOST;
  if (!host) throw new Error('No test host: run this through jest with the global setup.');
  const answer = await fetch(`${host}/${path}`, { method, body: setup && JSON.stringify(setup) });
  const body = (await answer.json()) as T & { error?: string };
  if (!answer.ok) throw new Error(body.error);
  return body;
}
