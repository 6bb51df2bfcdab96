import { Injectable } from '@nestjs/common';
import { type DecisionMove, moveDecision } from '@quarterdeck/domain/decision';
import { Conflict } from '@quarterdeck/platform/http/errors';
import { Gate } from '@quarterdeck/platform/tenancy/gate';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { DecisionDto } from '../log/decisions.dto';
import { oneDecision } from '../log/decisions.queries';
import { lockDecision, type LockedDecision } from '../log/lock-decision';
import { recordEvent } from '../log/record-event';
import { touchDecision } from '../log/touch-decision';
import { endProposal } from '../revisions/head-revision';
import { copyHead } from '../revisions/insert-revision';

@Injectable()
export class LifecycleService {
  constructor(private readonly gate: Gate) {}

  /** Takes back what is drafted or proposed; an approved revision stays in force. */
  withdraw(id: string, version: number, reason?: string): Promise<Json<DecisionDto>> {
    return this.gate.write(async (work) => {
      const decision = await lockDecision(work, id, version);
      const pending = decision.state === 'accepted' && decision.waitingOn !== null;
      const state = pending ? decision.state : next(decision, 'withdraw');
      await work.query(
        `update decision_revision set state = 'withdrawn' where decision_id = $1 and state in ('draft', 'proposed')`,
        [id],
      );
      await touchDecision(work, id, `state = $2, waiting_on = null, waiting_since = null`, [state]);
      await recordEvent(work, decision, { kind: 'withdrawn', revision: decision.headRevision, reason });
      return work.read(oneDecision, [id]);
    });
  }

  /** A further draft with the words of the last; the clock has run since it was raised. */
  reopen(id: string, version: number, reason?: string): Promise<Json<DecisionDto>> {
    return this.gate.write(async (work) => {
      const decision = await lockDecision(work, id, version);
      const state = next(decision, 'reopen');
      await copyHead(work, decision);
      await touchDecision(work, id, `state = $2, decided_at = null, reopened_count = reopened_count + 1`, [
        state,
      ]);
      await recordEvent(work, decision, { kind: 'reopened', reason });
      return work.read(oneDecision, [id]);
    });
  }

  /** It does not hold any more, and nothing takes its place. */
  deprecate(id: string, version: number, reason: string): Promise<Json<DecisionDto>> {
    return this.gate.write(async (work) => {
      const decision = await lockDecision(work, id, version);
      const state = next(decision, 'deprecate');
      await endProposal(work, decision, 'withdrawn');
      await touchDecision(work, id, `state = $2, waiting_on = null, waiting_since = null`, [state]);
      await recordEvent(work, decision, { kind: 'deprecated', reason });
      return work.read(oneDecision, [id]);
    });
  }
}

const DONE: Readonly<Partial<Record<DecisionMove, string>>> = {
  withdraw: 'Only what is drafted or proposed is withdrawn',
  reopen: 'Only what was rejected or withdrawn is reopened',
  deprecate: 'Only an accepted decision is deprecated',
};

function next({ state }: LockedDecision, move: DecisionMove) {
  const to = moveDecision(state, move);
  if (!to) throw new Conflict('decision.not_allowed', `${DONE[move]}; this one is ${state}.`);
  return to;
}
