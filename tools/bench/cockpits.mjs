// Someone who asks the api for pages while reminders come due.
import { setTimeout as sleep } from 'node:timers/promises';
import { summary } from './statistics.mjs';

/** `ask(seconds)` asks for a cockpit 20 times a second whatever the answers take, and resolves to their latencies. */
export function cockpits(port, sessions) {
  let turn = 0;
  return (seconds) => {
    const latencies = [];
    const pending = new Set();
    const one = () => {
      const session = sessions[turn++ % sessions.length];
      const began = performance.now();
      const answer = fetch(`http://127.0.0.1:${port}/v1/cockpit`, {
        headers: { authorization: `Bearer ${session.token}` },
      })
        .then(async (response) => {
          await response.arrayBuffer();
          if (!response.ok) throw new Error(`The api answered ${response.status}.`);
          latencies.push(performance.now() - began);
        })
        .finally(() => pending.delete(answer));
      pending.add(answer);
    };
    const timer = setInterval(one, 50);
    const stop = async () => {
      clearInterval(timer);
      await Promise.all(pending);
      return summary(latencies);
    };
    return seconds === Infinity ? { stop } : sleep(seconds * 1000).then(stop);
  };
}
