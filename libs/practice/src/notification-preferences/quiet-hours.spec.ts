import fc from 'fast-check';
import { Client } from 'pg';
import { Temporal } from 'temporal-polyfill';
import { v7 as uuid } from 'uuid';
import { parseLocalDate } from '@quarterdeck/domain/calendar-date';
import { parseLocalTime } from '@quarterdeck/domain/local-time';
import { afterQuietHours, type QuietHours } from '@quarterdeck/domain/quiet-hours.oracle';
import { testPractice } from '@quarterdeck/testing/test-practice';
import { sharedDatabase } from '@quarterdeck/testing/test-server';

/** A zone and the instant of one of its clock changes: on, off, by half an hour, at midnight, and none. */
const CHANGES = [
  ['Europe/Berlin', '2026-03-29T01:00:00Z'],
  ['Europe/Berlin', '2026-10-25T01:00:00Z'],
  ['America/New_York', '2026-03-08T07:00:00Z'],
  ['America/New_York', '2026-11-01T06:00:00Z'],
  ['Australia/Lord_Howe', '2026-04-04T15:00:00Z'],
  ['Australia/Lord_Howe', '2026-10-03T15:30:00Z'],
  ['Asia/Beirut', '2026-03-28T22:00:00Z'],
  ['Asia/Kolkata', '2026-03-29T01:00:00Z'],
] as const;

const minute = fc.integer({ min: 0, max: 95 }).map((quarter) => {
  const two = (value: number) => String(value).padStart(2, '0');
  return parseLocalTime(`${two(Math.floor(quarter / 4))}:${two((quarter % 4) * 15)}`);
});

describe('quiet hours of a notification', () => {
  const database = sharedDatabase();
  let admin: Client;
  beforeAll(async () => {
    admin = new Client({ connectionString: database.admin });
    await admin.connect();
  });
  afterAll(() => admin.end());

  it('quiet hours end by the rule, even across clock changes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...CHANGES),
        fc.integer({ min: -36 * 4, max: 36 * 4 }),
        minute,
        minute,
        async ([zone, change], quarters, from, until) => {
          fc.pre(from !== until);
          const instant = Temporal.Instant.from(change).add({ minutes: quarters * 15 });
          const { rows } = await admin.query<{ then: Date }>(
            'select ctx.after_quiet_hours($1, $2, $3, $4) as then',
            [instant.toString(), from, until, zone],
          );
          expect(rows[0]!.then.toISOString()).toBe(expected(instant, zone, { from, until }));
        },
      ),
      { numRuns: 400 },
    );
  });

  it('a zone the database does not know falls back to UTC', async () => {
    const { rows } = await admin.query<{ then: Date }>(
      `select ctx.after_quiet_hours('2026-03-02T23:00:00Z', '22:00', '07:00', 'Mars/Olympus') as then`,
    );
    expect(rows[0]!.then.toISOString()).toBe('2026-03-03T07:00:00.000Z');
  });

  describe('quiet hours of a person', () => {
    const all = { from: '00:00', until: '23:59' };
    let tenantId: string;
    let userId: string;
    beforeEach(async () => {
      const practice = await testPractice(database.admin);
      ({ tenantId } = practice);
      ({ userId } = practice.owner);
    });

    const choose = ({ from, until }: { from: string | null; until: string | null }) =>
      admin.query('update notification_preference set quiet_from = $2, quiet_until = $3 where user_id = $1', [
        userId,
        from,
        until,
      ]);
    /** Nearly the whole day by the person's clock is quiet: only its last minute is not. */
    const notify = async (kind: string, seconds = 0): Promise<string> => {
      const id = uuid();
      await admin.query(
        `insert into notification (tenant_id, id, kind, reason, subject_id, recipient_user_id, not_before)
         values ($1, $2::uuid, $3, $2::uuid::text, $2::uuid, $4, now() + make_interval(secs => $5))`,
        [tenantId, id, kind, userId, seconds],
      );
      return id;
    };
    const waits = async (id: string): Promise<boolean> => {
      const { rows } = await admin.query<{ waits: boolean }>(
        `select not_before > now() and to_char(not_before at time zone 'UTC', 'HH24:MI:SS') = '23:59:00' as waits
         from notification where id = $1`,
        [id],
      );
      return rows[0]!.waits;
    };

    it('quiet hours postpone new notifications and retries', async () => {
      const early = await notify('decision_waiting');
      expect(await waits(early)).toBe(false);
      await choose(all);
      expect(await waits(await notify('decision_waiting'))).toBe(true);
      await admin.query(`update notification set not_before = now() + interval '1 second' where id = $1`, [
        early,
      ]);
      expect(await waits(early)).toBe(true);
    });

    it.each(['sign_in_link', 'password_reset', 'invitation'])(
      'quiet hours do not hold back a %s',
      async (kind) => {
        await choose(all);
        expect(await waits(await notify(kind))).toBe(false);
      },
    );

    it('quiet hours do not move what is due after them', async () => {
      const { rows } = await admin.query<{ from: string; until: string }>(
        `select to_char(t - interval '1 hour', 'HH24:MI') as from, to_char(t + interval '1 hour', 'HH24:MI') as until
         from (select now() at time zone 'UTC' as t) x`,
      );
      await choose(rows[0]!);
      const id = await notify('decision_waiting', 3 * 3600);
      const kept = await admin.query(
        `select round(extract(epoch from not_before - created_at)) = 10800 as kept from notification where id = $1`,
        [id],
      );
      expect(kept.rows).toEqual([{ kept: true }]);
    });
  });
});

/** The rule over local time, read on the clocks of the zone; an end that comes twice or never is the later. */
function expected(instant: Temporal.Instant, zone: string, quiet: QuietHours): string {
  const local = instant.toZonedDateTimeISO(zone).toPlainDateTime();
  const moment = {
    date: parseLocalDate(local.toPlainDate().toString()),
    time: local.toPlainTime().toString(),
  };
  const then = afterQuietHours(moment, quiet);
  const end =
    then === moment
      ? instant
      : Temporal.PlainDateTime.from(`${then.date}T${then.time}`)
          .toZonedDateTime(zone, { disambiguation: 'later' })
          .toInstant();
  return new Date(end.epochMilliseconds).toISOString();
}
