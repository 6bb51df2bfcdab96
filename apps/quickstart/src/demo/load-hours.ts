import { addDays, daysBetween, type LocalDate, weekdayOf } from '@quarterdeck/domain/calendar-date';
import { dateOfDay } from '@quarterdeck/domain/phase';
import { localDateAt } from '@quarterdeck/cadence/schedule/due-instant';
import type { ApiSession } from './api-session';
import type { DemoClient } from './demo-client';
import type { Members } from './demo-practice';
import { demoCapacity, demoHours } from './hours';
import type { LoadedClient } from './present';

interface Versioned {
  id: string;
  version: number;
}
type Access = Versioned & { system: string; blocking: boolean };
type Step = Versioned & { week: number; dueOn: LocalDate };

/** What the practice has hours for; before the first client, so that nothing is checked against nothing. */
export async function loadCapacity(api: ApiSession, members: Members): Promise<void> {
  for (const key of ['owner', 'associate'] as const) {
    const path = `/v1/members/${members[key].membershipId}/capacity`;
    await api.put(path, { minutesPerMonth: demoCapacity[key] * 60 }, 0);
  }
}

/** Hours that were bought and worked, access that was granted, and the first month as far as it went. */
export async function loadHours(
  api: ApiSession,
  client: DemoClient,
  { engagementId, kickoffOn }: LoadedClient,
  members: Members,
  now: string,
): Promise<void> {
  const { perMonth, carryOverCap, carryOverMonths, weeksDone } = demoHours[client.name]!;
  const path = `/v1/engagements/${engagementId}`;
  const today = localDateAt(now, client.timeZone);
  await api.put(
    `${path}/hours-budget`,
    {
      minutesPerMonth: perMonth * 60,
      carryOverCapMinutes: carryOverCap === null ? null : carryOverCap * 60,
      carryOverMonths,
    },
    0,
  );
  const personId = members[client.writer].userId;
  for (const { on, hours, kind, note } of worked(client, kickoffOn, today))
    await api.post(`${path}/time-entries`, { workedOn: on, minutes: hours * 60, kind, note, personId });
  const waiting = await loadAccess(api, client, path, kickoffOn);
  const { data } = await api.get<{ data: Step[] }>(`${path}/sequence-items?limit=100`);
  for (const { id, version, dueOn } of data.filter(({ week }) => week <= weeksDone)) {
    const doneOn = addDays(dueOn, -1) < today ? addDays(dueOn, -1) : today;
    await api.post(`/v1/sequence-items/${id}/completions`, { doneOn }, version);
  }
  // Work went on until it was known that nothing more can be done without it.
  for (const { id, version } of waiting)
    await api.patch(`/v1/access-items/${id}`, { blocking: true }, version);
}

/** Each item as it was granted; answers with those that are still open, as not blocking for the moment. */
async function loadAccess(
  api: ApiSession,
  { name }: DemoClient,
  path: string,
  kickoffOn: LocalDate,
): Promise<Versioned[]> {
  const { data } = await api.get<{ data: Access[] }>(`${path}/access-items?limit=100`);
  const waiting: Versioned[] = [];
  for (const { id, version, system } of data) {
    const { owner, askedOnDay, grantedOnDay } = demoHours[name]!.access[system]!;
    const open = grantedOnDay === null;
    const item = await api.patch<Versioned>(
      `/v1/access-items/${id}`,
      {
        ownerName: owner,
        requestedOn: dateOfDay(kickoffOn, askedOnDay),
        ...(open ? { blocking: false } : {}),
      },
      version,
    );
    if (open) waiting.push(item);
    else {
      const grantedOn = dateOfDay(kickoffOn, grantedOnDay);
      await api.post(`/v1/access-items/${id}/grants`, { grantedOn }, item.version);
    }
  }
  return waiting;
}

/** Every day of the engagement until yesterday. */
function worked({ name }: DemoClient, kickoffOn: LocalDate, today: LocalDate) {
  const { weekly, extra } = demoHours[name]!;
  const days = Array.from({ length: daysBetween(kickoffOn, today) }, (_, n) => addDays(kickoffOn, n));
  const usual = days.flatMap((on) =>
    weekly
      .filter(({ weekdays }) => weekdays.includes(weekdayOf(on)))
      .map(({ hours, kind, note }) => ({ on, hours, kind, note })),
  );
  const special = extra.map(({ day, ...entry }) => ({ on: dateOfDay(kickoffOn, day), ...entry }));
  return [...usual, ...special].sort((a, b) => a.on.localeCompare(b.on));
}
