import { addDays, parseLocalDate, weekdayOf } from '@quarterdeck/domain/calendar-date';
import { answerScope } from '@quarterdeck/engagement/testing/answered-scope';
import { testApi } from '@quarterdeck/testing/test-api';
import { sql, type TestPractice } from '@quarterdeck/testing/test-practice';
import { dueInstant, localDateAt } from '../schedule/due-instant';
import { runningEngagement } from '../testing/running-engagement';

const zone = 'Europe/Berlin';
const weekly = (...weekdays: number[]) => ({ type: 'weekly', weekdays, everyWeeks: 1 });

describe('rituals of an engagement', () => {
  const t = testApi();
  let p: TestPractice;
  beforeEach(async () => {
    p = await t.practice();
  });

  const today = () => localDateAt(new Date().toISOString(), zone);
  const ritualsOf = async (engagementId: string) =>
    (await t.as(p.owner).get(`/v1/engagements/${engagementId}/rituals`).expect(200)).body.data;
  const datesOf = async (
    engagementId: string,
  ): Promise<{ localDate: string; dueAt: string; state: string; version: number }[]> =>
    (await t.as(p.owner).get(`/v1/engagements/${engagementId}/occurrences?limit=100`).expect(200)).body.data;

  async function draft(kickoffOn = today() as string) {
    const clientId = await p.client('Acme', zone);
    const body = { model: 'retainer', template: 'systems_operator', kickoffOn };
    return engagement(clientId, body);
  }
  async function engagement(clientId: string, body: object) {
    const made = await t.as(p.owner).post(`/v1/clients/${clientId}/engagements`).send(body).expect(201);
    await answerScope(t.database.admin, made.body.id);
    return made.body;
  }
  const move = (id: string, verb: string, version: number) =>
    t.as(p.owner).post(`/v1/engagements/${id}/${verb}`).set('If-Match', `"${version}"`).send({});
  const patch = (id: string, version: number, body: object) =>
    t.as(p.owner).patch(`/v1/rituals/${id}`).set('If-Match', `"${version}"`).send(body);

  it("a new engagement has its template's ritual, with nothing planned while it is a draft", async () => {
    const { id, clientId, kickoffOn, endsOn } = await draft();
    const rituals = await ritualsOf(id);
    expect(rituals).toEqual([
      {
        ...{
          id: expect.any(String),
          engagementId: id,
          clientId,
          kind: 'weekly_check_in',
          title: 'Weekly check-in',
        },
        ...{ recurrence: weekly(1), repeats: 'Every Monday', localTime: '09:00', timeZone: zone },
        ...{ startsOn: kickoffOn, endsOn, description: '', agenda: '', participants: [], question: null },
        ...{
          reminding: expect.objectContaining({ misfire: 'send_late' }),
          owner: { id: p.owner.userId, name: 'A owner' },
          nextDueAt: null,
          version: 1,
        },
      },
    ]);
    expect(await datesOf(id)).toEqual([]);
  });

  it("AC-21: activation plans one due date per local Monday at 09:00 in the client's zone", async () => {
    const { id, version } = await draft();
    await move(id, 'activations', version).expect(201);
    const planned = await datesOf(id);
    // A Monday morning that is over when somebody activates at noon is not asked for.
    const mondays = Array.from({ length: 14 }, (_, days) => addDays(today(), days)).filter(
      (date) => weekdayOf(date) === 1 && new Date(dueInstant(date, '09:00', zone)) > new Date(),
    );
    expect(planned.slice(-mondays.length).map(({ localDate }) => localDate)).toEqual([...mondays].reverse());
    for (const { localDate, dueAt } of planned)
      expect(new Date(dueAt)).toEqual(new Date(dueInstant(localDate, '09:00', zone)));
    expect(planned.every(({ dueAt }) => new Date(dueAt) > new Date())).toBe(true);
    expect((await ritualsOf(id))[0].nextDueAt).toBe(planned.at(-1)!.dueAt);
  });

  it('AC-21: a Monday in Berlin is at 08:00Z before 29 March 2026 and at 07:00Z after', async () => {
    const { id, clientId } = await draft('2026-03-02');
    const [{ id: ritualId }] = await ritualsOf(id);
    const mondays = Array.from({ length: 13 }, (_, week) => addDays(parseLocalDate('2026-03-02'), 7 * week));
    await sql(
      t.database.admin,
      `insert into occurrence (tenant_id, id, client_id, engagement_id, ritual_id, local_date, time_zone, due_at)
       select $1, gen_random_uuid(), $2, $3, $4, d, $5, at from unnest($6::date[], $7::timestamptz[]) as planned (d, at)`,
      [
        p.tenantId,
        clientId,
        id,
        ritualId,
        zone,
        mondays,
        mondays.map((date) => dueInstant(date, '09:00', zone)),
      ],
    );
    const listed = (await datesOf(id)).reverse();
    expect(listed.map(({ localDate }) => localDate)).toEqual(mondays);
    for (const { localDate, dueAt } of listed) {
      expect(dueAt).toBe(`${localDate}T${localDate < '2026-03-29' ? '08' : '07'}:00:00+00:00`);
    }
  });

  it('the first date follows a kickoff moved while the engagement was a draft', async () => {
    const { id, version } = await draft();
    const kickoffOn = addDays(today(), 60);
    const moved = await t
      .as(p.owner)
      .patch(`/v1/engagements/${id}`)
      .set('If-Match', `"${version}"`)
      .send({ kickoffOn })
      .expect(200);
    const [ritual] = await ritualsOf(id);
    expect(ritual).toMatchObject({ startsOn: kickoffOn, endsOn: addDays(kickoffOn, 89), version: 2 });
    await move(id, 'activations', moved.body.version).expect(201);
    // Only the first one is on the ledger: it is told, however far ahead it is.
    const [first, ...others] = await datesOf(id);
    expect(others).toEqual([]);
    expect(first).toMatchObject({ localDate: expect.stringMatching(/^\d/), state: 'scheduled' });
    expect(weekdayOf(parseLocalDate(first!.localDate))).toBe(1);
    expect(first!.localDate >= kickoffOn && first!.localDate < addDays(kickoffOn, 7)).toBe(true);
    expect(await ritualsOf(id)).toEqual([{ ...ritual, nextDueAt: first!.dueAt }]);
  });

  it("changing a draft without its kickoff keeps the ritual's version", async () => {
    const { id, version, kickoffOn } = await draft();
    const change = { model: 'advisory', kickoffOn };
    await t
      .as(p.owner)
      .patch(`/v1/engagements/${id}`)
      .set('If-Match', `"${version}"`)
      .send(change)
      .expect(200);
    expect((await ritualsOf(id))[0]).toMatchObject({ startsOn: kickoffOn, version: 1 });
  });

  describe('a client moves to another time zone', () => {
    const moveClient = (id: string, timeZone: string) =>
      t.as(p.owner).patch(`/v1/clients/${id}`).set('If-Match', '"1"').send({ timeZone }).expect(200);
    const running = async (zoneBefore: string) => {
      const clientId = await p.client('Acme', zoneBefore);
      const body = { model: 'retainer', template: 'systems_operator', kickoffOn: today() };
      const { id, version } = await engagement(clientId, body);
      await move(id, 'activations', version).expect(201);
      return { id: id as string, clientId };
    };

    it.each(['America/Los_Angeles', 'Pacific/Kiritimati', 'UTC'])(
      'upcoming dates keep day and wall-clock time in %s, and past dates stay',
      async (timeZone) => {
        const { id, clientId } = await running(zone);
        const [ritual] = await ritualsOf(id);
        await sql(
          t.database.admin,
          `insert into occurrence (tenant_id, id, client_id, engagement_id, ritual_id, local_date, time_zone, due_at, state)
           select tenant_id, gen_random_uuid(), client_id, engagement_id, id, $2::date, time_zone, now() - interval '3 days', 'due' from ritual where id = $1`,
          [ritual.id, addDays(today(), -3)],
        );
        const before = await datesOf(id);
        await moveClient(clientId, timeZone);
        expect((await ritualsOf(id))[0]).toMatchObject({ timeZone, version: ritual.version + 1 });
        const after = await datesOf(id);
        const isAhead = ({ dueAt }: { dueAt: string }) => new Date(dueAt) > new Date();
        expect(before.filter(isAhead).length).toBeGreaterThan(0);
        expect(before.filter((occurrence) => !isAhead(occurrence)).length).toBeGreaterThan(0);
        expect(after.map(({ dueAt, ...rest }) => ({ ...rest, dueAt: new Date(dueAt) }))).toEqual(
          before.map((occurrence) => {
            const { dueAt, version, ...rest } = occurrence;
            if (!isAhead(occurrence)) return { ...rest, version, dueAt: new Date(dueAt) };
            const moved = new Date(dueInstant(occurrence.localDate, '09:00', timeZone));
            return { ...rest, timeZone, version: version + 1, dueAt: moved };
          }),
        );
        const [event] = await sql(
          t.database.admin,
          `select data from audit_event where tenant_id = $1 and record_id = $2 and action = 'ritual.changed'`,
          [p.tenantId, ritual.id],
        );
        expect(event).toEqual({ data: { timeZone } });
      },
    );

    it('new dates are planned in the new zone', async () => {
      const { id, clientId } = await running(zone);
      await moveClient(clientId, 'America/New_York');
      const [ritual] = await ritualsOf(id);
      const weekday = weekdayOf(addDays(today(), 3));
      await patch(ritual.id, ritual.version, { recurrence: weekly(weekday) }).expect(200);
      const ahead = (await datesOf(id)).filter(({ dueAt }) => new Date(dueAt) > new Date());
      for (const { localDate, dueAt } of ahead)
        expect(new Date(dueAt)).toEqual(new Date(dueInstant(localDate, '09:00', 'America/New_York')));
    });

    it('an ended engagement, other clients and an unchanged zone are unaffected', async () => {
      const over = await runningEngagement(t.database.admin, p, { state: 'completed' });
      const other = await running(zone);
      const same = await running(zone);
      const kept = await Promise.all([over.engagementId, other.id, same.id].map(ritualsOf));
      await moveClient(over.clientId, 'America/New_York');
      await moveClient(same.clientId, zone);
      expect(await Promise.all([over.engagementId, other.id, same.id].map(ritualsOf))).toEqual(kept);
    });
  });

  it('a new rule moves only upcoming due dates', async () => {
    const { id, version } = await draft();
    await move(id, 'activations', version).expect(201);
    const [ritual] = await ritualsOf(id);
    const kept = addDays(today(), -3);
    await sql(
      t.database.admin,
      `insert into occurrence (tenant_id, id, client_id, engagement_id, ritual_id, local_date, time_zone, due_at, state)
       select tenant_id, gen_random_uuid(), client_id, engagement_id, id, $2::date, time_zone, now() - interval '3 days', 'due' from ritual where id = $1`,
      [ritual.id, kept],
    );
    const weekday = weekdayOf(addDays(today(), 2));
    const changed = await patch(ritual.id, ritual.version, {
      ...{ recurrence: weekly(weekday), localTime: '16:30' },
    }).expect(200);
    expect(changed.body).toMatchObject({
      ...{ recurrence: weekly(weekday), localTime: '16:30', version: ritual.version + 1 },
    });
    const first = addDays(today(), 2);
    const dates = await datesOf(id);
    expect(dates.map(({ localDate }) => localDate)).toEqual(
      expect.arrayContaining([addDays(first, 7), first, kept]),
    );
    for (const { localDate, dueAt, state } of dates.filter(({ state }) => state === 'scheduled')) {
      expect(weekdayOf(parseLocalDate(localDate))).toBe(weekday);
      expect({ dueAt: new Date(dueAt), state }).toEqual({
        dueAt: new Date(dueInstant(localDate, '16:30', zone)),
        state,
      });
    }
    expect(changed.body.nextDueAt).toBe(dates.find(({ localDate }) => localDate === first)!.dueAt);
  });

  it('changing only title or owner keeps the due dates', async () => {
    const e = await runningEngagement(t.database.admin, p);
    const occurrence = await e.occurrence(3);
    const associate = await p.person('associate', [e.clientId]);
    const { body } = await patch(e.ritualId, 1, {
      title: 'Founder check-in',
      ownerId: associate.userId,
    }).expect(200);
    expect(body).toMatchObject({
      title: 'Founder check-in',
      owner: { id: associate.userId, name: 'A associate' },
    });
    expect(await datesOf(e.engagementId)).toMatchObject([{ id: occurrence }]);
    const [event] = await sql(
      t.database.admin,
      `select action, data from audit_event where tenant_id = $1 and record_id = $2`,
      [p.tenantId, e.ritualId],
    );
    expect(event).toEqual({
      action: 'ritual.changed',
      data: { title: 'Founder check-in', ownerId: associate.userId },
    });
  });

  it('an owner who cannot write check-ins is refused', async () => {
    const e = await runningEngagement(t.database.admin, p);
    const people = [
      await p.person('founder', [e.clientId]),
      await p.person('associate'),
      (await t.practice()).owner,
    ];
    for (const { userId } of people) {
      const { body } = await patch(e.ritualId, 1, { ownerId: userId }).expect(400);
      expect(body).toMatchObject({ code: 'ritual.owner', errors: [{ pointer: '/ownerId' }] });
    }
  });

  it('invalid values, stale versions and ended engagements are refused', async () => {
    const e = await runningEngagement(t.database.admin, p);
    for (const body of [
      { weekday: 1 },
      { recurrence: weekly(8) },
      { localTime: '24:00' },
      { title: null },
      { ownerId: 'me' },
      { timeZone: 'UTC' },
    ]) {
      await patch(e.ritualId, 1, body).expect(400);
    }
    await t.as(p.owner).patch(`/v1/rituals/${e.ritualId}`).send({ title: 'x' }).expect(428);
    await patch(e.ritualId, 7, { title: 'x' }).expect(412);
    const over = await runningEngagement(t.database.admin, p, { state: 'completed' });
    expect((await patch(over.ritualId, 1, { title: 'x' }).expect(409)).body.code).toBe('engagement.over');
  });

  it('AC-36: a founder can read, not change, the ritual of their published engagement', async () => {
    const [a, b] = [
      await runningEngagement(t.database.admin, p),
      await runningEngagement(t.database.admin, p),
    ];
    const hidden = await runningEngagement(t.database.admin, p, { visibility: 'private' });
    const founder = await p.person('founder', [a.clientId, hidden.clientId]);
    const as = t.as(founder);
    expect((await as.get(`/v1/engagements/${a.engagementId}/rituals`).expect(200)).body.data).toHaveLength(1);
    await as.get(`/v1/engagements/${b.engagementId}/rituals`).expect(404);
    await as.get(`/v1/engagements/${hidden.engagementId}/rituals`).expect(404);
    await as.patch(`/v1/rituals/${a.ritualId}`).set('If-Match', '"1"').send({ title: 'x' }).expect(404);
    await t
      .as((await t.practice()).owner)
      .patch(`/v1/rituals/${a.ritualId}`)
      .set('If-Match', '"1"')
      .send({ title: 'x' })
      .expect(404);
  });
});
