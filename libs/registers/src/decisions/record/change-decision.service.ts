import { Injectable } from '@nestjs/common';
import { editOf } from '@quarterdeck/domain/decision';
import { Conflict } from '@quarterdeck/platform/errors';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { Transaction, Values } from '@quarterdeck/platform/tenancy/transaction';
import { refuseFuture } from '@quarterdeck/practice/clients/client-day';
import { proposeRevision } from '../approval/propose-revision';
import { changedContent, type WrittenContent } from './content-of';
import type { DecisionChangesDto } from './decision-changes.dto';
import type { DecisionEntity } from './decision.entity';
import {
  filterColumns,
  findRevision,
  insertRevision,
  lockDecision,
  type LockedDecision,
  recordEvent,
  type Revision,
  updateDecision,
  updateRevision,
} from './decision.rows';
import type { DecisionDto } from './decisions.dto';
import { oneDecision } from './decisions.queries';
import { instantOf } from './local-days';

@Injectable()
export class ChangeDecisionService {
  constructor(private readonly db: TenantDb) {}

  /** Words of a draft are written over; those of a proposed or accepted decision become a revision to be approved. */
  update(id: string, version: number, changes: DecisionChangesDto): Promise<Json<DecisionDto>> {
    return this.db.write(async (tx) => {
      const decision = await lockDecision(tx, id, version);
      const clock = clockColumns(decision, changes);
      if (changes.actionedOn) await recordActioned(tx, decision, changes.actionedOn);
      const before = await currentRevision(tx, decision);
      const words = changedContent(before.content, changes);
      if (words.hash.toString('hex') === before.hash) await updateDecision(tx, decision, clock);
      else await this.write(tx, decision, clock, before, words);
      tx.audit('decision.changed', decision, { fields: Object.keys(changes) });
      return tx.read(oneDecision(id));
    });
  }

  private async write(
    tx: Transaction,
    decision: LockedDecision,
    clock: Values<DecisionEntity>,
    before: Revision,
    words: WrittenContent,
  ): Promise<void> {
    const edit = editOf(decision.state);
    if (!edit) throw closed(decision);
    const { content, text, hash } = words;
    const authorId = decision.actor.userId;
    if (edit === 'overwrite') {
      const revision = { content: sql`${text}`, contentHash: hash, authorUserId: authorId };
      await updateRevision(tx, decision, before.number, revision);
      return updateDecision(tx, decision, { ...clock, ...filterColumns(content) });
    }
    const number = decision.headRevision + 1;
    await insertRevision(tx, decision, number, words);
    const askFounder = before.state === 'proposed' && before.approverReason === 'asked_founder';
    const columns = { ...clock, headRevision: number };
    return proposeRevision(tx, decision, { number, content, authorId, askFounder, columns });
  }
}

/** What is no part of the words: when it came up, when it is needed, what waiting costs, when it was carried out. */
function clockColumns(
  { clientId, state, today }: LockedDecision,
  { raisedOn, neededBy, costOfDelayPerWeek: delay, actionedOn }: DecisionChangesDto,
): Values<DecisionEntity> {
  refuseFuture('decision.in_future', 'raisedOn', raisedOn, today);
  refuseFuture('decision.in_future', 'actionedOn', actionedOn, today);
  if (actionedOn && state !== 'accepted')
    throw new Conflict('decision.not_accepted', 'Only an accepted decision can be implemented.');
  return {
    raisedAt: raisedOn && instantOf(raisedOn, clientId),
    neededBy,
    ...(delay !== undefined && {
      costOfDelayAmount: delay?.amount ?? null,
      costOfDelayCurrency: delay?.currency ?? null,
    }),
    actionedAt: actionedOn && instantOf(actionedOn, clientId),
  };
}

async function recordActioned(tx: Transaction, decision: LockedDecision, day: string): Promise<void> {
  const revision = decision.approvedRevision ?? undefined;
  await recordEvent(tx, decision, { kind: 'actioned', revision, reason: day });
}

/** What an edit starts from: the draft, what is proposed, or else what is approved. */
async function currentRevision(tx: Transaction, decision: LockedDecision): Promise<Revision> {
  const head = await findRevision(tx, decision, decision.headRevision);
  if (decision.approvedRevision === null || head!.state === 'proposed') return head!;
  return (await findRevision(tx, decision, decision.approvedRevision))!;
}

function closed({ state }: LockedDecision): Conflict {
  const next =
    state === 'rejected' || state === 'withdrawn' ? 'Reopen it first.' : 'Log a new decision instead.';
  return new Conflict('decision.closed', `A decision that is ${state} can no longer change. ${next}`);
}
