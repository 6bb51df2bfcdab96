// The api process beside a burst, and somebody who asks it for pages all the time.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from './built.mjs';
import { summary } from './figures.mjs';
import { kit } from './kit.mjs';

/** The api of the built server on the databases of the stage. */
export async function startApi(urls, secret) {
  const port = await freePort();
  const child = spawn(process.execPath, [join(root, 'dist/apps/api/src/main.js')], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      PATH: process.env.PATH,
      NODE_OPTIONS: '--max-old-space-size=256',
      PORT: String(port),
      PUBLIC_URL: `http://localhost:${port}`,
      QUARTERDECK_SECRET: secret,
      NODE_ENV: 'development',
      MAILBOX_DIRECTORY: join(tmpdir(), 'quarterdeck-battery-mailbox'),
      DATABASE_HTTP_URL: urls.http,
      DATABASE_AUTH_URL: urls.auth,
    },
  });
  const live = () =>
    fetch(`http://127.0.0.1:${port}/health/live`).then(
      ({ ok }) => ok,
      () => false,
    );
  await kit('harness').until(live, (ok) => ok, 60);
  return { port, process: child };
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

/** `ask(seconds)` asks for a cockpit 20 times a second whatever the answers take, and resolves to their latencies. */
export function cockpits(port, sessions) {
  let turn = 0;
  return (seconds) => {
    const latencies = [];
    const pending = new Set();
    const one = () => {
      const session = sessions[turn++ % sessions.length];
      const began = performance.now();
      const answer = fetch(`http://127.0.0.1:${port}/v1/cockpit`, {
        headers: { authorization: `Bearer ${session.token}` },
      })
        .then(async (response) => {
          await response.arrayBuffer();
          if (!response.ok) throw new Error(`The api answered ${response.status}.`);
          latencies.push(performance.now() - began);
        })
        .finally(() => pending.delete(answer));
      pending.add(answer);
    };
    const timer = setInterval(one, 50);
    const stop = async () => {
      clearInterval(timer);
      await Promise.all(pending);
      return summary(latencies);
    };
    return seconds === Infinity ? { stop } : sleep(seconds * 1000).then(stop);
  };
}
