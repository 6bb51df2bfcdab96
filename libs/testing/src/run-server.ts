import type { ChildProcess } from 'node:child_process';
import { answerOf, startProcess, stopProcess } from './background-process';
import { type TestServerInfo, useTestServer } from './test-server';

interface RunServer {
  process: ChildProcess;
  info: Promise<TestServerInfo>;
  users: number;
}

/** Each project of a run loads this file for itself. */
const run = globalThis as { quarterdeckRunServer?: RunServer };

/** One PostgreSQL for the whole run: the first project that asks starts it, the last one that is done stops it. */
export async function acquireRunServer(): Promise<TestServerInfo> {
  run.quarterdeckRunServer ??= start();
  run.quarterdeckRunServer.users += 1;
  const info = await run.quarterdeckRunServer.info;
  useTestServer(info);
  return info;
}

export async function releaseRunServer(): Promise<void> {
  const used = run.quarterdeckRunServer!;
  used.users -= 1;
  if (used.users === 0) await stopProcess(used.process);
}

function start(): RunServer {
  const server = startProcess('libs/testing/src/server-process.ts');
  return { process: server, info: answerOf(server), users: 0 };
}
