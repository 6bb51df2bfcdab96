import { privateDatabase } from '@quarterdeck/testing/test-server';
import { bundledWorker } from './testing/workers';
import { rows } from './testing/reminders-due';
import { hasRedis } from './testing/redis';
import { type Trial, tryReminders } from './testing/fault-run';
import { faultsIn, verdictOf } from './testing/fault-report';

const SHORT: Trial = {
  ...bundledWorker(),
  ...{ due: 120, kills: 4, crashes: 1, freezes: 1, workers: 2, leaseSeconds: 5 },
};
const say = (line: string): void => void process.stdout.write(`faults: ${line}\n`);

describe('reminders while workers are killed and frozen and PostgreSQL restarts', () => {
  it('every reminder is sent, none under two Message-IDs', async () => {
    const result = await tryReminders(SHORT);
    say(JSON.stringify(result));
    expect(faultsIn(result)).toEqual([]);
    expect(result).toMatchObject({ kills: 4, crashes: 1, freezes: 1, printed: [] });
  }, 400_000);

  (hasRedis('the delivery of reminders') ? it : it.skip)(
    'every reminder is sent while Redis loses its data and is down',
    async () => {
      const result = await tryReminders({
        ...SHORT,
        due: 40,
        kills: 2,
        freezes: 0,
        redisOutageSeconds: 5,
      });
      say(JSON.stringify(result));
      expect(faultsIn(result)).toEqual([]);
    },
    400_000,
  );
});

describe('chaos test self-checks', () => {
  const WEAKENED: Trial = { ...SHORT, due: 20, kills: 1, crashes: 0, freezes: 0 };
  const weakened = async (change: Partial<Trial>) =>
    tryReminders({ ...WEAKENED, database: await privateDatabase(), ...change });

  it('the chaos test fails when a claim ignores state and lease', async () => {
    // At first slower than the next waking, so that a second worker comes while the first one sends.
    let slow = 12;
    const thinks = (): number => (slow-- > 0 ? 4_000 : 100);
    const result = await weakened({ thinks, weaken: withoutLease });
    expect(faultsIn(result)).toEqual([
      expect.stringMatching(/^\d+ claims of what another worker held or had finished$/),
    ]);
  }, 400_000);

  it('the chaos test fails when two sweeps can write the same reminder', async () => {
    const result = await weakened({ kills: 0, weaken: withoutUniqueReason });
    const faults = faultsIn(result).join('; ');
    expect(faults).toContain('repeats under another Message-ID');
  }, 400_000);

  it.each([
    ['one is missing', ['a1'], { sent: 2 }, ['1 reminders are missing', '1 Message-IDs for 2 reminders']],
    [
      'one came under another id',
      ['a1', 'b2', 'c2'],
      {},
      ['3 Message-IDs for 2 reminders', '1 repeats under another'],
    ],
    ['two share an id', ['a1', 'a2'], {}, ['1 Message-IDs for 2 reminders']],
    ['the ledger forgot one', ['a1', 'b2'], { sent: 1 }, ['the ledger has 1 of 2']],
    ['a claim was given twice', ['a1', 'b2'], { claimsOfOthers: 1 }, ['1 claims of what another']],
    ['a worker ended by itself', ['a1', 'b2'], { died: 1 }, ['1 workers ended']],
    ['one came again under its id', ['a1', 'b2', 'b2'], {}, []],
  ])('the chaos test reports when %s', (_what, mails, ledger, expected) => {
    const seen = mails.map(([id, number]) => ({
      messageId: `<${id}@localhost>`,
      subject: `Weekly check-in ${number} for Nordwind is due`,
    }));
    const verdict = verdictOf(2, seen, { sent: 2, claimsOfOthers: 0, died: 0, ...ledger });
    expect(faultsIn(verdict)).toEqual(expected.map((words) => expect.stringContaining(words)));
  });
});

/** Whatever is not sent is woken and claimed, by anybody at any time. */
async function withoutLease(adminUrl: string): Promise<void> {
  await replaceIn(
    adminUrl,
    'ctx.wake_notifications',
    /and \((\w+)\.state = 'pending' or \1\.lease_until <= now\(\)\)/g,
  );
  await replaceIn(
    adminUrl,
    'ctx.claim_notification',
    /and \(w\.state = 'pending' or .*<= clock_timestamp\(\)\)\)/,
    `and w.state in ('pending', 'sending')`,
  );
}

/** Two sweeps see the same occurrence, and neither the lock nor the constraint tells the second that it is late. */
async function withoutUniqueReason(adminUrl: string): Promise<void> {
  await rows(adminUrl, 'alter table notification drop constraint notification_tenant_id_reason_key');
  await replaceIn(adminUrl, 'ctx.sweep_due_occurrences', /on conflict \(tenant_id, reason\) do nothing/);
  await replaceIn(adminUrl, 'ctx.sweep_due_occurrences', /for update( of o)? skip locked/);
  // The first sweep goes on only when the second one waits for its row, so that they are sure to overlap.
  await rows(
    adminUrl,
    `create function linger() returns trigger language plpgsql as $$
     begin
       for i in 1..100 loop
         exit when exists (select from pg_locks where locktype = 'transactionid' and not granted);
         perform pg_sleep(0.05);
       end loop;
       return new;
     end $$;
     create trigger linger before update on occurrence for each row
       when (old.state = 'scheduled') execute function linger();`,
  );
}

async function replaceIn(adminUrl: string, name: string, part: RegExp, by = ''): Promise<void> {
  const [found] = await rows<{ sql: string }>(adminUrl, 'select pg_get_functiondef(to_regproc($1)) as sql', [
    name,
  ]);
  expect(found!.sql).toMatch(part);
  await rows(adminUrl, found!.sql.replace(part, by));
}
