import { DataSource } from 'typeorm';
import { addDays } from '@quarterdeck/domain/calendar-date';
import { answerScope } from '@quarterdeck/engagement/testing/answered-scope';
import { type ClaimedNotification, type Letter, Suppressed } from '@quarterdeck/platform/jobs/mail-composer';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import { testApi } from '@quarterdeck/testing/test-api';
import { testConfig } from '@quarterdeck/testing/test-app';
import { sql, type TestPerson, type TestPractice } from '@quarterdeck/testing/test-practice';
import { dueInstant, localDateAt } from '../schedule/due-instant';
import { runningEngagement, type TestEngagement } from '../testing/running-engagement';
import { CalendarInvite } from './calendar-invite';
import { sql as tagged } from '@quarterdeck/platform/tenancy/sql';

type Waiting = { id: string; who: string; wait: number };

describe('calendar invites to rituals', () => {
  const t = testApi();
  let job: DataSource;
  let p: TestPractice;
  let e: TestEngagement;
  let founder: TestPerson;
  beforeAll(async () => {
    job = await new DataSource({ type: 'postgres', url: t.database.job, poolSize: 2 }).initialize();
  });
  afterAll(() => job.destroy());
  beforeEach(async () => {
    p = await t.practice();
    e = await runningEngagement(t.database.admin, p, { clientName: 'Acme, Inc.' });
    founder = await p.person('founder', [e.clientId]);
  });

  const everyDay = { type: 'weekly', weekdays: [1, 2, 3, 4, 5, 6, 7], everyWeeks: 1 };
  const day = (days: number) => addDays(localDateAt(new Date().toISOString(), e.zone), days);
  const untilOf = (days: number) => `UNTIL=${dueInstant(day(days), '09:00', e.zone).replaceAll(/[-:]/g, '')}`;
  const create = async (more: object = {}): Promise<string> =>
    (
      await t
        .as(p.owner)
        .post(`/v1/engagements/${e.engagementId}/rituals`)
        .send({
          kind: 'architecture_review',
          title: 'Walk-through',
          localTime: '09:00',
          recurrence: everyDay,
          ...more,
        })
        .expect(201)
    ).body.id;
  const patch = async (id: string, body: object) => {
    const { version } = (await t.as(p.owner).get(`/v1/rituals/${id}`).expect(200)).body;
    await t.as(p.owner).patch(`/v1/rituals/${id}`).set('If-Match', `"${version}"`).send(body).expect(200);
  };
  const waiting = () =>
    sql<Waiting>(
      t.database.admin,
      `select id, recipient_user_id as who, extract(epoch from not_before - created_at)::int as wait from notification
       where tenant_id = $1 and kind = 'calendar_invite' and state = 'pending' order by created_at, id`,
      [p.tenantId],
    );
  /** As a worker would write it a minute later. */
  const compose = async (id: string): Promise<Letter | Suppressed> => {
    await sql(
      t.database.admin,
      `update notification set not_before = now() - interval '1 second' where id = $1`,
      [id],
    );
    return new TenantDb(job).asJob('test', async (tx) => {
      const [claim] = await tx.query<{ fence: string }>(
        tagged`select ctx.claim_notification(${id}, interval '1 minute') as fence`,
      );
      await tx.query(tagged`select ctx.enter_notification(${id}, ${claim!.fence})`);
      return new CalendarInvite(testConfig(t.database)).compose(tx, { id } as ClaimedNotification);
    });
  };
  /** Writes all that wait, in the order of their making, and takes those that were not superfluous for sent. */
  const written = async (): Promise<Map<string, Letter | string>> => {
    const letters = new Map<string, Letter | string>();
    for (const { id, who } of await waiting()) {
      const letter = await compose(id);
      letters.set(who, letter instanceof Suppressed ? letter.reason : letter);
      const state = letter instanceof Suppressed ? 'suppressed' : 'sent';
      await sql(
        t.database.admin,
        `update notification set state = $2, sent_at = case when $2 = 'sent' then now() end, lease_until = null where id = $1`,
        [id, state],
      );
    }
    return letters;
  };
  const fileOf = (letter: Letter | string | undefined) =>
    (letter as Letter).calendar!.content.replaceAll('\r\n ', '');

  it('owner and participants each get an invite a minute after the ritual is created', async () => {
    const id = await create({ participantIds: [founder.userId], agenda: 'The queue\nBackups' });
    expect(new Set((await waiting()).map(({ who, wait }) => `${who} ${wait}`))).toEqual(
      new Set([`${p.owner.userId} 60`, `${founder.userId} 60`]),
    );
    const letters = await written();
    const letter = letters.get(founder.userId) as Letter;
    expect(letter).toMatchObject({
      to: founder.email,
      subject: 'Invitation: Walk-through for Acme, Inc.',
      calendar: { method: 'REQUEST' },
    });
    expect(letter.text).toContain(`Repeats: Every day at 09:00 (${e.zone})`);
    expect(letter.text).toContain('- The queue\n- Backups');
    const file = fileOf(letter);
    for (const line of [
      'METHOD:REQUEST',
      `UID:${id}@`,
      'SEQUENCE:1\r\n',
      'RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU',
      `TZID=${e.zone}:`,
      `MAILTO:${founder.email}`,
      'SUMMARY:Walk-through: Acme\\, Inc.',
      'DESCRIPTION:The queue\\nBackups',
    ])
      expect(file).toContain(line);
    expect(file).not.toContain(p.owner.email);
    expect(fileOf(letters.get(p.owner.userId))).toContain(`MAILTO:${p.owner.email}`);
    expect(await waiting()).toEqual([]);
  });

  it('only the last of several changes is sent, with a higher sequence number of the same event', async () => {
    const id = await create();
    await written();
    await patch(id, { localTime: '10:00' });
    await patch(id, { localTime: '11:00', title: 'Review' });
    const [first, last] = await waiting();
    expect(await compose(first!.id)).toEqual(new Suppressed('superseded'));
    const letter = (await compose(last!.id)) as Letter;
    expect(letter.subject).toBe('Changed: Review for Acme, Inc.');
    expect(fileOf(letter)).toContain('SEQUENCE:3\r\n');
    expect(fileOf(letter)).toContain(`UID:${id}@`);
    expect(fileOf(letter)).toMatch(/DTSTART;[^:]*:\d{8}T110000/);
    await patch(id, { description: 'Why', agenda: 'What nobody is written to for' });
    expect(await waiting()).toHaveLength(0);
  });

  it('only the person who is removed gets a cancellation', async () => {
    const id = await create({ participantIds: [founder.userId] });
    await written();
    await patch(id, { participantIds: [] });
    const letters = await written();
    expect(letters.get(founder.userId)).toMatchObject({
      subject: 'Cancelled: Walk-through for Acme, Inc.',
      calendar: { method: 'CANCEL' },
    });
    expect(fileOf(letters.get(founder.userId))).toContain('STATUS:CANCELLED');
    expect(letters.get(p.owner.userId)).toMatchObject({ calendar: { method: 'REQUEST' } });
    await patch(id, { localTime: '12:00' });
    expect([...(await written()).keys()]).toEqual([p.owner.userId]);
  });

  it('someone removed before the first invite gets no email', async () => {
    const id = await create({ participantIds: [founder.userId] });
    await patch(id, { participantIds: [] });
    expect((await written()).get(founder.userId)).toBe('never_invited');
  });

  it('an invite omits holidays and time off, and ends on the last day', async () => {
    const id = await create({ startsOn: day(1) });
    await written();
    await t
      .as(p.owner)
      .post(`/v1/clients/${e.clientId}/holidays`)
      .send({ date: day(3), name: 'Fair' })
      .expect(201);
    await t
      .as(p.owner)
      .post('/v1/time-off')
      .send({ from: day(5), until: day(6), reason: 'Rest' })
      .expect(201);
    await patch(id, { endsOn: day(20) });
    const file = fileOf((await written()).get(p.owner.userId));
    const except = [...file.matchAll(/EXDATE;[^:]*:(\d{8})T090000/g)].map(([, date]) => date);
    expect(except).toEqual([3, 5, 6].map((days) => day(days).replaceAll('-', '')));
    expect(file).toContain(untilOf(20));
    const { version } = (await t.as(p.owner).get(`/v1/rituals/${id}`).expect(200)).body;
    const end = t.as(p.owner).post(`/v1/rituals/${id}/endings`).set('If-Match', `"${version}"`);
    await end.send({}).expect(201);
    // It was to begin tomorrow: with today as its last day there is no date left.
    expect((await written()).get(p.owner.userId)).toMatchObject({ calendar: { method: 'CANCEL' } });
  });

  it('invites wait for activation and skip people who left or lost the client', async () => {
    await sql(t.database.admin, `update engagement set state = 'draft' where id = $1`, [e.engagementId]);
    const id = await create({ participantIds: [founder.userId] });
    expect(await waiting()).toEqual([]);
    await sql(t.database.admin, `update engagement set state = 'active' where id = $1`, [e.engagementId]);
    await patch(id, { localTime: '10:00' });
    await sql(t.database.admin, 'delete from client_grant where membership_id = $1', [founder.membershipId]);
    await sql(t.database.admin, 'update membership set ended_at = now() where id = $1', [
      p.owner.membershipId,
    ]);
    const letters = await written();
    expect(letters.get(founder.userId)).toBe('recipient_without_access');
    expect(letters.get(p.owner.userId)).toBe('recipient_left');
  });

  it('the end of an engagement ends its invites', async () => {
    const id = await create({ startsOn: day(-10) });
    // What it was before today is not asked for, but stands in a calendar.
    await sql(t.database.admin, `update ritual set due_from = '-infinity' where id = $1`, [id]);
    await written();
    const { version } = (await t.as(p.owner).get(`/v1/engagements/${e.engagementId}`).expect(200)).body;
    const move = t.as(p.owner).post(`/v1/engagements/${e.engagementId}/cancellations`);
    await move.set('If-Match', `"${version}"`).send({}).expect(201);
    const letter = (await written()).get(p.owner.userId) as Letter;
    expect(letter.subject).toBe('Ended: Walk-through for Acme, Inc.');
    expect(fileOf(letter)).toContain(untilOf(0));
    expect(await waiting()).toEqual([]);
  });

  it("activating an engagement sends invites for its template's ritual", async () => {
    const clientId = await p.client('Birch', 'Europe/Berlin');
    const made = await t
      .as(p.owner)
      .post(`/v1/clients/${clientId}/engagements`)
      .send({ template: 'systems_operator', model: 'retainer', kickoffOn: day(2) })
      .expect(201);
    expect(await waiting()).toEqual([]);
    await answerScope(t.database.admin, made.body.id);
    await t
      .as(p.owner)
      .post(`/v1/engagements/${made.body.id}/activations`)
      .set('If-Match', `"${made.body.version}"`)
      .expect(201);
    const letter = (await written()).get(p.owner.userId) as Letter;
    expect(letter.subject).toBe('Invitation: Weekly check-in for Birch');
    expect(letter.calendar!.content).toContain('TZID:Europe/Berlin');
  });
});
