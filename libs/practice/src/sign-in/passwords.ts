import { hash, verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';
import { Unavailable } from '@quarterdeck/platform/errors';

/** argon2id with OWASP's second recommended setting; the package's default algorithm is argon2id. */
const settings = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const atOnce = 2;
const longestQueue = 64;

/** Hashes a few passwords at a time: each takes 19 MiB, and a flood of sign-ins must not take the process down. */
@Injectable()
export class Passwords {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  /** Verified against when there is no account, so that both cases take the same time. */
  private readonly decoy = hash('no account has this password', settings);

  hash(password: string): Promise<string> {
    return this.queued(() => hash(password, settings));
  }

  async verify(password: string, stored: string | null | undefined): Promise<boolean> {
    const against = stored ?? (await this.decoy);
    const fits = await this.queued(() => verify(against, password));
    return fits && Boolean(stored);
  }

  private async queued<T>(work: () => Promise<T>): Promise<T> {
    if (this.waiting.length >= longestQueue)
      throw new Unavailable('Too many people are signing in right now. Try again in a few seconds.');
    if (this.running >= atOnce) await new Promise<void>((resolve) => this.waiting.push(resolve));
    this.running++;
    try {
      return await work();
    } finally {
      this.running--;
      this.waiting.shift()?.();
    }
  }
}
