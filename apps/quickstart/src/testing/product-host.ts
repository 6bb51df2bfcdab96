import { mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestServerInfo, useTestServer } from '@quarterdeck/testing/test-server';
import type { SpecProducts } from './product';

// Each connection gets a product of its own: its address goes back as a line, and it closes with the connection. One
// at a time, because Passport knows the strategies of one application per process. Modules are loaded once.
let directory: string | undefined;
let last: Promise<unknown> = Promise.resolve();

process.once('message', ({ server, soon }: { server: TestServerInfo; soon: boolean }) => {
  useTestServer(server);
  void listen(server, soon);
});
process.once('disconnect', () => void end());
// The run that started this process ends it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);

async function listen(server: TestServerInfo, soon: boolean): Promise<void> {
  directory = await mkdtemp(join(tmpdir(), 'quarterdeck-products-'));
  const products = async () => {
    const { SpecProducts } = await import('./product');
    return new SpecProducts(server, directory!);
  };
  const doors = createServer((socket) => {
    const ended = new Promise((resolve) => socket.once('close', resolve));
    socket.on('error', () => undefined).resume();
    last = last.then(() => serve(socket, products, ended)).catch((error: Error) => refuse(socket, error));
  });
  doors.listen(0, '127.0.0.1', () => process.send!((doors.address() as AddressInfo).port));
  // What fails here fails again where it is asked for.
  if (soon)
    last = products()
      .then((opened) => opened.template())
      .catch(() => undefined);
}

async function serve(
  socket: Socket,
  products: () => Promise<SpecProducts>,
  ended: Promise<unknown>,
): Promise<void> {
  await (await products()).run((url) => socket.write(`${JSON.stringify({ url })}\n`), ended);
}

function refuse(socket: Socket, error: Error): void {
  socket.end(`${JSON.stringify({ error: error.stack })}\n`);
}

async function end(): Promise<void> {
  await last;
  if (directory) await rm(directory, { recursive: true, force: true });
  process.exit(0);
}
