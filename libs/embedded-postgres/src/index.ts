import { resolve } from 'node:path';
import { findBinaries } from './binaries';
import type { Binaries } from './binaries';
import { ensureCluster, openDirectory, SUPERUSER } from './cluster';
import { connect, freePort, HOST } from './connection';
import { EmbeddedPostgresError, toEmbeddedPostgresError } from './errors';
import { stopLeftover } from './leftover';
import { takeOwnership } from './owner-lock';
import { chooseRunAs } from './run-as';
import { launch } from './server';
import type { Launch, Server } from './server';

export { EmbeddedPostgresError };

export interface EmbeddedPostgresOptions {
  /** Holds the database, its password and its log. Made if missing; must be empty or from an earlier start. */
  readonly dataDirectory: string;
  /** Told in one sentence what takes time or is unusual. */
  readonly onProgress?: (line: string) => void;
  /** Settings of the server, such as `fsync`, which go before the defaults for a small machine. */
  readonly settings?: Readonly<Record<string, string>>;
  /** A fixed port; without it any free one. */
  readonly port?: number;
  /** How long the server may take to answer, recovery after a crash included. 60 seconds unless given. */
  readonly startTimeoutMs?: number;
}

export interface EmbeddedPostgres {
  readonly host: typeof HOST;
  readonly port: number;
  readonly superuser: string;
  readonly password: string;
  /** Of the server process. */
  readonly pid: number;
  /** Settles when the server has ended, asked or not. */
  readonly exited: Promise<void>;
  /** The connection string of the superuser, to `postgres` unless another database is named. */
  url(database?: string): string;
  /** Disconnects the clients, stops the server and gives the data directory free. May be called again. */
  stop(): Promise<void>;
}

const PORT_ATTEMPTS = 5;
const START_TIMEOUT_MS = 60_000;

/**
 * Starts PostgreSQL on 127.0.0.1 with the data of the given directory, also as root. A server that a killed process
 * left running there is stopped first; one whose process lives is an error that names it. Installs no signal
 * handlers: callers stop it. Should the process exit otherwise than by a signal, the server gets a signal to stop.
 *
 * @throws EmbeddedPostgresError whose message says what is wrong and how to go on.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const directory = resolve(options.dataDirectory);
  try {
    const layout = await openDirectory(directory);
    const release = await takeOwnership(directory);
    try {
      const onProgress = options.onProgress ?? (() => undefined);
      const settings = options.settings ?? {};
      const runAs = await chooseRunAs(layout.database);
      const binaries: Binaries = await findBinaries(runAs, onProgress);
      const durable = settings['fsync'] !== 'off';
      const password = await ensureCluster(layout, { runAs, binaries, durable, onProgress });
      const answers = async (port: number): Promise<boolean> => (await connect(port, password)) === 'ready';
      await stopLeftover(layout.database, binaries, answers, onProgress);
      const timeoutMs = options.startTimeoutMs ?? START_TIMEOUT_MS;
      const server = await launchOnPort(
        { layout, binaries, runAs, password, settings, timeoutMs },
        options.port,
      );
      return describe(server, password, release);
    } catch (error) {
      await release();
      throw error;
    }
  } catch (error) {
    throw toEmbeddedPostgresError(error, 'Starting PostgreSQL', directory);
  }
}

async function launchOnPort(options: Launch, fixed: number | undefined): Promise<Server> {
  for (let attempt = 0; attempt < PORT_ATTEMPTS; attempt++) {
    // Another program may take a free port before the server does.
    const server = await launch(options, fixed ?? (await freePort()));
    if (server) return server;
    if (fixed !== undefined) {
      throw new EmbeddedPostgresError(
        `Port ${fixed} for PostgreSQL is taken by another program. Stop that program or choose another port.`,
      );
    }
  }
  throw new EmbeddedPostgresError(`No port stayed free for PostgreSQL in ${PORT_ATTEMPTS} attempts.`);
}

function describe(server: Server, password: string, release: () => Promise<void>): EmbeddedPostgres {
  return {
    host: HOST,
    port: server.port,
    superuser: SUPERUSER,
    password,
    pid: server.pid,
    exited: server.exited,
    url: (database = 'postgres') =>
      `postgresql://${SUPERUSER}:${password}@${HOST}:${server.port}/${encodeURIComponent(database)}`,
    stop: async () => {
      await server.stop();
      await release();
    },
  };
}
