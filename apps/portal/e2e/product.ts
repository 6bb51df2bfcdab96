import { type ChildProcess, spawn } from 'node:child_process';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const root = join(__dirname, '../../..');
/** What a developer has set for their own server must not lead the tests there. */
const FOREIGN = ['DATABASE_URL', 'REDIS_URL', 'SMTP_URL', 'MAIL_FROM', 'PUBLIC_URL'];

/** `npm start` with its demo practice, on a free port and with data of its own. */
export class Product {
  private constructor(
    readonly url: string,
    private readonly child: ChildProcess,
    private readonly ended: Promise<unknown>,
  ) {}

  static async start(directory: string): Promise<Product> {
    const port = await freePort();
    const env = { ...process.env, QUARTERDECK_DATA: join(directory, 'data'), PORT: String(port) };
    const child = spawn(process.execPath, ['apps/quickstart/start.mjs'], {
      cwd: root,
      env: Object.fromEntries(Object.entries(env).filter(([name]) => !FOREIGN.includes(name))),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const ended = new Promise((resolve) => child.once('close', resolve));
    let output = '';
    const runs = new Promise<void>((resolve) => {
      for (const stream of [child.stdout, child.stderr]) {
        stream.on('data', (part) => {
          output += String(part);
          if (output.includes('Quarterdeck runs at')) resolve();
        });
      }
    });
    const failed = ended.then((code) => {
      throw new Error(`npm start ended with ${String(code)}:\n${output}`);
    });
    await Promise.race([runs, failed]);
    failed.catch(() => undefined);
    return new Product(`http://localhost:${port}`, child, ended);
  }

  async stop(): Promise<void> {
    this.child.kill('SIGTERM');
    const stopped = await Promise.race([this.ended.then(() => true), sleep(20_000, false, { ref: false })]);
    if (!stopped) this.child.kill('SIGKILL');
    await this.ended;
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
