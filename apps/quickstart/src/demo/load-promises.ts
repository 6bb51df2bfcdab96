import { addDays, type LocalDate } from '@quarterdeck/domain/calendar-date';
import { localDateAt } from '@quarterdeck/cadence/schedule/due-instant';
import type { UnitOfWork } from '@quarterdeck/platform/tenancy/unit-of-work';
import type { ApiSession } from './api-session';
import type { DemoClient } from './demo-client';
import type { Members } from './demo-practice';
import type { LoadedClient } from './present';
import { type DemoPromises, demoPromises } from './promises';

interface Scorecard {
  weeks: LocalDate[];
  rows: { id: string; name: string }[];
}

/** Action items and the scorecard. Both come in through the API; only when they were raised is put back afterwards. */
export async function loadPromises(
  api: ApiSession,
  asOwner: (change: (work: UnitOfWork) => Promise<void>) => Promise<void>,
  client: DemoClient,
  { engagementId }: LoadedClient,
  members: Members,
  now: string,
): Promise<void> {
  const demo = demoPromises[client.name];
  if (!demo) return;
  const today = localDateAt(now, client.timeZone);
  const path = `/v1/engagements/${engagementId}`;
  await loadActionItems(api, asOwner, path, demo, members, today);
  await loadFigures(api, path, demo, members[client.writer].userId);
  await asOwner(async (work) => {
    await work.query(
      `update scorecard_row r
       set since = (select min(v.week) from scorecard_value v where v.tenant_id = r.tenant_id and v.row_id = r.id)
       where r.engagement_id = $1`,
      [engagementId],
    );
  });
}

async function loadActionItems(
  api: ApiSession,
  asOwner: (change: (work: UnitOfWork) => Promise<void>) => Promise<void>,
  path: string,
  { promises }: DemoPromises,
  members: Members,
  today: LocalDate,
): Promise<void> {
  for (const { title, owner, raisedOn, dueOn, published, doneOn } of promises) {
    const item = await api.post<{ id: string; version: number }>(`${path}/action-items`, {
      title,
      ownerId: members[owner].userId,
      dueOn: addDays(today, dueOn),
      visibility: published ? 'published' : 'private',
    });
    if (doneOn !== undefined) await api.post(`/v1/action-items/${item.id}/completions`, {}, item.version);
    await asOwner(async (work) => {
      await work.query(
        `update action_item set raised_on = $2, closed_on = case when state = 'done' then $3::date end where id = $1`,
        [item.id, addDays(today, raisedOn), doneOn === undefined ? null : addDays(today, doneOn)],
      );
    });
  }
}

/** The figures end with the last full week, so that the one of today is still to be filled in. */
async function loadFigures(
  api: ApiSession,
  path: string,
  { figures }: DemoPromises,
  ownerId: string,
): Promise<void> {
  for (const { name, unit, goal } of figures)
    await api.post(`${path}/scorecard-rows`, { name, unit, goal, ownerId });
  const { weeks, rows } = await api.get<Scorecard>(`${path}/scorecard`);
  const full = weeks.slice(0, -1);
  const values = figures.flatMap(({ name, weeks: given }) => {
    const rowId = rows.find((row) => row.name === name)!.id;
    return given.flatMap((value, n) =>
      value === null ? [] : [{ rowId, week: full[full.length - given.length + n]!, value }],
    );
  });
  await api.put(`${path}/scorecard-values`, { values });
}
