import { addDays, parseLocalDate, weekdayOf } from '@quarterdeck/domain/calendar-date';
import { testApi } from '@quarterdeck/testing/test-api';
import { sql, type TestPractice } from '@quarterdeck/testing/test-practice';
import { localDateAt } from '../schedule/due-instant';
import { runningEngagement } from '../testing/running-engagement';

describe('repeating rituals', () => {
  const t = testApi();
  let p: TestPractice;
  beforeEach(async () => {
    p = await t.practice();
  });

  const weekly = (...weekdays: number[]) => ({ type: 'weekly', weekdays, everyWeeks: 1 });
  const monthly = { type: 'monthly', nth: -1, weekday: 5, everyMonths: 1 };
  const review = { kind: 'architecture_review', title: 'Architecture review', localTime: '14:00' };
  const create = (engagementId: string, body: object) =>
    t.as(p.owner).post(`/v1/engagements/${engagementId}/rituals`).send(body);
  const patch = (id: string, version: number, body: object) =>
    t.as(p.owner).patch(`/v1/rituals/${id}`).set('If-Match', `"${version}"`).send(body);
  const end = (id: string, version: number, body: object = {}) =>
    t.as(p.owner).post(`/v1/rituals/${id}/endings`).set('If-Match', `"${version}"`).send(body);
  const slotsOf = async (ritualId: string) =>
    sql<{ id: string; date: string; kind: string; state: string }>(
      t.database.admin,
      `select id, local_date::text as date, kind, state from occurrence where ritual_id = $1 order by local_date`,
      [ritualId],
    );
  const inDays = (zone: string, days: number) => addDays(localDateAt(new Date().toISOString(), zone), days);

  it('a new ritual has agenda, people and planned dates, and is described in words', async () => {
    const e = await runningEngagement(t.database.admin, p);
    const founder = await p.person('founder', [e.clientId]);
    const { body } = await create(e.engagementId, {
      ...{ ...review, recurrence: { type: 'weekly', weekdays: [4, 2], everyWeeks: 1 } },
      ...{ agenda: 'What broke', description: 'So that one part is understood by two.' },
      participantIds: [founder.userId],
    }).expect(201);
    expect(body).toMatchObject({
      ...{ kind: 'architecture_review', repeats: 'Every Tuesday and Thursday', recurrence: weekly(2, 4) },
      ...{ agenda: 'What broke', endsOn: null, owner: { id: p.owner.userId } },
      participants: [{ id: founder.userId, name: 'A founder' }],
    });
    const slots = await slotsOf(body.id);
    expect(slots.length).toBeGreaterThanOrEqual(3);
    expect(slots.every(({ kind }) => kind === 'architecture_review')).toBe(true);
    expect(slots.every(({ date }) => [2, 4].includes(weekdayOf(parseLocalDate(date))))).toBe(true);
    const read = await t.as(founder).get(`/v1/rituals/${body.id}`).expect(200);
    expect(read.body.participants).toHaveLength(1);
    const stranger = await p.person('founder', [(await runningEngagement(t.database.admin, p)).clientId]);
    await t.as(stranger).get(`/v1/rituals/${body.id}`).expect(404);
  });

  it('a monthly or quarterly ritual always has a next date, even beyond two weeks', async () => {
    const e = await runningEngagement(t.database.admin, p);
    for (const everyMonths of [1, 3, 12]) {
      const rule = { ...monthly, everyMonths };
      const body = { ...review, kind: 'monthly_review', recurrence: rule, startsOn: inDays(e.zone, 1) };
      const made = (await create(e.engagementId, body).expect(201)).body;
      expect(made.nextDueAt).not.toBeNull();
      expect(await slotsOf(made.id)).toHaveLength(1);
    }
  });

  it("a new ritual is not due at once if today's time has passed", async () => {
    const e = await runningEngagement(t.database.admin, p);
    const body = { ...review, localTime: '00:00', recurrence: weekly(1, 2, 3, 4, 5, 6, 7) };
    const made = (await create(e.engagementId, body).expect(201)).body;
    expect((await slotsOf(made.id))[0]!.date).toBe(inDays(e.zone, 1));
  });

  it('a change previews and reports what it moves, and keeps unaffected dates', async () => {
    const e = await runningEngagement(t.database.admin, p);
    const [stays, goes, comes] = [3, 4, 5].map((days) => weekdayOf(inDays(e.zone, days)));
    const made = (await create(e.engagementId, { ...review, recurrence: weekly(stays!, goes!) })).body;
    const before = await slotsOf(made.id);
    const change = { recurrence: weekly(stays!, comes!) };
    const preview = await t.as(p.owner).post(`/v1/rituals/${made.id}/previews`).send(change).expect(200);
    expect(await slotsOf(made.id)).toEqual(before);
    const dates = (slots: { localDate: string }[]) => slots.map(({ localDate }) => localDate);
    expect(dates(preview.body.removed)).toEqual([inDays(e.zone, 4), inDays(e.zone, 11)]);
    expect(dates(preview.body.added)).toEqual([inDays(e.zone, 5), inDays(e.zone, 12)]);
    const changed = await patch(made.id, 1, change).expect(200);
    expect(changed.body.replanned).toEqual(preview.body);
    const kept = (slots: typeof before) =>
      slots.filter(({ date }) => weekdayOf(parseLocalDate(date)) === stays).map(({ id }) => id);
    expect(kept(await slotsOf(made.id))).toEqual(kept(before));
    const retimed = await patch(made.id, 2, { localTime: '15:00' }).expect(200);
    expect(dates(retimed.body.replanned.removed)).toEqual(dates(retimed.body.replanned.added));
    expect(kept(await slotsOf(made.id))).toEqual(kept(before));
    const named = await patch(made.id, 3, { title: 'Walk-through' }).expect(200);
    expect(named.body.replanned).toEqual({ removed: [], added: [] });
  });

  it('a ritual ends today, keeps past dates and can be resumed', async () => {
    const e = await runningEngagement(t.database.admin, p);
    const done = await e.occurrence(-7, 'done');
    const made = (await create(e.engagementId, { ...review, recurrence: weekly(1, 3, 5) })).body;
    const ahead = (await slotsOf(made.id)).filter(({ date }) => date > inDays(e.zone, 0));
    const ended = (await end(made.id, 1).expect(201)).body;
    expect(ended).toMatchObject({ endsOn: inDays(e.zone, 0) });
    expect(ended.replanned.removed).toHaveLength(ahead.length);
    await end(made.id, 1).expect(412);
    await end(made.id, 2, { endsOn: inDays(e.zone, -1) }).expect(400);
    const back = (await patch(made.id, 2, { endsOn: null }).expect(200)).body;
    expect(back.replanned.added).toHaveLength(ahead.length);
    await end(e.ritualId, 1).expect(201);
    expect((await slotsOf(e.ritualId)).map(({ id }) => id)).toEqual([done]);
    await sql(t.database.admin, `update ritual set ends_on = current_date - 9 where id = $1`, [made.id]);
    expect((await end(made.id, 3).expect(409)).body.code).toBe('ritual.ended');
  });

  it('an invalid rule, people without access and an end before the start are refused', async () => {
    const e = await runningEngagement(t.database.admin, p);
    const bad: [object, string][] = [
      [{ ...weekly(1), nth: 1 }, '/recurrence/nth'],
      [{ type: 'weekly', everyWeeks: 1 }, '/recurrence/weekdays'],
      [weekly(1, 1), '/recurrence/weekdays'],
      [weekly(), '/recurrence/weekdays'],
      [{ ...monthly, nth: 5 }, '/recurrence/nth'],
      [{ ...monthly, nth: 0 }, '/recurrence/nth'],
      [{ ...monthly, weekdays: [1] }, '/recurrence/weekdays'],
      [{ ...monthly, everyMonths: 13 }, '/recurrence/everyMonths'],
    ];
    for (const [recurrence, pointer] of bad) {
      const { body } = await create(e.engagementId, { ...review, recurrence }).expect(400);
      const pointers = body.errors.map((error: { pointer: string }) => error.pointer);
      expect(new Set(pointers)).toEqual(new Set([pointer]));
    }
    const stranger = await p.person('founder', []);
    const people = { ...review, recurrence: weekly(1), participantIds: [p.owner.userId, stranger.userId] };
    expect((await create(e.engagementId, people).expect(400)).body.errors[0].pointer).toBe(
      '/participantIds/1',
    );
    const days = { startsOn: '2026-05-02', endsOn: '2026-05-01' };
    expect(
      (await create(e.engagementId, { ...review, recurrence: weekly(1), ...days }).expect(400)).body.code,
    ).toBe('ritual.ends_before_start');
    for (const startsOn of ['1900-01-01', '2200-12-31'])
      await create(e.engagementId, { ...review, recurrence: monthly, startsOn }).expect(201);
    const founder = await p.person('founder', [e.clientId]);
    const body = { ...review, recurrence: weekly(1) };
    await t.as(founder).post(`/v1/engagements/${e.engagementId}/rituals`).send(body).expect(404);
    const over = await runningEngagement(t.database.admin, p, { state: 'completed' });
    expect((await create(over.engagementId, body).expect(409)).body.code).toBe('engagement.over');
  });

  it("notes use the check-in form, which starts from the ritual's last notes", async () => {
    const e = await runningEngagement(t.database.admin, p);
    await e.occurrence(-7, 'done');
    const made = (await create(e.engagementId, { ...review, recurrence: weekly(1, 2, 3, 4, 5, 6, 7) })).body;
    const [first, second] = await slotsOf(made.id);
    const note = { moved: 'The queue is understood by two of us.' };
    await t.as(p.owner).post(`/v1/occurrences/${first!.id}/check-ins`).send(note).expect(201);
    const next = (await t.as(p.owner).get(`/v1/occurrences/${second!.id}`).expect(200)).body;
    expect(next).toMatchObject({ kind: 'architecture_review', previousCheckIn: note });
  });
});
