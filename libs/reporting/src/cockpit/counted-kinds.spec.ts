import { v7 as uuid } from 'uuid';
import { runningEngagement } from '@quarterdeck/cadence/testing/running-engagement';
import { testApi } from '@quarterdeck/testing/test-api';
import { sql } from '@quarterdeck/testing/test-practice';

describe('what counts as a check-in', () => {
  const t = testApi();

  it('other kinds of ritual do not count toward adherence, next check-in or attention', async () => {
    const p = await t.practice();
    const e = await runningEngagement(t.database.admin, p);
    const kept = await e.occurrence(-7, 'done');
    const next = await e.occurrence(2);
    const review = uuid();
    await sql(
      t.database.admin,
      `insert into ritual (tenant_id, id, client_id, engagement_id, kind, title, weekdays, local_time, time_zone, starts_on, owner_user_id, created_at)
       select tenant_id, $2, client_id, engagement_id, 'architecture_review', 'Review', '{1}', local_time, time_zone, starts_on, owner_user_id,
         created_at - interval '1 day' from ritual where id = $1`,
      [e.ritualId, review],
    );
    await sql(
      t.database.admin,
      `insert into occurrence (tenant_id, id, client_id, engagement_id, ritual_id, kind, local_date, time_zone, due_at, state)
       select tenant_id, gen_random_uuid(), client_id, engagement_id, id, kind, current_date + day, time_zone, now() + make_interval(days => day), state
       from ritual, (values (-10, 'missed'), (-5, 'due'), (1, 'scheduled')) as slot (day, state) where id = $1`,
      [review],
    );
    const as = t.as(p.owner);
    const cockpit = (await as.get('/v1/cockpit').expect(200)).body.clients[0];
    expect(cockpit).toMatchObject({ adherence: { ratio: 1, n: 1 }, nextCheckIn: { occurrenceId: next } });
    expect(JSON.stringify(cockpit.attention)).not.toContain('check_in');
    const overview = (await as.get(`/v1/clients/${e.clientId}/overview`).expect(200)).body;
    expect(overview.ritual.id).toBe(e.ritualId);
    expect(overview.occurrences.map(({ id }: { id: string }) => id)).toEqual([next, kept]);
    const progress = (await as.get(`/v1/clients/${e.clientId}/progress`).expect(200)).body;
    expect(progress.adherence).toMatchObject({ ratio: 1, n: 1 });
    expect(progress.nextCheckIn.localDate).toBe(overview.occurrences[0].localDate);
  });
});
