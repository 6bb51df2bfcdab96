import type { Settings } from './settings';

/** In the order in which they stop: what uses another first. */
const order = ['api', 'worker', 'database'] as const;
type Part = (typeof order)[number];

class Stopping extends Error {}

/** What runs in this process, and how it ends. */
export class Running {
  private readonly parts = new Map<Part, () => Promise<unknown>>();
  private ready = false;
  stopping = false;

  add(part: Part, stop: () => Promise<unknown>): void {
    this.parts.set(part, stop);
  }

  /** From here on a signal stops at once instead of at the next step of the start. */
  started(): void {
    this.ready = true;
  }

  /** Ctrl-C, SIGTERM and a closed terminal stop in order; a second signal does not wait any longer. */
  stopOnSignals(): void {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => this.signalled());
  }

  refuseWhenStopping(): void {
    if (this.stopping) throw new Stopping();
  }

  private signalled(): void {
    // Its exit handler stops PostgreSQL.
    if (this.stopping) process.exit(1);
    this.stopping = true;
    process.stdout.write('\nStopping ... (once more to stop at once)\n');
    if (this.ready) void this.exit(0);
  }

  async exit(code: number): Promise<void> {
    this.stopping = true;
    for (const part of order) {
      await this.parts
        .get(part)?.()
        .catch((error: unknown) => {
          process.stderr.write(`Stopping the ${part} failed: ${String(error)}\n`);
          code = 1;
        });
    }
    process.exit(code);
  }

  /** Nothing works without this part: say so and stop. */
  lost(what: string, { dataDirectory }: Settings): void {
    if (this.stopping) return;
    process.stderr.write(`\n${what}; its log is below ${dataDirectory}. Start again.\n`);
    void this.exit(1);
  }
}
