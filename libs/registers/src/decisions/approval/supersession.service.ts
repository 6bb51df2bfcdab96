import { Injectable } from '@nestjs/common';
import { decisionLabel, type DecisionState, moveDecision } from '@quarterdeck/domain/decision';
import { EventBus } from '@quarterdeck/platform/events/domain-events';
import { Conflict, Invalid, NotFound, PreconditionFailed } from '@quarterdeck/platform/errors';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import type { DecisionDto } from '../record/decisions.dto';
import { oneDecision } from '../record/decisions.queries';
import { recordEvent } from '../record/record-event';
import { touchDecision } from '../record/touch-decision';
import type { SupersessionDto } from './lifecycle.dto';

interface Side {
  id: string;
  clientId: string;
  engagementId: string;
  number: number;
  state: DecisionState;
  version: number;
}

@Injectable()
export class SupersessionService {
  constructor(
    private readonly db: TenantDb,
    private readonly events: EventBus,
  ) {}

  /** One column holds both directions, and both timelines get their line, so neither is ever without the other. */
  supersede(
    id: string,
    version: number,
    { supersededById, reason }: SupersessionDto,
  ): Promise<Json<DecisionDto>> {
    return this.db.write(async (tx) => {
      const [old, successor] = await lockBoth(tx, id, supersededById);
      if (!old) throw new NotFound();
      if (old.version !== version) throw new PreconditionFailed();
      refuseUnfit(old, successor);
      await tx.query(
        `update decision_revision set state = 'withdrawn' where decision_id = $1 and state = 'proposed'`,
        [id],
      );
      await touchDecision(
        tx,
        id,
        `state = 'superseded', superseded_by = $2, waiting_on = null, waiting_since = null`,
        [supersededById],
      );
      await touchDecision(tx, supersededById);
      await recordEvent(tx, old, { kind: 'superseded', reason, aboutId: supersededById });
      await recordEvent(tx, successor!, { kind: 'supersedes', reason, aboutId: id });
      const { engagementId, clientId } = old;
      await this.events.emit(tx, 'decision.superseded', {
        ...{ decisionId: id, supersededById, engagementId, clientId },
      });
      return tx.read(oneDecision, [id]);
    });
  }
}

/** Locked in the order of their ids: two that go opposite ways do not wait for each other for ever. */
async function lockBoth(tx: Transaction, id: string, otherId: string) {
  const rows = await tx.query<Side>(
    `select id, client_id as "clientId", engagement_id as "engagementId", number, state, version
     from decision where id in ($1, $2) order by id for update`,
    [id, otherId],
  );
  return [rows.find((row) => row.id === id), rows.find((row) => row.id === otherId)] as const;
}

function refuseUnfit(old: Side, successor: Side | undefined): void {
  const refuse = (detail: string) => {
    throw new Invalid('decision.successor', `supersededById: ${detail}.`, [
      { pointer: '/supersededById', detail },
    ]);
  };
  if (!moveDecision(old.state, 'supersede')) {
    const known = old.state === 'superseded';
    throw new Conflict(
      known ? 'decision.already_superseded' : 'decision.not_allowed',
      known
        ? 'This decision is superseded already.'
        : `Only an accepted decision is superseded; this one is ${old.state}.`,
    );
  }
  if (!successor || successor.clientId !== old.clientId)
    return refuse('must be a decision of the same client');
  if (successor.id === old.id) return refuse('must be another decision');
  if (successor.state !== 'accepted') {
    throw new Conflict(
      'decision.successor_not_accepted',
      `${decisionLabel(successor.number)} is ${successor.state}. Only an accepted decision takes the place of another.`,
    );
  }
}
