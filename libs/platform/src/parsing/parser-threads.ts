import type { OnApplicationShutdown } from '@nestjs/common';
import { Unavailable } from '../http/errors';
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
  private isOver = false;

  constructor(private readonly limits: ParsingLimits = PARSING_LIMITS) {}

  /** Throws what the parser throws; a file that is beyond the limits is unprocessable. */
  parse<Module extends { parse: Parse<never, unknown> }>(
    { file }: Parser<Module>,
    input: Input<Module['parse']>,
  ): Promise<Output<Module['parse']>> {
    return new Promise((resolve, reject) => {
      const job: Job = { file, input, resolve: resolve as Job['resolve'], reject };
      const thread = this.isOver ? undefined : this.freeThread();
      if (thread) thread.take(job);
      else if (!this.isOver && this.waiting.length < this.limits.waiting) this.waiting.push(job);
      else reject(new Unavailable('Many files are being read right now. Try again in a few seconds.'));
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
    const thread = new ParserThread(this.limits, (changed, isGone) => {
      if (isGone) this.threads.delete(changed);
      this.next();
    });
    this.threads.add(thread);
    return thread;
  }

  private next(): void {
    const thread = this.waiting.length && !this.isOver ? this.freeThread() : undefined;
    if (thread) thread.take(this.waiting.shift()!);
  }
}
