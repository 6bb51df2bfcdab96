import { Injectable } from '@nestjs/common';
import type { RightSetState } from '@quarterdeck/domain/decision-right';
import { Conflict } from '@quarterdeck/platform/errors';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { askFounders } from '@quarterdeck/practice/mailed-requests/ask-founders';
import { DecisionRightSetEntity } from './decision-right-set.entity';
import type { DecisionRightSetDto } from './decision-rights.dto';
import { oneRightSet } from './decision-rights.queries';
import { contentHash } from './right-set-rows';

/**
 * `draft -> proposed -> agreed -> replaced`, or `proposed -> objected -> replaced`: an objected set does not become a draft
 * again, since the founder's reason is about the words that they read. A proposal that is overtaken is replaced as well.
 */
@Injectable()
export class RightSetMovesService {
  constructor(private readonly db: TenantDb) {}

  /** Shows the set to the founders of the client and asks each of them by mail. */
  propose(id: string, version: number): Promise<Json<DecisionRightSetDto>> {
    return this.db.write(async (tx) => {
      const set = await tx.lock(DecisionRightSetEntity, { id, version });
      if (set.state !== 'draft')
        throw new Conflict('decision_rights.not_draft', `Set ${set.number} is already ${set.state}.`);
      await replace(tx, set, ['proposed', 'objected']);
      await tx.update(
        DecisionRightSetEntity,
        { id, version },
        {
          state: 'proposed',
          visibility: 'published',
          proposedAt: sql`now()`,
          proposedBy: sql`ctx.user_id()`,
        },
      );
      await tx.query(sql`update decision_right set visibility = 'published' where set_id = ${id}`);
      await askFounders(tx, {
        kind: 'decision_rights_proposed',
        clientId: set.clientId,
        subjectId: id,
        occasion: id,
      });
      const { number } = set;
      tx.audit('decision_right_set.proposed', set, { number });
      tx.audit('decision_right_set.published', set, { number });
      return tx.read(oneRightSet(id));
    });
  }

  /** The set is in force from here on, in place of the one agreed before. */
  agree(id: string, version: number): Promise<Json<DecisionRightSetDto>> {
    return this.db.write(async (tx) => {
      const set = await lockProposed(tx, id, version);
      await replace(tx, set, ['agreed']);
      const hash = await contentHash(tx, set);
      await tx.update(
        DecisionRightSetEntity,
        { id, version },
        { state: 'agreed', agreedAt: sql`now()`, agreedBy: sql`ctx.user_id()`, contentHash: hash },
      );
      await notifyProposer(tx, id);
      tx.audit('decision_right_set.agreed', set, { contentHash: hash });
      return tx.read(oneRightSet(id));
    });
  }

  /** The founder says no: what is in force stays, and the practice proposes the next set or talks to them. */
  object(id: string, version: number, reason: string): Promise<Json<DecisionRightSetDto>> {
    return this.db.write(async (tx) => {
      const set = await lockProposed(tx, id, version);
      await tx.update(
        DecisionRightSetEntity,
        { id, version },
        {
          state: 'objected',
          objectedAt: sql`now()`,
          objectedBy: sql`ctx.user_id()`,
          objection: reason.trim(),
        },
      );
      await notifyProposer(tx, id);
      tx.audit('decision_right_set.objected', set, { number: set.number });
      return tx.read(oneRightSet(id));
    });
  }
}

async function lockProposed(tx: Transaction, id: string, version: number): Promise<DecisionRightSetEntity> {
  const set = await tx.lock(DecisionRightSetEntity, { id, version });
  if (set.state !== 'proposed')
    throw new Conflict('decision_rights.not_proposed', `Set ${set.number} is already ${set.state}.`);
  return set;
}

async function replace(
  tx: Transaction,
  set: DecisionRightSetEntity,
  states: readonly RightSetState[],
): Promise<void> {
  const replaced = await tx.query<{ id: string }>(
    sql`update decision_right_set set state = 'replaced', replaced_at = now(), updated_at = now(), version = version + 1
        where engagement_id = ${set.engagementId} and state = any (${states}) returning id`,
  );
  const { clientId, number } = set;
  for (const { id } of replaced) tx.audit('decision_right_set.replaced', { id, clientId }, { by: number });
}

/** A founder may not write notifications, so the database notifies the author of the proposal. */
async function notifyProposer(tx: Transaction, id: string): Promise<void> {
  await tx.query(sql`select ctx.tell_rights_answered(${id})`);
}
