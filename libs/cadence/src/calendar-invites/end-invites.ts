import { sql } from '@quarterdeck/platform/tenancy/sql';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { engagementEnded } from '@quarterdeck/engagement/engagement.events';
import { EventBus } from '@quarterdeck/platform/events/event-bus';
import { invite } from './invite';

/** What repeats in an engagement is over with it: calendars take the dates after that day away. */
@Injectable()
export class EndInvites implements OnModuleInit {
  constructor(private readonly events: EventBus) {}

  onModuleInit(): void {
    this.events.on(engagementEnded, async (tx, { engagementId }) => {
      const running = await tx.query<{ id: string }>(
        sql`select id from ritual where engagement_id = ${engagementId} and invite_sequence > 0
           and coalesce(ends_on, 'infinity') >= (now() at time zone time_zone)::date`,
      );
      for (const { id } of running) await invite(tx, id);
    });
  }
}
