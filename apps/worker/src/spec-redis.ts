import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { until } from './spec-harness';

/** Whether Redis can be tested here; says how to get it when it cannot, which is a failure where it is required. */
export function hasRedis(required: boolean): boolean {
  try {
    execFileSync('redis-server', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    const advice =
      'redis-server is not installed, the queue on Redis is not tested. Get it with: apt-get install redis-server';
    if (required) throw new Error(advice);
    process.stderr.write(`${advice}\n`);
    return false;
  }
}

/** A Redis of one's own on a free loopback port, that forgets everything when it stops. */
export class TestRedis {
  private server?: ChildProcess;
  private port = 0;

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  async start(): Promise<void> {
    this.port ||= await freePort();
    this.server = spawn(
      'redis-server',
      [
        '--port',
        String(this.port),
        '--bind',
        '127.0.0.1',
        '--save',
        '',
        '--appendonly',
        'no',
        '--dir',
        tmpdir(),
      ],
      {
        stdio: 'ignore',
      },
    );
    await until(
      () => this.answers(),
      (answers) => answers,
    );
  }

  async stop(): Promise<void> {
    const { server } = this;
    if (!server || server.exitCode !== null) return;
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGKILL');
    await ended;
  }

  /** Forgets everything at once. */
  async flush(): Promise<void> {
    await this.ask('FLUSHALL');
  }

  private async answers(): Promise<boolean> {
    return (await this.ask('PING')).startsWith('+PONG');
  }

  /** The answer, or nothing when there is none. */
  private ask(command: string): Promise<string> {
    return new Promise((resolve) => {
      const socket = connect(this.port, '127.0.0.1', () => socket.write(`${command}\r\n`));
      socket.once('data', (data) => {
        socket.destroy();
        resolve(data.toString());
      });
      socket.once('error', () => resolve(''));
    });
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
