import { v7 as uuid } from 'uuid';
import { privateDatabase, type TestDatabase } from '@quarterdeck/testing/test-server';
import type { Hosted } from '@quarterdeck/testing/test-host';
import {
  Postbox,
  practice,
  type Practice,
  rows,
  startWorker,
  until,
  workerConfig,
} from './testing/reminders-due';

/** What the mails of a ritual that is no check-in say, and to whom they go. */
describe('emails about an architecture review', () => {
  let database: TestDatabase;
  let postbox: Postbox;
  let worker: Hosted;
  let home: Practice;
  let ritualId: string;
  let founder: string;
  beforeAll(async () => {
    database = await privateDatabase();
    postbox = new Postbox();
    worker = await startWorker(workerConfig(database.job, await postbox.open()));
  });
  afterAll(async () => {
    await worker.close();
    await postbox.close();
  });
  beforeEach(async () => {
    postbox.raw.splice(0);
    home = await practice(database.admin);
    [ritualId, founder] = [uuid(), `${uuid()}@nordwind.example`];
    const [userId, membershipId] = [uuid(), uuid()];
    const { tenantId, clientId, engagementId, ownerId } = home;
    await rows(
      database.admin,
      `with e as (update engagement set visibility = 'published' where id = $4),
         c as (insert into ritual (tenant_id, id, client_id, engagement_id, kind, title, agenda, weekdays, local_time, time_zone,
           starts_on, owner_user_id, planned_until, lead_minutes)
         values ($1, $2, $3, $4, 'architecture_review', 'Architecture walk', E'The queue\\n- Backups', '{1}', '09:00', 'Europe/Berlin',
           current_date, $5, 'infinity', '{60}')),
         u as (insert into "user" (id, email, name) values ($6, $7, 'Nina Frost')),
         m as (insert into membership (tenant_id, id, user_id, role) values ($1, $8, $6, 'founder')),
         g as (insert into client_grant (tenant_id, membership_id, client_id) values ($1, $8, $3))
       insert into ritual_participant (tenant_id, ritual_id, user_id, client_id, engagement_id) values ($1, $2, $6, $3, $4)`,
      [tenantId, ritualId, clientId, engagementId, ownerId, userId, founder, membershipId],
    );
  });

  /** Due then, to the minute, which is also what the ritual says. */
  const occurs = async (when: string, leadAt: string): Promise<void> => {
    await rows(
      database.admin,
      `with d as (select date_trunc('minute', (now() + $1::interval) at time zone 'Europe/Berlin') as due),
         c as (update ritual set local_time = d.due::time from d where id = $2 returning ritual.*)
       insert into occurrence (tenant_id, id, client_id, engagement_id, ritual_id, kind, local_date, time_zone, due_at)
       select c.tenant_id, gen_random_uuid(), c.client_id, c.engagement_id, c.id, c.kind, d.due::date, c.time_zone,
         d.due at time zone c.time_zone
       from c, d`,
      [when, ritualId],
    );
    await rows(
      database.admin,
      `update occurrence set lead_at = ${leadAt} where state = 'scheduled' and ritual_id = $1`,
      [ritualId],
    );
  };
  const mails = (count: number) =>
    until(
      () => postbox.mails(),
      (found) => found.length === count,
      20,
    );

  it('a reminder names the ritual and its agenda to the owner', async () => {
    await occurs('-1 minute', 'null');
    const [mail] = await mails(1);
    expect(mail!.subject).toBe('Architecture walk for Nordwind is due');
    for (const words of [
      'Write up the review:',
      'On the agenda:\n- The queue\n- Backups',
      'you own the architecture review',
    ])
      expect(mail!.text).toContain(words);
    expect(`${mail!.subject} ${mail!.text}`.replaceAll(/http\S+/g, '')).not.toMatch(/check-in/i);
  });

  it('a lead reminder reaches participants and asks nothing of them', async () => {
    await occurs('50 minutes', `now() - interval '1 minute'`);
    const found = await mails(2);
    const to = (address: string) => found.find((mail) => mail.to?.[0]?.address === address)!;
    expect(to(home.email).text).toContain('Write up the review:');
    expect(to(founder).text).toContain("You don't have to write anything.");
    expect(to(founder).text).toContain('you take part in the architecture review');
    expect(to(founder).subject).toMatch(/^Architecture walk for Nordwind is due on /);
  });

  it('a calendar invite carries a file that calendars accept', async () => {
    await rows(database.admin, 'update ritual set invite_sequence = 1 where id = $1', [ritualId]);
    await rows(
      database.admin,
      `insert into notification (tenant_id, id, client_id, kind, reason, subject_id, recipient_user_id)
       select c.tenant_id, gen_random_uuid(), c.client_id, 'calendar_invite',
         'calendar_invite:' || c.id || ':' || p.user_id || ':1', c.id, p.user_id
       from ritual c join ritual_participant p on p.ritual_id = c.id where c.id = $1`,
      [ritualId],
    );
    const [mail] = await mails(1);
    expect(mail).toMatchObject({
      subject: 'Invitation: Architecture walk for Nordwind',
      to: [{ address: founder }],
    });
    expect(postbox.raw[0]!.toString()).toMatch(/Content-Type: text\/calendar;[^]*?method=REQUEST/i);
    expect(mail!.text).toContain('Every Monday at 09:00 (Europe/Berlin)');
  });
});
