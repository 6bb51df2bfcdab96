import type { TestServer } from './test-server';

export default async function globalTeardown(): Promise<void> {
  await (globalThis as { quarterdeckTestServer?: TestServer }).quarterdeckTestServer?.stop();
}
