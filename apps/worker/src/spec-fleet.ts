import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { until } from './spec-harness';

const ROOT = join(__dirname, '../../..');

/** Worker processes; one that ends is replaced, as a supervisor would. */
export class Fleet {
  killed = 0;
  boots = 0;
  /** What workers printed that ended by themselves after they had started. */
  readonly died: string[] = [];
  private readonly members = new Map<ChildProcess, { startedAt?: number }>();
  private disbanding = false;

  start(setup: object): void {
    this.boots++;
    const script = join(ROOT, 'apps/worker/src/spec-worker.ts');
    const child = spawn(
      process.execPath,
      ['--require', join(ROOT, 'tools/typescript-register.cjs'), script, JSON.stringify(setup)],
      {
        stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      },
    );
    const member: { startedAt?: number } = {};
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

  /** Waits until every one has worked for a moment, so that each kill hits something, then kills them all at once. */
  async killAll(): Promise<void> {
    const all = (): { startedAt?: number }[] => [...this.members.values()];
    const works = ({ startedAt }: { startedAt?: number }): boolean =>
      startedAt !== undefined && Date.now() - startedAt > 700;
    await until(
      () => all().filter(works).length,
      (working) => working === all().length,
      30,
    );
    for (const child of this.members.keys()) {
      this.killed++;
      child.kill('SIGKILL');
    }
  }

  async disband(): Promise<void> {
    this.disbanding = true;
    const ends = [...this.members.keys()].map(
      (child) => new Promise((resolve) => child.once('exit', resolve)),
    );
    for (const child of this.members.keys()) child.kill('SIGKILL');
    await Promise.all(ends);
  }
}
