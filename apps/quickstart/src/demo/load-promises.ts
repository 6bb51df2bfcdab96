import { addDays, type LocalDate } from '@quarterdeck/domain/calendar-date';
import { localDateAt } from '@quarterdeck/cadence/schedule/due-instant';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import type { AsOwner } from './as-owner';
import type { ApiSession } from './api-session';
import type { DemoClient } from './demo-client';
import type { Members } from './demo-practice';
import type { LoadedClient } from './present';
import { type DemoPromises, demoPromises } from './promises';

interface Scorecard {
  weeks: LocalDate[];
  rows: { id: string; name: string }[];
}

/** When an item was promised and kept. */
interface Dated {
  id: string;
  raisedOn: LocalDate;
  closedOn: LocalDate | null;
}

/** Action items and the scorecard. Both come in through the API; only when they were raised is put back afterwards. */
export async function loadPromises(
  api: ApiSession,
  asOwner: AsOwner,
  client: DemoClient,
  { engagementId }: LoadedClient,
  members: Members,
  now: string,
): Promise<void> {
  const demo = demoPromises[client.name];
  if (!demo) return;
  const path = `/v1/engagements/${engagementId}`;
  const items = await loadActionItems(api, path, demo, members, localDateAt(now, client.timeZone));
  await loadFigures(api, path, demo, members[client.writer].userId);
  await asOwner('action-items:write', async (tx) => {
    for (const { id, raisedOn, closedOn } of items)
      await tx.query(
        sql`update action_item set raised_on = ${raisedOn}, closed_on = ${closedOn} where id = ${id}`,
      );
  });
  await asOwner('scorecards:write', async (tx) => {
    await tx.query(
      sql`update scorecard_row r
       set since = (select min(v.week) from scorecard_value v where v.tenant_id = r.tenant_id and v.row_id = r.id)
       where r.engagement_id = ${engagementId}`,
    );
  });
}

async function loadActionItems(
  api: ApiSession,
  path: string,
  { promises }: DemoPromises,
  members: Members,
  today: LocalDate,
): Promise<Dated[]> {
  const items: Dated[] = [];
  for (const { title, owner, raisedOn, dueOn, published, doneOn } of promises) {
    const { id, version } = await api.post<{ id: string; version: number }>(`${path}/action-items`, {
      title,
      ownerId: members[owner].userId,
      dueOn: addDays(today, dueOn),
      visibility: published ? 'published' : 'private',
    });
    const isDone = doneOn !== undefined;
    if (isDone) await api.post(`/v1/action-items/${id}/completions`, {}, version);
    items.push({ id, raisedOn: addDays(today, raisedOn), closedOn: isDone ? addDays(today, doneOn) : null });
  }
  return items;
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
  const values = figures.flatMap(({ name, weeks: ofFigure }) => {
    const rowId = rows.find((row) => row.name === name)!.id;
    return ofFigure.flatMap((value, n) =>
      value === null ? [] : [{ rowId, week: full[full.length - ofFigure.length + n]!, value }],
    );
  });
  await api.put(`${path}/scorecard-values`, { values });
}
