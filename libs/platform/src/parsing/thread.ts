import 'reflect-metadata';
import { parentPort } from 'node:worker_threads';
import type { Parse } from './parser';
import { errorMessage, type JobMessage, type ThreadMessage } from './thread-messages';

const port = parentPort!;
const say = (message: ThreadMessage): void => port.postMessage(message);

port.on('message', (job: JobMessage) => void run(job));

async function run({ file, input }: JobMessage): Promise<void> {
  try {
    const { parse } = (await import(file)) as { parse: Parse<unknown, unknown> };
    say({ kind: 'began' });
    say({ kind: 'parsed', output: await parse(input, (name) => say({ kind: 'reading', file: name })) });
  } catch (error) {
    say(errorMessage(error));
  }
}
