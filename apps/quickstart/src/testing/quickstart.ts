import { type ChildProcess, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from '@quarterdeck/embedded-postgres/processes';
import { ApiSession } from '../demo/api-session';
import { demoSignIns } from '../demo/people';

const root = join(__dirname, '../../../..');

/** `npm start` as a process of its own. */
export class SpecQuickstart {
  output = '';
  private readonly ended: Promise<number | string>;

  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
  ) {
    for (const stream of [child.stdout!, child.stderr!])
      stream.on('data', (part) => (this.output += String(part)));
    this.ended = new Promise((resolve) =>
      child.once('close', (code, signal) => resolve(code ?? signal ?? 'unknown')),
    );
  }

  static start(dataDirectory: string, port: number, environment: NodeJS.ProcessEnv = {}): SpecQuickstart {
    const env = { ...process.env, QUARTERDECK_DATA: dataDirectory, PORT: String(port), ...environment };
    const child = spawn(process.execPath, ['apps/quickstart/start.mjs'], {
      cwd: root,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return new SpecQuickstart(child, `http://127.0.0.1:${port}`);
  }

  /** Until it says where to go. */
  async ready(): Promise<this> {
    const over = this.exit().then((code) => {
      throw new Error(`npm start ended with ${code}:\n${this.output}`);
    });
    const runs = until(async () => this.output.includes('Quarterdeck runs at') || undefined, 240_000);
    await Promise.race([over, runs]);
    return this;
  }

  kill(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }

  /** Exit code, or the signal that ended it. */
  exit(): Promise<number | string> {
    return this.ended;
  }

  signIn(email: string): Promise<ApiSession> {
    return ApiSession.open(this.url, email, demoSignIns[0]!.password);
  }

  /** What a public route answers. */
  async get<T>(path: string): Promise<T> {
    return (await fetch(`${this.url}${path}`)).json() as Promise<T>;
  }
}

/** The first result of `look` that is not undefined. */
export async function until<T>(look: () => Promise<T | undefined>, milliseconds = 50_000): Promise<T> {
  const deadline = Date.now() + milliseconds;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > deadline) throw new Error('It did not come to be in time.');
    await sleep(50);
  }
}

/** The PostgreSQL that runs on this data directory. */
export async function postgresPid(dataDirectory: string): Promise<number> {
  const pid = Number(
    (await readFile(join(dataDirectory, 'postgres/data/postmaster.pid'), 'utf8')).split('\n')[0],
  );
  if (!(await isAlive(pid))) throw new Error(`PostgreSQL (${pid}) does not run.`);
  return pid;
}
