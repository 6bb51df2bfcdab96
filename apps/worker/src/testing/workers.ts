import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { until } from './reminders-due';

const ROOT = join(__dirname, '../../../..');

/** Arguments for Node that run a worker from these sources; the configuration follows as one more. */
export const FROM_SOURCE = [
  '--require',
  join(ROOT, 'tools/typescript-register.cjs'),
  join(ROOT, 'apps/worker/src/testing/worker-process.ts'),
];

/** The same worker as one file, for tests that start many of them. */
export function bundledWorker(): { program: string[] } {
  const file = join(ROOT, `node_modules/.cache/quarterdeck-worker-${process.pid}.cjs`);
  beforeAll(async () => {
    await promisify(execFile)(process.execPath, [join(ROOT, 'tools/bundle-worker.mjs'), file]);
  }, 120_000);
  afterAll(() => rm(file));
  return { program: [file] };
}

interface Member {
  startedAt?: number;
  frozen?: boolean;
}

/** Worker processes; one that ends is replaced, as a supervisor would. */
export class Fleet {
  killed = 0;
  frozen = 0;
  boots = 0;
  /** What workers printed that ended by themselves after they had started. */
  readonly died: string[] = [];
  private readonly members = new Map<ChildProcess, Member>();
  private readonly thaws: Promise<void>[] = [];
  private disbanding = false;

  constructor(private readonly program: readonly string[] = FROM_SOURCE) {}

  get pids(): number[] {
    return [...this.members.keys()].flatMap(({ pid }) => pid ?? []);
  }

  start(setup: object): void {
    this.boots++;
    const child = spawn(process.execPath, [...this.program, JSON.stringify(setup)], {
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    const member: Member = {};
    this.members.set(child, member);
    let printed = '';
    child.stderr!.on('data', (data: Buffer) => (printed += data.toString()));
    child.on('message', () => (member.startedAt = Date.now()));
    child.on('exit', (code, signal) => {
      this.members.delete(child);
      if (this.disbanding) return;
      if (member.startedAt && signal !== 'SIGKILL') this.died.push(`${code}: ${printed}`);
      this.start(setup);
    });
  }

  /** Waits until every one works. */
  async allWork(): Promise<void> {
    await until(
      () => this.working(0).length,
      (working) => working === this.members.size,
      120,
    );
  }

  /** Kills one that has worked for a moment, so that it hits something. */
  async killOne(): Promise<void> {
    const child = await this.oneAtWork();
    this.killed++;
    child.kill('SIGKILL');
  }

  /** Stops one that has worked for a moment and lets it go on after these seconds, without waiting for that. */
  async freezeOne(seconds: number): Promise<void> {
    const child = await this.oneAtWork();
    const member = this.members.get(child)!;
    this.frozen++;
    member.frozen = true;
    child.kill('SIGSTOP');
    const thaw = new Promise((resolve) => setTimeout(resolve, seconds * 1000)).then(() => {
      child.kill('SIGCONT');
      member.frozen = false;
    });
    this.thaws.push(thaw);
  }

  /** Resolves when nobody is frozen any more. */
  async thawed(): Promise<void> {
    await Promise.all(this.thaws);
  }

  async disband(): Promise<void> {
    this.disbanding = true;
    const ends = [...this.members.keys()].map(
      (child) => new Promise((resolve) => child.once('exit', resolve)),
    );
    for (const child of this.members.keys()) child.kill('SIGKILL');
    await Promise.all(ends);
  }

  private async oneAtWork(): Promise<ChildProcess> {
    const working = await until(
      () => this.working(700),
      (found) => found.length > 0,
      120,
    );
    return working[Math.floor(Math.random() * working.length)]!;
  }

  private working(sinceMs: number): ChildProcess[] {
    const works = ({ startedAt, frozen }: Member): boolean =>
      !frozen && startedAt !== undefined && Date.now() - startedAt >= sinceMs;
    return [...this.members].filter(([, member]) => works(member)).map(([child]) => child);
  }
}
