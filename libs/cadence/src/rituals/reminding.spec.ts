import { testApi } from '@quarterdeck/testing/test-api';
import { runningEngagement } from '../testing/running-engagement';

describe('reminder settings of a ritual', () => {
  const t = testApi();

  it('reminder settings can be read, changed in part and stay within limits', async () => {
    const p = await t.practice();
    const { ritualId, engagementId } = await runningEngagement(t.database.admin, p);
    const patch = (version: number, reminding: object) =>
      t.as(p.owner).patch(`/v1/rituals/${ritualId}`).set('If-Match', `"${version}"`).send({ reminding });
    const list = await t.as(p.owner).get(`/v1/engagements/${engagementId}/rituals`).expect(200);
    const usual = {
      misfire: 'send_late',
      graceMinutes: 1440,
      leadMinutes: [],
      remindOverdueAfterMinutes: 1440,
    };
    expect(list.body.data[0].reminding).toEqual(usual);
    const { body } = await patch(1, { misfire: 'merge', leadMinutes: [120, 30] }).expect(200);
    expect(body.reminding).toEqual({ ...usual, misfire: 'merge', leadMinutes: [120, 30] });
    const quiet = await patch(2, { leadMinutes: [], remindOverdueAfterMinutes: null }).expect(200);
    expect(quiet.body.reminding).toMatchObject({ leadMinutes: [], remindOverdueAfterMinutes: null });
    for (const wrong of [
      { leadMinutes: [1, 2, 3, 4] },
      { leadMinutes: [0] },
      { graceMinutes: null },
      { misfire: 'burst' },
    ])
      await patch(3, wrong).expect(400);
    const create = (reminding?: object) =>
      t
        .as(p.owner)
        .post(`/v1/engagements/${engagementId}/rituals`)
        .send({
          ...{ kind: 'planning', title: 'Planning', localTime: '09:00', reminding },
          recurrence: { type: 'weekly', weekdays: [1], everyWeeks: 1 },
        });
    expect((await create().expect(201)).body.reminding).toEqual(usual);
    const chosen = { misfire: 'skip', graceMinutes: 0, leadMinutes: [60], remindOverdueAfterMinutes: null };
    expect((await create(chosen).expect(201)).body.reminding).toEqual(chosen);
    expect((await create({ leadMinutes: [30] }).expect(201)).body.reminding).toEqual({
      ...usual,
      leadMinutes: [30],
    });
    await create({ leadMinutes: [0] }).expect(400);
  });
});
