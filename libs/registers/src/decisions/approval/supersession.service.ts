import { Injectable } from '@nestjs/common';
import { decisionLabel, moveDecision } from '@quarterdeck/domain/decision';
import { Conflict, Invalid, NotFound, PreconditionFailed } from '@quarterdeck/platform/errors';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import type { DecisionDto } from '../record/decisions.dto';
import { oneDecision } from '../record/decisions.queries';
import {
  endProposal,
  type LockedDecision,
  NOT_WAITING,
  recordEvent,
  updateDecision,
} from '../record/decision.rows';
import type { SupersessionDto } from './lifecycle.dto';

type Side = Pick<LockedDecision, 'id' | 'clientId' | 'engagementId' | 'number' | 'state' | 'version'>;

@Injectable()
export class SupersessionService {
  constructor(private readonly db: TenantDb) {}

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
      await endProposal(tx, old, 'withdrawn');
      await updateDecision(tx, old, { ...NOT_WAITING, state: 'superseded', supersededBy: supersededById });
      // Its page says what it supersedes.
      await updateDecision(tx, successor, {});
      await recordEvent(tx, old, { kind: 'superseded', reason, aboutId: supersededById });
      await recordEvent(tx, successor, { kind: 'supersedes', reason, aboutId: id });
      return tx.read(oneDecision(id));
    });
  }
}

/** Locked in the order of their ids: two that go opposite ways do not wait for each other for ever. */
async function lockBoth(tx: Transaction, id: string, otherId: string) {
  const rows = await tx.query<Side>(
    sql`select id, client_id as "clientId", engagement_id as "engagementId", number, state, version
     from decision where id in (${id}, ${otherId}) order by id for update`,
  );
  return [rows.find((row) => row.id === id), rows.find((row) => row.id === otherId)] as const;
}

function refuseUnfit(old: Side, successor: Side | undefined): asserts successor {
  const unfit = (detail: string) =>
    new Invalid('decision.successor', `supersededById: ${detail}.`, [{ pointer: '/supersededById', detail }]);
  if (!moveDecision(old.state, 'supersede')) {
    const isSuperseded = old.state === 'superseded';
    throw new Conflict(
      isSuperseded ? 'decision.already_superseded' : 'decision.not_allowed',
      isSuperseded
        ? 'This decision is already superseded.'
        : `Only an accepted decision can be superseded; this one is ${old.state}.`,
    );
  }
  if (!successor || successor.clientId !== old.clientId) throw unfit('must be a decision of the same client');
  if (successor.id === old.id) throw unfit('must be another decision');
  if (successor.state !== 'accepted') {
    throw new Conflict(
      'decision.successor_not_accepted',
      `${decisionLabel(successor.number)} is ${successor.state}. Only an accepted decision can supersede another.`,
    );
  }
}
