import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { freePort } from '@quarterdeck/embedded-postgres/testing/free-port';
import { until } from './until';

/** Whether Redis can be tested here; says how to get it when it cannot, which with CI=true is a failure. */
export function hasRedis(what: string): boolean {
  try {
    execFileSync('redis-server', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    const advice = `redis-server is not installed, ${what} on Redis is not tested. Get it with: apt-get install redis-server`;
    if (process.env.CI === 'true') throw new Error(advice);
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

  /** Keeps its port when it starts again. */
  async start(): Promise<void> {
    const again = this.port > 0;
    for (let tries = 1; ; tries++) {
      if (!again) this.port = await freePort();
      if (await this.runs()) return;
      if (again || tries === 5) throw new Error(`redis-server does not start on port ${this.port}.`);
    }
  }

  async stop(): Promise<void> {
    const { server } = this;
    if (!server || ended(server)) return;
    const exit = once(server, 'exit');
    server.kill('SIGKILL');
    await exit;
  }

  /** Forgets everything at once. */
  async flush(): Promise<void> {
    await this.ask('FLUSHALL');
  }

  /** Whether it is this server that answers, and not another that had the port first. */
  private async runs(): Promise<boolean> {
    const options = ['--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', tmpdir()];
    const server = spawn('redis-server', ['--port', String(this.port), ...options], { stdio: 'ignore' });
    this.server = server;
    const answer = `process_id:${server.pid}\r\n`;
    return until(
      async () => ended(server) || (await this.ask('INFO server')).includes(answer),
      (known) => known,
      60,
    ).then(() => !ended(server));
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
      socket.once('close', () => resolve(''));
    });
  }
}

function ended({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}
