import type { Connection, PoolClient } from 'pg';
import { prepareValue } from 'pg/lib/utils';

/** One SQL statement of ours; named, so that PostgreSQL parses and plans it once per connection. */
export interface Step {
  name: string;
  text: string;
  values?: readonly unknown[];
}

export type Row = (string | null)[];

/**
 * Sends several statements under one Sync: one round trip and, outside an explicit transaction, one implicit
 * transaction. That is what lets a read enter its context and run its statement at the price of a bare query.
 * Rows come back in PostgreSQL's text format, one list per statement.
 */
export function pipeline(client: PoolClient, steps: readonly Step[]): Promise<Row[][]> {
  return new Promise((resolve, reject) => {
    const submittable = new Pipeline(steps, (error, rows) => (error ? reject(error) : resolve(rows)));
    (client.query as unknown as (query: Pipeline) => void)(submittable);
  });
}

/** Statement names known to be parsed on a connection. `doubtful`: a failed pipeline leaves open which ones are. */
const parsed = new WeakMap<object, { names: Set<string>; doubtful: Set<string> }>();

function parsedOn(connection: object) {
  let known = parsed.get(connection);
  if (!known) parsed.set(connection, (known = { names: new Set(), doubtful: new Set() }));
  return known;
}

interface WireConnection extends Omit<
  Connection,
  'stream' | 'parse' | 'bind' | 'execute' | 'close' | 'sync'
> {
  stream: { cork(): void; uncork(): void };
  parse(statement: { name: string; text: string; types?: number[] }): void;
  bind(config: { statement: string; portal: string; values: unknown[] }): void;
  execute(config: { portal: string; rows?: number }): void;
  close(config: { type: 'S'; name: string }): void;
  sync(): void;
}

/** The interface that `pg` calls on whatever is passed to `client.query` with a `submit` method. */
class Pipeline {
  private readonly rows: Row[][] = [];
  private current: Row[] = [];
  private error: Error | undefined;
  /** Converted before anything is sent: a value that cannot be must not leave half of the steps done. */
  private readonly values: unknown[][];

  constructor(
    private readonly steps: readonly Step[],
    public callback: (error: Error | null, rows: Row[][]) => void,
  ) {
    this.values = steps.map(({ values = [] }) => values.map(prepareValue));
  }

  submit(connection: WireConnection): Error | null {
    const known = parsedOn(connection);
    connection.stream.cork();
    for (const [index, { name, text }] of this.steps.entries()) {
      if (!known.names.has(name)) {
        if (known.doubtful.delete(name)) connection.close({ type: 'S', name });
        connection.parse({ name, text });
        known.names.add(name);
      }
      connection.bind({ portal: '', statement: name, values: this.values[index]! });
      connection.execute({ portal: '' });
    }
    connection.sync();
    connection.stream.uncork();
    return null;
  }

  handleRowDescription(): void {}

  handleDataRow(message: { fields: Row }): void {
    this.current.push(message.fields);
  }

  handleCommandComplete(): void {
    this.rows.push(this.current);
    this.current = [];
  }

  handleEmptyQuery(): void {
    this.handleCommandComplete();
  }

  handleError(error: Error, connection?: WireConnection): void {
    this.error = error;
    // Statements behind the failed one were skipped, so which of them are parsed is not known any more.
    if (connection) {
      const known = parsedOn(connection);
      for (const { name } of this.steps) {
        known.names.delete(name);
        known.doubtful.add(name);
      }
    }
    this.finish();
  }

  handleReadyForQuery(): void {
    this.finish();
  }

  handlePortalSuspended(): void {}

  handleCopyInResponse(): void {}

  handleCopyData(): void {}

  private finish(): void {
    const done = this.callback;
    this.callback = () => undefined;
    done(this.error ?? null, this.rows);
  }
}
