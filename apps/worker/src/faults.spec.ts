import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROLES, scopesOf } from '@quarterdeck/domain/roles';
import { migrate } from '@quarterdeck/platform/database/migrate';
import { loginUrls, provision } from '@quarterdeck/platform/database/provision';
import type { DeliveryTiming } from '@quarterdeck/platform/jobs/delivery-timing';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@quarterdeck/platform/embedded-postgres/index';
import { TEST_SECRET } from '@quarterdeck/platform/testing/test-server';
import { migrations } from '../../../migrations';
import { Fleet } from './spec-fleet';
import { occurrencesDueNow, Postbox, practice, rows, until, workerConfig } from './spec-harness';

const REMINDERS = 300;
const WAVES = 5;
const WORKERS = 2;
const TIMING: Partial<DeliveryTiming> = { leaseSeconds: 5, wakeAgainSeconds: 2, firstRetrySeconds: 1 };
const PASSWORDS = { owner: 'owner', http: 'http', auth: 'auth', job: 'job' };

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('reminders while workers are killed and PostgreSQL restarts', () => {
  let directory: string;
  let postgres: EmbeddedPostgres;
  let urls: ReturnType<typeof loginUrls>;
  let admin: string;
  const postbox = new Postbox();
  const fleet = new Fleet();

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'quarterdeck-faults-'));
    postgres = await startEmbeddedPostgres({ dataDirectory: directory });
    await provision(postgres.url(), 'faults', PASSWORDS);
    urls = loginUrls(postgres.url(), 'faults', PASSWORDS);
    admin = postgres.url('faults');
    const roleScopes = Object.fromEntries(ROLES.map((role) => [role, scopesOf(role)]));
    await migrate({ ownerUrl: urls.owner, migrations, roleScopes, secret: TEST_SECRET });
  }, 60_000);
  afterAll(async () => {
    await fleet.disband();
    await postbox.close();
    await postgres.stop();
    await rm(directory, { recursive: true, force: true });
  }, 60_000);

  it(`sends ${REMINDERS} reminders, none under two Message-IDs`, async () => {
    // Slow, and now and then gone before it has said that it took the mail.
    postbox.react = async () => {
      await pause(50 + Math.random() * 550);
      return Math.random() < 0.03 ? 'break_off' : 'take';
    };
    const config = workerConfig(urls.job, await postbox.open(), { logLevel: 'silent' });
    for (let n = 0; n < WORKERS; n++) fleet.start({ config, timing: TIMING });

    const began = Date.now();
    for (let wave = 1; wave <= WAVES; wave++) {
      await occurrencesDueNow(admin, await practice(admin), REMINDERS / WAVES);
      await pause(500 + Math.random() * 500);
      if (wave === 2 || wave === 4) await crashPostgres();
      await fleet.killAll();
    }
    const counted = `select count(*)::int as total, count(*) filter (where state = 'sent')::int as sent from notification`;
    const [ledger] = await until(
      () => rows<{ total: number; sent: number }>(admin, counted),
      ([now]) => now!.sent === REMINDERS,
      120,
    );
    const seconds = Math.round((Date.now() - began) / 1000);

    expect(ledger).toEqual({ total: REMINDERS, sent: REMINDERS });
    const linkOf = new Map<string, Set<string>>();
    for (const { messageId, text } of await postbox.mails()) {
      const link = /sign-in\/link#\S+/.exec(text ?? '')![0];
      linkOf.set(messageId!, (linkOf.get(messageId!) ?? new Set()).add(link));
    }
    const ids = await rows<{ id: string }>(admin, 'select id from notification');
    expect([...linkOf.keys()].sort()).toEqual(ids.map(({ id }) => `<${id}@localhost>`).sort());
    // One link per Message-ID and one Message-ID per link: a repeat is the same mail.
    expect(new Set([...linkOf.values()].flatMap((links) => [...links])).size).toBe(REMINDERS);
    expect(fleet).toMatchObject({ killed: WAVES * WORKERS, died: [] });
    process.stdout.write(
      `faults: ${REMINDERS} reminders, ${postbox.raw.length - REMINDERS} repeats under the same id, ` +
        `${fleet.killed} workers killed, 2 crashes of PostgreSQL, ${fleet.boots} starts, ${seconds} s\n`,
    );
  }, 240_000);

  async function crashPostgres(): Promise<void> {
    const { port } = postgres;
    process.kill(postgres.pid, 'SIGQUIT');
    await postgres.exited;
    await postgres.stop();
    await pause(500);
    postgres = await startEmbeddedPostgres({ dataDirectory: directory, port });
  }
});
