import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until the check holds; fails with what it last saw. */
export async function until<T>(
  see: () => Promise<T> | T,
  holds: (seen: T) => boolean,
  seconds = 15,
): Promise<T> {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    const seen = await see();
    if (holds(seen)) return seen;
    if (Date.now() > deadline)
      throw new Error(`Not in ${seconds} seconds; last seen: ${JSON.stringify(seen)}`);
    await sleep(50);
  }
}
