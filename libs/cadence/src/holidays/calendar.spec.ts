import { testApi } from '@quarterdeck/testing/test-api';
import { sql, type TestPerson, type TestPractice } from '@quarterdeck/testing/test-practice';
import { runningEngagement, type TestEngagement } from '../testing/running-engagement';

describe('holidays and time off', () => {
  const t = testApi();
  let p: TestPractice;
  let e: TestEngagement;
  beforeEach(async () => {
    p = await t.practice();
    e = await runningEngagement(t.database.admin, p);
    await sql(t.database.admin, `update ritual set lead_minutes = '{1440}' where id = $1`, [e.ritualId]);
  });

  const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
  const stateOf = async (id: string) => {
    const [row] = await sql<{ state: string; reason: string | null; lead: boolean }>(
      t.database.admin,
      'select state, outcome_reason as reason, lead_at is not null as lead from occurrence where id = $1',
      [id],
    );
    return [row!.state, row!.reason, row!.lead];
  };
  const scheduled = ['scheduled', null, true];
  const post = (path: string, body: object) => t.as(p.owner).post(path).send(body);
  const holidays = () => `/v1/clients/${e.clientId}/holidays`;

  it('a holiday frees upcoming dates, and deleting it restores them', async () => {
    const [that, next, done] = [await e.occurrence(7), await e.occurrence(8), await e.occurrence(-7, 'done')];
    const made = await post(holidays(), { date: day(7), name: 'Founders’ day' }).expect(201);
    expect(await stateOf(that)).toEqual(['not_applicable', 'client_holiday', false]);
    const shown = await t.as(p.owner).get(`/v1/occurrences/${that}`).expect(200);
    expect(shown.body).toMatchObject({ state: 'not_applicable', outcomeReason: 'client_holiday' });
    expect(await stateOf(next)).toEqual(scheduled);
    expect((await stateOf(done))[0]).toBe('done');
    // Planned later, it is free from the start.
    await sql(t.database.admin, 'delete from occurrence where id = $1', [that]);
    expect(await stateOf(await e.occurrence(7))).toEqual(['not_applicable', 'client_holiday', false]);

    await post(holidays(), { date: day(7), name: 'Twice' }).expect(409);
    const { body } = await t.as(p.owner).get(holidays()).expect(200);
    expect(body).toEqual({ data: [made.body], nextCursor: null });
    const path = `/v1/holidays/${made.body.id}`;
    await t.as(p.owner).delete(path).set('If-Match', '"2"').expect(412);
    await t.as(p.owner).delete(path).set('If-Match', '"1"').expect(204);
    await t.as(p.owner).delete(path).set('If-Match', '"1"').expect(404);
    const [{ id }] = (await sql<{ id: string }>(
      t.database.admin,
      'select id from occurrence where ritual_id = $1 and local_date = $2',
      [e.ritualId, day(7)],
    )) as [{ id: string }];
    expect(await stateOf(id)).toEqual(scheduled);
  });

  it('time off of a client and of the practice overlap and end independently', async () => {
    const id = await e.occurrence(9);
    const own = await post(`/v1/clients/${e.clientId}/time-off`, {
      from: day(5),
      until: day(12),
      reason: 'Moving house',
    }).expect(201);
    expect(own.body).toMatchObject({ clientId: e.clientId, state: 'ahead', version: 1 });
    expect(await stateOf(id)).toEqual(['not_applicable', 'client_time_off', false]);
    const all = await post('/v1/time-off', { from: day(-1), reason: 'Illness' }).expect(201);
    expect(all.body).toMatchObject({ clientId: null, until: null, state: 'running' });
    expect(await stateOf(id)).toEqual(['not_applicable', 'practice_time_off', false]);

    const end = (pauseId: string) =>
      t.as(p.owner).post(`/v1/time-off/${pauseId}/endings`).set('If-Match', '"1"').send({});
    expect((await end(all.body.id).expect(201)).body).toMatchObject({ state: 'over', version: 2 });
    expect(await stateOf(id)).toEqual(['not_applicable', 'client_time_off', false]);
    expect((await end(own.body.id).expect(201)).body).toMatchObject({ state: 'over' });
    expect(await stateOf(id)).toEqual(scheduled);
    await end(own.body.id).expect(412);
    const list = await t.as(p.owner).get(`/v1/clients/${e.clientId}/time-off`).expect(200);
    expect(list.body.data.map((pause: { id: string }) => pause.id)).toEqual([own.body.id, all.body.id]);
    expect((await t.as(p.owner).get('/v1/time-off').expect(200)).body.data).toHaveLength(1);
    const refused = await post('/v1/time-off', { from: day(5), until: day(4), reason: 'x' }).expect(400);
    expect(refused.body.errors).toEqual([
      { pointer: '/until', detail: `is before ${day(5)}, its first day` },
    ]);
  });

  it('a preview lists the due dates time off would cancel, for visible clients, and cancels none', async () => {
    const [id] = [await e.occurrence(9), await e.occurrence(20), await e.occurrence(-1, 'due')];
    const elsewhere = await runningEngagement(t.database.admin, p, { clientName: 'Elsewhere' });
    const other = await elsewhere.occurrence(9);
    const days = { from: day(5), until: day(12) };
    const ids = async (asker: TestPerson, path: string, body: object) => {
      const answer = (await t.as(asker).post(path).send(body).expect(200)).body;
      expect(answer.affectedCount).toBe(answer.affected.length);
      return answer.affected.map((each: { occurrenceId: string }) => each.occurrenceId).sort();
    };
    const ofClient = `/v1/clients/${e.clientId}/time-off-previews`;
    expect(await ids(p.owner, ofClient, days)).toEqual([id]);
    expect(await ids(p.owner, ofClient, { from: day(5) })).toHaveLength(2);
    expect(await ids(p.owner, '/v1/time-off-previews', days)).toEqual([id, other].sort());
    const associate = await p.person('associate', [e.clientId]);
    expect(await ids(associate, '/v1/time-off-previews', days)).toEqual([id]);
    expect(await stateOf(id)).toEqual(scheduled);
    await post(ofClient, { from: day(5), until: day(4) }).expect(400);
    await t.as(associate).post(`/v1/clients/${elsewhere.clientId}/time-off-previews`).send(days).expect(404);
    const founder = await p.person('founder', [e.clientId]);
    await t.as(founder).post(ofClient).send(days).expect(404);
  });

  it('an .ics import shows its result first, then adds the holidays', async () => {
    const id = await e.occurrence(10);
    await post(holidays(), { date: day(20), name: 'Known' }).expect(201);
    const compact = (offset: number) => day(offset).replaceAll('-', '');
    const file = [
      'BEGIN:VCALENDAR',
      ...[
        'BEGIN:VEVENT',
        `DTSTART;VALUE=DATE:${compact(10)}`,
        `DTEND;VALUE=DATE:${compact(12)}`,
        'SUMMARY:Fair',
        'END:VEVENT',
      ],
      ...['BEGIN:VEVENT', `DTSTART;VALUE=DATE:${compact(20)}`, 'SUMMARY:Again', 'END:VEVENT'],
      ...['BEGIN:VEVENT', `DTSTART:${compact(10)}T090000Z`, 'SUMMARY:Meeting', 'END:VEVENT'],
      'END:VCALENDAR',
    ].join('\r\n');
    const send = (dryRun: boolean) =>
      t
        .as(p.owner)
        .post(`/v1/clients/${e.clientId}/holiday-imports?dryRun=${dryRun}`)
        .set('Content-Type', 'text/calendar')
        .send(file);
    const shown = {
      dryRun: true,
      added: [
        { date: day(10), name: 'Fair' },
        { date: day(11), name: 'Fair' },
      ],
      known: 1,
      leftOut: [{ name: 'Meeting', why: expect.stringContaining('time of day') }],
      leftOutCount: 1,
      affected: [
        {
          ...{ occurrenceId: id, clientId: e.clientId, clientName: 'Client', title: 'Weekly check-in' },
          ...{ localDate: day(10), timeZone: e.zone, dueAt: expect.any(String) },
        },
      ],
      affectedCount: 1,
    };
    expect((await send(true).expect(201)).body).toEqual(shown);
    expect(await stateOf(id)).toEqual(scheduled);
    expect((await send(false).expect(201)).body).toEqual({ ...shown, dryRun: false });
    expect(await stateOf(id)).toEqual(['not_applicable', 'client_holiday', false]);
    expect((await send(false).expect(201)).body).toMatchObject({ added: [], known: 3, affectedCount: 0 });
  });

  it.each([
    ['not text', Buffer.from([0xff, 0xfe, 0x41]), 400],
    ['not a calendar', 'Dear all', 400],
    ['empty', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR', 400],
    ['too large', 'BEGIN:VCALENDAR\r\n' + 'x'.repeat(1_200_000), 413],
  ])('a file that is %s is refused with a message', async (_what, file, status) => {
    const answer = await t
      .as(p.owner)
      .post(`/v1/clients/${e.clientId}/holiday-imports`)
      .set('Content-Type', 'text/calendar')
      .send(file)
      .expect(status);
    expect(answer.body.detail).toMatch(/\.$/);
  });

  it('an associate can add time off for their client but not the practice; a founder sees neither', async () => {
    const associate = await p.person('associate', [e.clientId]);
    await post('/v1/time-off', { from: day(5), until: day(6), reason: 'Offsite' }).expect(201);
    const body = { from: day(3), reason: 'Quiet week' };
    await t.as(associate).post(`/v1/clients/${e.clientId}/time-off`).send(body).expect(201);
    await t.as(associate).post('/v1/time-off').send(body).expect(403);
    expect(
      (await t.as(associate).get(`/v1/clients/${e.clientId}/time-off`).expect(200)).body.data,
    ).toHaveLength(2);
    const founder = await p.person('founder', [e.clientId]);
    for (const path of [holidays(), `/v1/clients/${e.clientId}/time-off`, '/v1/time-off'])
      await t.as(founder).get(path).expect(404);
    const stranger = await p.person('associate', [await p.client('Other', 'UTC')]);
    await t.as(stranger).get(holidays()).expect(404);
    await t
      .as(stranger)
      .post(holidays())
      .send({ date: day(5), name: 'x' })
      .expect(404);
  });
});
