import { Injectable, type OnModuleInit } from '@nestjs/common';
import { findingDeleted } from '@quarterdeck/engagement/engagement.events';
import { EventBus } from '@quarterdeck/platform/events/event-bus';
import { Conflict } from '@quarterdeck/platform/errors';
import { sql } from '@quarterdeck/platform/tenancy/sql';

/** No foreign key can hold a link to records of several kinds. */
@Injectable()
export class KeepLinkedFindings implements OnModuleInit {
  constructor(private readonly events: EventBus) {}

  onModuleInit(): void {
    this.events.on(findingDeleted, async (tx, { findingId }) => {
      const [decision] = await tx.query<{ number: number }>(
        sql`select d.number from decision_link k
         join decision d on d.tenant_id = k.tenant_id and d.id = k.decision_id
         where k.record_type = 'finding' and k.record_id = ${findingId} limit 1`,
      );
      if (decision)
        throw new Conflict(
          'finding.in_use',
          `Decision D-${decision.number} is linked to this finding. Unlink it there before you delete the finding.`,
        );
    });
  }
}
