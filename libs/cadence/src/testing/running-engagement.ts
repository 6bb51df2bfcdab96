import { v7 as uuid } from 'uuid';
import type { OccurrenceState } from '@quarterdeck/domain/occurrence';
import type { TestPractice } from '@quarterdeck/testing/test-practice';
import { sql } from '@quarterdeck/testing/test-practice';

export interface TestEngagement {
  clientId: string;
  engagementId: string;
  ritualId: string;
  /** Where it is about midday now, so that no test meets midnight. */
  zone: string;
  /** Another due date, in days from today; the rule has the next one a week later, whatever weekday it is. */
  occurrence(daysFromToday: number, state?: OccurrenceState, doneDaysFromToday?: number): Promise<string>;
}

export interface EngagementOptions {
  state?: string;
  visibility?: 'private' | 'published';
  clientName?: string;
}

/** An engagement on about its 21st day, with a ritual and no due dates, written straight into the tables. */
export async function runningEngagement(
  adminUrl: string,
  practice: TestPractice,
  { state = 'active', visibility = 'published', clientName }: EngagementOptions = {},
): Promise<TestEngagement> {
  const zone = middayZone();
  const clientId = await practice.client(clientName, zone);
  const [engagementId, ritualId] = [uuid(), uuid()];
  await sql(
    adminUrl,
    `insert into engagement (tenant_id, id, client_id, model, template, state, kickoff_on, visibility)
     values ($1, $2, $3, 'retainer', 'systems_operator', $4, current_date - 20, $5)`,
    [practice.tenantId, engagementId, clientId, state, visibility],
  );
  await sql(
    adminUrl,
    `insert into phase (tenant_id, id, client_id, engagement_id, kind, name, state, day_from, day_to, starts_on, ends_on)
     select $1, gen_random_uuid(), $2, $3, kind, initcap(kind), state, day, day + 29, current_date - 21 + day, current_date + 8 + day
     from (values ('diagnose', 'active', 1), ('install', 'not_started', 31), ('cadence', 'not_started', 61)) as cut (kind, state, day)`,
    [practice.tenantId, clientId, engagementId],
  );
  await sql(
    adminUrl,
    `insert into ritual (tenant_id, id, client_id, engagement_id, kind, title, weekdays, local_time, time_zone, starts_on, ends_on, owner_user_id)
     values ($1, $2, $3, $4, 'weekly_check_in', 'Weekly check-in', '{1}', '09:00', $5, current_date - 20, current_date + 69, $6)`,
    [practice.tenantId, ritualId, clientId, engagementId, zone, practice.owner.userId],
  );
  return {
    ...{ clientId, engagementId, ritualId, zone },
    async occurrence(daysFromToday, occurrenceState = 'scheduled', doneDaysFromToday) {
      const id = uuid();
      const doneDays = doneDaysFromToday ?? (occurrenceState === 'done' ? daysFromToday : null);
      await sql(
        adminUrl,
        `insert into occurrence (tenant_id, id, client_id, engagement_id, ritual_id, local_date, follows_on, time_zone, due_at, state, done_at)
         select $1, $2, $3, $4, $5, d, d + 7, $6, (d + time '09:00') at time zone $6, $8,
           case when $9::integer is not null then (today + $9::integer + time '12:00') at time zone $6 end
         from (select (now() at time zone $6)::date as today) t, lateral (select today + $7::integer as d) x`,
        [
          practice.tenantId,
          id,
          clientId,
          engagementId,
          ritualId,
          zone,
          daysFromToday,
          occurrenceState,
          doneDays,
        ],
      );
      return id;
    },
  };
}

function middayZone(): string {
  const ahead = 12 - new Date().getUTCHours();
  if (ahead === 0) return 'Etc/GMT';
  return ahead > 0 ? `Etc/GMT-${ahead}` : `Etc/GMT+${-ahead}`;
}
