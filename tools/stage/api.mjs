// The api of the built server, with the memory that the image gives it.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './built.mjs';
import { kit } from './kit.mjs';

/** Starts it on the databases of the urls; `preload` are modules that Node requires first. */
export async function startApi(urls, secret, preload = []) {
  const port = await freePort();
  const program = [
    ...preload.flatMap((path) => ['--require', path]),
    join(root, 'tools/stage/api-process.cjs'),
  ];
  const child = spawn(process.execPath, program, {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    // Buffers among the values of a statement arrive as such.
    serialization: 'advanced',
    env: {
      PATH: process.env.PATH,
      NODE_OPTIONS: '--max-old-space-size=256',
      PORT: String(port),
      PUBLIC_URL: `http://localhost:${port}`,
      QUARTERDECK_SECRET: secret,
      NODE_ENV: 'development',
      MAILBOX_DIRECTORY: join(tmpdir(), 'mailbox'),
      DATABASE_FULL_URL: urls.full,
      DATABASE_SCOPED_URL: urls.scoped,
      DATABASE_AUTH_URL: urls.auth,
    },
  });
  const live = async () => {
    if (child.exitCode !== null) throw new Error(`The api ended with ${child.exitCode}.`);
    return fetch(`http://127.0.0.1:${port}/health/live`).then(
      ({ ok }) => ok,
      () => false,
    );
  };
  await kit('reminders-due').until(live, (ok) => ok, 180);
  return { port, process: child };
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}
