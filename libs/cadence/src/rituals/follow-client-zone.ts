import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EventBus, type PayloadOf } from '@quarterdeck/platform/events/event-bus';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { clientTimeZoneChanged } from '@quarterdeck/practice/practice.events';
import { invite } from '../calendar-invites/invite';
import { dueInstant } from '../schedule/due-instant';

/**
 * A client that moves to another zone keeps its days and its wall-clock times: the rituals that still run follow, and
 * what they have planned ahead gets a new instant. A due date that has come stays as the reminder announced it.
 */
@Injectable()
export class FollowClientZone implements OnModuleInit {
  constructor(private readonly events: EventBus) {}

  onModuleInit(): void {
    this.events.on(clientTimeZoneChanged, follow);
  }
}

interface Moved {
  id: string;
  localTime: string;
  timeZone: string;
}

async function follow(tx: Transaction, { clientId }: PayloadOf<typeof clientTimeZoneChanged>): Promise<void> {
  // Locks the rituals: a planner at work has finished, and what it planned is moved below.
  const moved = await tx.query<Moved>(
    sql`update ritual c set time_zone = k.time_zone, updated_at = now(), version = c.version + 1
     from client k, engagement e
     where k.id = ${clientId} and c.tenant_id = k.tenant_id and c.client_id = k.id and c.time_zone <> k.time_zone
       and e.tenant_id = c.tenant_id and e.id = c.engagement_id and e.state not in ('completed', 'cancelled')
     returning c.id, to_char(c.local_time, 'HH24:MI') as "localTime", c.time_zone as "timeZone"`,
  );
  for (const ritual of moved) {
    await moveAhead(tx, ritual);
    await invite(tx, ritual.id);
    tx.audit('ritual.changed', { id: ritual.id, clientId }, { timeZone: ritual.timeZone });
  }
}

async function moveAhead(tx: Transaction, { id, localTime, timeZone }: Moved): Promise<void> {
  const ahead = await tx.query<{ id: string; localDate: string }>(
    sql`select id, local_date::text as "localDate" from occurrence
     where ritual_id = ${id} and due_at > now() and (state = 'scheduled'
       or outcome_reason in ('client_holiday', 'client_time_off', 'practice_time_off')) for no key update`,
  );
  const ids = ahead.map((occurrence) => occurrence.id);
  const instants = ahead.map(({ localDate }) => dueInstant(localDate, localTime, timeZone));
  await tx.query(sql`
    update occurrence o set time_zone = ${timeZone}, due_at = m.due_at, updated_at = now(), version = o.version + 1
    from unnest(${ids}::uuid[], ${instants}::timestamptz[]) as m (id, due_at) where o.id = m.id`);
}
