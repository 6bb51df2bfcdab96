import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Unprocessable } from '../errors';
import type { ParsingLimits } from './parsing-limits';
import { errorOf, type JobMessage, type ThreadMessage } from './thread-messages';

export interface Job extends JobMessage {
  /** It has been given to a second thread, because its first one ended before it began. */
  isRepeated?: boolean;
  resolve: (output: unknown) => void;
  reject: (error: unknown) => void;
}

const entry = join(__dirname, `thread${__filename.slice(-3)}`);
// A thread of the sources, which only tests run, compiles them itself.
const execArgv = entry.endsWith('.ts')
  ? ['--require', join(__dirname, '../../../../tools/typescript-register.cjs')]
  : undefined;

/** One thread with one job at a time. A job that goes beyond a limit ends together with its thread. */
export class ParserThread {
  private readonly worker: Worker;
  private job?: Job;
  private hasBegun = false;
  private file?: string;
  private deadline?: NodeJS.Timeout;

  /** @param onGone is given the job that the thread did not begin. */
  constructor(
    private readonly limits: ParsingLimits,
    private readonly onFree: () => void,
    private readonly onGone: (thread: ParserThread, unbegun?: Job) => void,
  ) {
    this.worker = new Worker(entry, {
      execArgv,
      // A parser needs no secrets.
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
    });
    this.worker.on('message', (message: ThreadMessage) => this.hear(message));
    this.worker.on('error', (error: NodeJS.ErrnoException) => {
      void this.lose(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? this.tooLarge() : error);
    });
    this.worker.on('messageerror', (error) => void this.end(error));
    this.worker.on('exit', () => void this.lose(new Error('A parser ended its thread.')));
    // Only a job holds the process; listening for messages would, so this comes last.
    this.worker.unref();
  }

  get isFree(): boolean {
    return !this.job;
  }

  take(job: Job): void {
    const { file, input } = job;
    this.worker.postMessage({ file, input } satisfies JobMessage);
    this.worker.ref();
    this.job = job;
    this.hasBegun = false;
    this.file = undefined;
    const seconds = this.limits.loadingMilliseconds / 1000;
    this.startDeadline(
      this.limits.loadingMilliseconds,
      () => new Error(`${file} did not load in ${seconds} s.`),
    );
  }

  /** Ends the thread, whatever it does. */
  end(error: Error): Promise<unknown> {
    this.settle((job) => job.reject(error));
    return this.stop();
  }

  /** It ended by itself. A job that it had not begun may have met what an earlier one left behind: it is repeated. */
  private lose(error: Error): Promise<unknown> {
    const { job } = this;
    if (!job || this.hasBegun || job.isRepeated) return this.end(error);
    this.settle(() => undefined);
    return this.stop({ ...job, isRepeated: true });
  }

  private stop(unbegun?: Job): Promise<unknown> {
    this.worker.removeAllListeners();
    // It may still report its own end, which nobody waits for any more.
    this.worker.on('error', () => undefined);
    const ended = this.worker.terminate();
    this.onGone(this, unbegun);
    return ended;
  }

  private hear(message: ThreadMessage): void {
    if (message.kind === 'began') {
      this.hasBegun = true;
      this.startDeadline(this.limits.milliseconds, () => this.tooSlow());
    } else if (message.kind === 'reading') this.file = message.file;
    else {
      this.settle((job) =>
        message.kind === 'parsed'
          ? job.resolve(message.output)
          : job.reject(message.kind === 'refused' ? errorOf(message) : message.error),
      );
      this.onFree();
    }
  }

  private startDeadline(milliseconds: number, error: () => Error): void {
    clearTimeout(this.deadline);
    const { job, hasBegun } = this;
    const isStill = () => this.job === job && this.hasBegun === hasBegun;
    // The result may have come while this process was busy: it is heard before the thread is ended.
    const end = () => setImmediate(() => void (isStill() && this.end(error())));
    this.deadline = setTimeout(end, milliseconds);
  }

  private settle(answer: (job: Job) => void): void {
    clearTimeout(this.deadline);
    this.worker.unref();
    const { job } = this;
    this.job = undefined;
    if (job) answer(job);
  }

  private tooSlow(): Unprocessable {
    const seconds = this.limits.milliseconds / 1000;
    return this.refusal('file.too_slow', `Reading ${this.name()} took longer than ${seconds} seconds`);
  }

  private tooLarge(): Unprocessable {
    return this.refusal('file.too_much_memory', `Reading ${this.name()} took too much memory`);
  }

  private name(): string {
    return this.file === undefined ? 'the file' : `"${this.file}"`;
  }

  private refusal(code: string, what: string): Unprocessable {
    return new Unprocessable(
      code,
      `${what}. Nothing was changed. Shorten it or leave it out, then try again.`,
    );
  }
}
