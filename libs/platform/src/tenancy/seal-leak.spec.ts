import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { loginUrls } from '../database/provision';
import { startTestServer, type TestServer } from '@quarterdeck/testing/start-test-server';
import { sql, testPractice, type TestPractice } from '@quarterdeck/testing/test-practice';

const logins = ['full', 'scoped', 'auth', 'job'] as const;
type Login = (typeof logins)[number];

/** What a session prints depends on these too. */
const circumstances = [
  ['force_custom_plan', 'read committed', 'hex'],
  ['force_generic_plan', 'repeatable read', 'escape'],
] as const;

const printable = `
  select name from pg_settings
  where context = 'user' and vartype = 'bool' and name ~ '^(debug|log|trace)_|^plpgsql\\.'`;

/** Every function of ctx that a login may call, with nulls: what it prints must not depend on who wrote it. */
const calls = `
  select format('select ctx.%I(%s)', p.proname,
    (select string_agg('null::' || format_type(t, null), ', ' order by o) from unnest(p.proargtypes) with ordinality as a (t, o))) as text
  from pg_proc p where p.pronamespace = 'ctx'::regnamespace and has_function_privilege(p.oid, 'execute')`;

const relations = `
  select c.oid::regclass::text as name from pg_class c
  where c.relkind in ('r', 'p', 'v', 'm', 'f') and c.relnamespace <> 'information_schema'::regnamespace
    and has_schema_privilege(c.relnamespace, 'usage') and has_table_privilege(c.oid, 'select')`;

const sources = `
  select p.prosrc, pg_get_functiondef(p.oid) from pg_proc p where p.pronamespace in ('ctx'::regnamespace, 'public'::regnamespace)`;

describe('the key of the seal', () => {
  let server: TestServer;
  let admin: string;
  let urls: ReturnType<typeof loginUrls>;
  let own: TestPractice;
  let keys: Buffer[];
  let log: string;
  const control = randomBytes(64);

  // A server of its own, whose log nobody else writes to.
  beforeAll(async () => {
    const directory = await mkdtemp(join(tmpdir(), 'quarterdeck-seal-'));
    log = join(directory, 'server.log');
    server = await startTestServer(directory);
    const { adminUrl, passwords } = server.info;
    urls = loginUrls(adminUrl, 'quarterdeck_test', passwords);
    admin = Object.assign(new URL(adminUrl), { pathname: '/quarterdeck_test' }).toString();
    own = await testPractice(admin);
    await own.client('own client');
    const rows = await sql<{ key: Buffer }>(
      admin,
      'select unnest(array[inner_key, outer_key]) as key from ctx.seal_key',
    );
    keys = rows.map(({ key }) => key);
  }, 120_000);
  afterAll(() => server.stop());

  /** Runs statements as a login, each in its context where it can have one; gives all that came back and the server's log. */
  async function outputOf(login: Login, work: (session: Session) => Promise<void>): Promise<string> {
    const before = (await readFile(log)).length;
    const session = await Session.open(urls[login]);
    try {
      await work(session);
    } finally {
      await session.close();
    }
    const logged = (await readFile(log)).subarray(before).toString();
    return [...session.output, logged].join('\n').replace(/\s+/g, ' ');
  }

  async function enter(session: Session, login: Login): Promise<void> {
    if (login === 'job')
      await session.run(`select set_config('app.ctx', repeat('0', 64) || '|||job|1|1||', true)`);
    else await session.run('select * from ctx.enter($1, $2)', [own.owner.credential, 'clients:read']);
  }

  /** Everything that prints is on, and every function and plan is made under it. */
  async function printEverything(
    session: Session,
    login: Login,
    [plans, isolation, bytes]: readonly string[],
  ) {
    const settings = await session.run(`do $$ begin null; end $$; ${printable}`);
    expect(settings).toContainEqual({ name: 'debug_print_plan' });
    const statements = await session.run(calls);
    for (const { name } of settings) await session.run(`set ${String(name)} = on`);
    await session.run(`
      set client_min_messages = debug5; set plpgsql.extra_warnings = 'all'; set bytea_output = ${bytes};
      set plan_cache_mode = ${plans}; set default_transaction_isolation = '${isolation}'`);
    for (const text of [
      ...statements.map((call) => String(call.text)),
      'select ctx.claims(), ctx.tenant()',
      'select name from client',
      'explain (verbose, analyze, settings) select ctx.claims(), name from client',
      `do $$ begin perform ctx.claims(); exception when others then raise notice '%', sqlerrm; end $$`,
    ]) {
      await session.run('begin');
      await enter(session, login);
      await session.run(text);
      await session.run('rollback');
    }
  }

  async function sayControl(session: Session): Promise<void> {
    const hex = control.toString('hex');
    await session.run(
      `select sha256('\\x${hex}'::bytea || convert_to(current_setting('app.ctx', true), 'UTF8'))`,
    );
    await session.run(
      `do $$ begin raise log '% %', encode('\\x${hex}', 'base64'), encode('\\x${hex}', 'escape'); end $$`,
    );
  }

  describe.each(logins)('as app_%s', (login) => {
    it.each(circumstances)(
      'no output printed with %s, %s and %s contains the key',
      async (...circumstance) => {
        const output = await outputOf(login, async (session) => {
          await printEverything(session, login, circumstance);
          await sayControl(session);
        });
        expect(foundForms(output, [control])).toEqual(['base64', 'bytes', 'escape', 'hex']);
        expect(foundForms(output, keys)).toEqual([]);
      },
    );

    it('nothing readable contains the key', async () => {
      let read = 0;
      const output = await outputOf(login, async (session) => {
        const tables = await session.run(relations);
        await session.run('prepare mine as select ctx.claims()');
        for (const text of [sources, ...tables.map(({ name }) => `select t::text from ${String(name)} t`)]) {
          await session.run('begin');
          await enter(session, login);
          read += (await session.run(text)).length;
          await session.run('rollback');
        }
        await sayControl(session);
      });
      expect(read).toBeGreaterThan(10_000);
      expect(foundForms(output, [control])).toContain('hex');
      expect(foundForms(output, keys)).toEqual([]);
    });
  });

  it('the key is found once a function that holds it loses its protection', async () => {
    await sql(admin, 'alter function ctx.claims() reset debug_print_plan');
    const output = await outputOf('scoped', (session) =>
      printEverything(session, 'scoped', circumstances[0]),
    );
    await sql(admin, 'alter function ctx.claims() set debug_print_plan = off');
    expect(foundForms(output, keys)).toEqual(['bytes']);
  });
});

/** A session that keeps all that the server says to it. */
class Session {
  readonly output: string[] = [];

  private constructor(private readonly client: Client) {
    client.on('notice', (notice) => this.output.push(...Object.values(notice).map(String)));
  }

  static async open(url: string): Promise<Session> {
    const session = new Session(new Client({ connectionString: url }));
    await session.client.connect();
    return session;
  }

  /** Rows of the last statement; an error is output like any other. */
  async run(text: string, values?: unknown[]): Promise<Record<string, unknown>[]> {
    try {
      const results = [await this.client.query<Record<string, unknown>>(text, values)].flat();
      const rows = results.at(-1)?.rows ?? [];
      for (const row of rows) this.output.push(...Object.values(row).map(asText));
      return rows;
    } catch (error) {
      this.output.push(...Object.values(error as object).map(String), (error as Error).message);
      return [];
    }
  }

  close(): Promise<void> {
    return this.client.end();
  }
}

function asText(value: unknown): string {
  return Buffer.isBuffer(value) ? value.toString('hex') : String(value);
}

/** The forms in which a part of a secret stands in a text. */
function foundForms(text: string, secrets: Buffer[]): string[] {
  const lower = text.toLowerCase();
  // Three windows in each nine bytes, because base64 depends on where a group of three begins.
  const windows = secrets.flatMap((secret) =>
    Array.from(secret.subarray(8), (_, i) => secret.subarray(i, i + 9)).filter((_, i) => i % 9 < 3),
  );
  return Object.entries(forms)
    .filter(([, form]) =>
      windows.some((window) => (form === forms.hex ? lower : text).includes(form(window))),
    )
    .map(([name]) => name);
}

const forms = {
  base64: (bytes: Buffer) => bytes.toString('base64'),
  /** As a plan prints a constant: signed, in a list. */
  bytes: (bytes: Buffer) => ` ${[...new Int8Array(bytes)].join(' ')} `,
  escape: (bytes: Buffer) =>
    [...bytes]
      .map((byte) => {
        if (byte === 92) return '\\\\';
        return byte === 0 || byte > 127
          ? `\\${byte.toString(8).padStart(3, '0')}`
          : String.fromCharCode(byte);
      })
      .join(''),
  hex: (bytes: Buffer) => bytes.toString('hex'),
};
