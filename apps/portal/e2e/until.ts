import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until `look` is true. */
export async function until(look: () => Promise<boolean>, milliseconds = 10_000): Promise<void> {
  const deadline = Date.now() + milliseconds;
  while (!(await look())) {
    if (Date.now() > deadline) throw new Error(`It did not come to be in time: ${look.toString()}`);
    await sleep(50);
  }
}
