import { Injectable } from '@nestjs/common';
import { editOf } from '@quarterdeck/domain/decision';
import { EventBus } from '@quarterdeck/platform/events/domain-events';
import { Conflict } from '@quarterdeck/platform/errors';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { proposeRevision } from '../approval/propose-revision';
import { changedContent, type WrittenContent } from './content-of';
import { findRevision, type Revision } from '../approval/head-revision';
import { insertRevision, showContent } from '../approval/insert-revision';
import { changeClock } from './change-clock';
import type { DecisionChangesDto } from './decision-changes.dto';
import type { DecisionDto } from './decisions.dto';
import { oneDecision } from './decisions.queries';
import { lockDecision, type LockedDecision } from './lock-decision';
import { touchDecision } from './touch-decision';

@Injectable()
export class ChangeDecisionService {
  constructor(
    private readonly db: TenantDb,
    private readonly events: EventBus,
  ) {}

  /** Words of a draft are written over; those of a proposed or accepted decision become a revision to be approved. */
  change(id: string, version: number, changes: DecisionChangesDto): Promise<Json<DecisionDto>> {
    return this.db.write(async (tx) => {
      const decision = await lockDecision(tx, id, version);
      await changeClock(tx, decision, changes);
      const before = await wordsNow(tx, decision);
      const words = changedContent(before.content, changes);
      if (words.hash.toString('hex') === before.hash) await touchDecision(tx, id);
      else await this.write(tx, decision, before, words);
      tx.audit({
        action: 'decision.changed',
        recordType: 'decision',
        recordId: id,
        clientId: decision.clientId,
        data: { fields: Object.keys(changes) },
      });
      return tx.read(oneDecision, [id]);
    });
  }

  private async write(tx: Transaction, decision: LockedDecision, before: Revision, words: WrittenContent) {
    const edit = editOf(decision.state);
    if (!edit) throw closed(decision);
    if (edit === 'overwrite') {
      await tx.query(
        `update decision_revision set content = $3, content_hash = $4, author_user_id = ctx.user_id()
         where decision_id = $1 and number = $2`,
        [decision.id, before.number, words.text, words.hash],
      );
      await showContent(tx, decision, words);
      return touchDecision(tx, decision.id);
    }
    const number = await insertRevision(tx, decision, words);
    const askFounder = before.state === 'proposed' && before.approverReason === 'asked_founder';
    const authorId = decision.actor.userId;
    return proposeRevision(tx, this.events, decision, {
      number,
      content: words.content,
      authorId,
      askFounder,
    });
  }
}

/** What an edit starts from: the draft, what is proposed, or else what is approved. */
async function wordsNow(tx: Transaction, decision: LockedDecision): Promise<Revision> {
  const head = await findRevision(tx, decision, decision.headRevision);
  if (decision.approvedRevision === null || head!.state === 'proposed') return head!;
  return (await findRevision(tx, decision, decision.approvedRevision))!;
}

function closed({ state }: LockedDecision): Conflict {
  const next =
    state === 'rejected' || state === 'withdrawn' ? 'Reopen it first.' : 'Log a new decision instead.';
  return new Conflict('decision.closed', `A decision that is ${state} keeps its words. ${next}`);
}
