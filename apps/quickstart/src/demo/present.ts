import { architectureReview, monthlyReview } from '@quarterdeck/domain/ritual-templates';
import { addDays, type LocalDate, weekdayOf } from '@quarterdeck/domain/calendar-date';
import { dateOfDay } from '@quarterdeck/domain/phase';
import { dueInstant, localDateAt } from '@quarterdeck/cadence/schedule/due-instant';
import type { ApiSession } from './api-session';
import type { DemoClient, DemoFact } from './demo-client';
import type { Members } from './demo-practice';
import { setUps } from './set-ups';

export const DUE_TIME = '09:00';

/** A client as the API has made it. */
export interface LoadedClient {
  clientId: string;
  engagementId: string;
  ritualId: string;
  kickoffOn: LocalDate;
  /** Due date of the check-in that is open now or next. */
  openOn: LocalDate;
}

interface Versioned {
  id: string;
  version: number;
}

/** A client as of today, through the product's own API: facts, active engagement, ritual. */
export async function loadPresent(
  api: ApiSession,
  client: DemoClient,
  clientId: string,
  members: Members,
  now: string,
): Promise<LoadedClient> {
  const today = localDateAt(now, client.timeZone);
  for (const fact of client.facts) await api.post(`/v1/clients/${clientId}/facts`, factBody(fact, today));

  const kickoffOn = addDays(today, 1 - client.day);
  const { model, template, feeCents } = client;
  const draft = await api.post<Versioned>(`/v1/clients/${clientId}/engagements`, {
    model,
    template,
    kickoffOn,
    fee: dollars(feeCents),
  });
  const openOn = openCheckIn(client, now);
  const { data } = await api.get<{ data: Versioned[] }>(`/v1/engagements/${draft.id}/rituals`);
  const ritual = data[0]!;
  await api.patch(
    `/v1/rituals/${ritual.id}`,
    {
      recurrence: { type: 'weekly', weekdays: [weekdayOf(openOn)], everyWeeks: 1 },
      localTime: DUE_TIME,
      ownerId: members[client.writer].userId,
    },
    ritual.version,
  );
  await api.put(`/v1/engagements/${draft.id}/scope`, setUps[client.name]!.scope, 0);
  await api.post(`/v1/engagements/${draft.id}/activations`, {}, draft.version);
  if (template === 'systems_operator') await addReviews(api, draft.id, members[client.writer].userId);
  return {
    clientId,
    engagementId: draft.id,
    ritualId: ritual.id,
    kickoffOn: dateOfDay(kickoffOn, 1),
    openOn,
  };
}

export function newClientBody({ name, timeZone, fiscalYearStartMonth }: DemoClient): object {
  return { name, timeZone, currency: 'USD', fiscalYearStartMonth };
}

/** Counted from the last date whose 09:00 has passed at the client, so that "due now" is due at any time of the day. */
function openCheckIn({ timeZone, openCheckIn: offset }: DemoClient, now: string): LocalDate {
  const today = localDateAt(now, timeZone);
  const hasCome = Date.parse(dueInstant(today, DUE_TIME, timeZone)) <= Date.parse(now);
  return addDays(today, offset - (hasCome ? 0 : 1));
}

function factBody(fact: DemoFact, today: LocalDate): object {
  const { kind, daysAgo, source, confidence } = fact;
  const value =
    'text' in fact
      ? { text: fact.text }
      : 'count' in fact
        ? { count: fact.count }
        : { money: dollars(fact.cents) };
  return { kind, ...value, asOf: addDays(today, -daysAgo), source, confidence };
}

function dollars(amount: number): object {
  return { amount, currency: 'USD' };
}

/** The two rituals that a company with engineers keeps beside the check-in. */
async function addReviews(api: ApiSession, engagementId: string, ownerId: string): Promise<void> {
  for (const { kind, title, recurrence, localTime, agenda } of [architectureReview, monthlyReview])
    await api.post(`/v1/engagements/${engagementId}/rituals`, {
      kind,
      title,
      recurrence,
      localTime,
      agenda,
      ownerId,
    });
}
