import type { OnApplicationShutdown } from '@nestjs/common';
import { Unavailable } from '../errors';
import { maybeRequestContext } from '../tenancy/request-context';
import type { Parse, Parser } from './parser';
import { type Job, ParserThread } from './parser-thread';
import { PARSING_LIMITS, type ParsingLimits } from './parsing-limits';

type Input<P> = P extends Parse<infer I, unknown> ? I : never;
type Output<P> = P extends Parse<never, infer O> ? O : never;

/**
 * Reads what strangers wrote, off the event loop. Threads start when there is something to read, stay warm, keep no
 * process alive and end with the application.
 */
export class ParserThreads implements OnApplicationShutdown {
  private readonly threads = new Set<ParserThread>();
  private readonly waiting: Job[] = [];
  /** How many jobs of each session run or wait. */
  private readonly callers = new Map<string, number>();
  private isOver = false;

  constructor(private readonly limits: ParsingLimits = PARSING_LIMITS) {}

  /** Throws what the parser throws; a file that is beyond the limits is unprocessable. */
  parse<Module extends { parse: Parse<never, unknown> }>(
    { file }: Parser<Module>,
    input: Input<Module['parse']>,
  ): Promise<Output<Module['parse']>> {
    const caller = maybeRequestContext()?.credential?.toString('base64') ?? '';
    const others = this.callers.get(caller) ?? 0;
    if (caller && others >= this.limits.perCaller) return Promise.reject(busy());
    this.callers.set(caller, others + 1);
    return new Promise<Output<Module['parse']>>((resolve, reject) => {
      const job: Job = { file, input, resolve: resolve as Job['resolve'], reject };
      const thread = this.isOver ? undefined : this.freeThread();
      if (thread) thread.take(job);
      else if (!this.isOver && this.waiting.length < this.limits.waiting) this.waiting.push(job);
      else reject(busy());
    }).finally(() => {
      const left = this.callers.get(caller)! - 1;
      if (left) this.callers.set(caller, left);
      else this.callers.delete(caller);
    });
  }

  async onApplicationShutdown(): Promise<void> {
    this.isOver = true;
    for (const job of this.waiting.splice(0)) job.reject(new Unavailable());
    await Promise.all([...this.threads].map((thread) => thread.end(new Unavailable())));
  }

  private freeThread(): ParserThread | undefined {
    for (const thread of this.threads) if (thread.isFree) return thread;
    if (this.threads.size >= this.limits.threads) return undefined;
    const thread = new ParserThread(
      this.limits,
      () => this.next(),
      (gone, unbegun) => {
        this.threads.delete(gone);
        if (unbegun) this.waiting.unshift(unbegun);
        this.next();
      },
    );
    this.threads.add(thread);
    return thread;
  }

  private next(): void {
    if (this.isOver) for (const job of this.waiting.splice(0)) job.reject(new Unavailable());
    for (let job = this.waiting.shift(); job; job = this.waiting.shift()) {
      try {
        const thread = this.freeThread();
        if (!thread) return void this.waiting.unshift(job);
        thread.take(job);
      } catch (error) {
        // Its input cannot be copied, or the machine gives no thread.
        job.reject(error);
      }
    }
  }
}

const busy = () => new Unavailable('Many files are being read right now. Try again in a few seconds.');
