import { setTimeout as sleep } from 'node:timers/promises';

/** `otherwise` describes what is there instead. */
export async function until(
  look: () => Promise<boolean>,
  otherwise: () => Promise<string> = async () => look.toString(),
  milliseconds = 60_000,
): Promise<void> {
  const deadline = Date.now() + milliseconds;
  while (!(await look())) {
    if (Date.now() > deadline) throw new Error(`It did not come to be in time: ${await otherwise()}`);
    await sleep(50);
  }
}
