import { Injectable } from '@nestjs/common';
import { type DecisionMove, moveDecision } from '@quarterdeck/domain/decision';
import { Conflict } from '@quarterdeck/platform/errors';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { DecisionDto } from '../record/decisions.dto';
import { oneDecision } from '../record/decisions.queries';
import {
  copyHead,
  endProposal,
  lockDecision,
  type LockedDecision,
  NOT_WAITING,
  recordEvent,
  updateDecision,
} from '../record/decision.rows';

@Injectable()
export class LifecycleService {
  constructor(private readonly db: TenantDb) {}

  /** Takes back what is drafted or proposed; an approved revision stays in force. */
  withdraw(id: string, version: number, reason?: string): Promise<Json<DecisionDto>> {
    return this.db.write(async (tx) => {
      const decision = await lockDecision(tx, id, version);
      const pending = decision.state === 'accepted' && decision.waitingOn !== null;
      const state = pending ? decision.state : next(decision, 'withdraw');
      await tx.query(
        sql`update decision_revision set state = 'withdrawn' where decision_id = ${id} and state in ('draft', 'proposed')`,
      );
      await updateDecision(tx, decision, { ...NOT_WAITING, state });
      await recordEvent(tx, decision, { kind: 'withdrawn', revision: decision.headRevision, reason });
      return tx.read(oneDecision(id));
    });
  }

  /** A further draft with the words of the last; the clock has run since it was raised. */
  reopen(id: string, version: number, reason?: string): Promise<Json<DecisionDto>> {
    return this.db.write(async (tx) => {
      const decision = await lockDecision(tx, id, version);
      const state = next(decision, 'reopen');
      await copyHead(tx, decision);
      await updateDecision(tx, decision, {
        state,
        headRevision: decision.headRevision + 1,
        decidedAt: null,
        reopenedCount: sql`reopened_count + 1`,
      });
      await recordEvent(tx, decision, { kind: 'reopened', reason });
      return tx.read(oneDecision(id));
    });
  }

  /** It does not hold any more, and nothing takes its place. */
  deprecate(id: string, version: number, reason: string): Promise<Json<DecisionDto>> {
    return this.db.write(async (tx) => {
      const decision = await lockDecision(tx, id, version);
      const state = next(decision, 'deprecate');
      await endProposal(tx, decision, 'withdrawn');
      await updateDecision(tx, decision, { ...NOT_WAITING, state });
      await recordEvent(tx, decision, { kind: 'deprecated', reason });
      return tx.read(oneDecision(id));
    });
  }
}

const RULES: Readonly<Partial<Record<DecisionMove, string>>> = {
  withdraw: 'Only a draft or proposed decision can be withdrawn',
  reopen: 'Only a rejected or withdrawn decision can be reopened',
  deprecate: 'Only an accepted decision can be deprecated',
};

function next({ state }: LockedDecision, move: DecisionMove) {
  const to = moveDecision(state, move);
  if (!to) throw new Conflict('decision.not_allowed', `${RULES[move]}; this one is ${state}.`);
  return to;
}
