import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EventBus } from '@quarterdeck/platform/events/domain-events';

/** One mail for each revision and each founder who is there when it is proposed. */
const insertNotifications = `
  insert into notification (tenant_id, id, client_id, kind, reason, subject_id, recipient_user_id)
  select ctx.tenant(), uuid_v7(), $2, 'decision_waiting', 'decision_waiting:' || $1 || ':' || $3 || ':' || m.user_id,
    $1::uuid, m.user_id
  from client_grant g
  join membership m on m.tenant_id = g.tenant_id and m.id = g.membership_id and m.role = 'founder' and m.ended_at is null
  where g.client_id = $2::uuid`;

/** Asks the client's founders, by mail, for what only they decide. The rows are written with the proposal. */
@Injectable()
export class AskFounders implements OnModuleInit {
  constructor(private readonly events: EventBus) {}

  onModuleInit(): void {
    this.events.on('decision.proposed', async (work, { decisionId, clientId, revision, approver }) => {
      if (approver === 'founder') await work.query(insertNotifications, [decisionId, clientId, revision]);
    });
  }
}
