import { once } from 'node:events';
import type { TestBackground } from './global-setup';

export default async function globalTeardown(): Promise<void> {
  const { quarterdeckTests: background } = globalThis as { quarterdeckTests?: TestBackground };
  if (!background) return;
  const { api, server } = background;
  if (api.exitCode === null) {
    const ended = once(api, 'exit');
    api.disconnect();
    await ended;
  }
  await server.stop();
}
