import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { Conflict } from '@quarterdeck/platform/errors';
import type { PageQuery } from '@quarterdeck/platform/http/pages/page.query';
import { cursorPart, decodeCursor } from '@quarterdeck/platform/http/pages/pagination';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { lockEngagement } from '../engagements/lock-engagement';
import { DecisionRightSetEntity } from './decision-right-set.entity';
import type {
  DecisionRightsBodyDto,
  DecisionRightSetDto,
  DecisionRightSetListDto,
} from './decision-rights.dto';
import { oneRightSet, rightSetsOfClient, rightSetsOfEngagement } from './decision-rights.queries';
import { checkRights, insertRights } from './right-set-rows';

/** What is being written; proposing and agreeing are `RightSetMovesService`. */
@Injectable()
export class DecisionRightsService {
  constructor(private readonly db: TenantDb) {}

  listByEngagement(id: string, { limit, cursor }: PageQuery): Promise<Json<DecisionRightSetListDto>> {
    return this.db.read(rightSetsOfEngagement(id, limit, ...decodeCursor(cursor, [cursorPart.integer])));
  }

  listByClient(id: string, { limit, cursor }: PageQuery): Promise<Json<DecisionRightSetListDto>> {
    return this.db.read(rightSetsOfClient(id, limit, ...decodeCursor(cursor, [cursorPart.uuid])));
  }

  get(id: string): Promise<Json<DecisionRightSetDto>> {
    return this.db.read(oneRightSet(id));
  }

  draft(engagementId: string, { rights }: DecisionRightsBodyDto): Promise<Json<DecisionRightSetDto>> {
    return this.db.write(async (tx) => {
      const { clientId, currency } = await lockOpenEngagement(tx, engagementId);
      checkRights(rights, currency);
      const id = uuid();
      const number = await nextNumber(tx, engagementId);
      const createdBy = sql`ctx.user_id()`;
      await tx.insert(DecisionRightSetEntity, { id, clientId, engagementId, number, createdBy });
      await insertRights(tx, id, rights);
      tx.audit('decision_right_set.drafted', { id, clientId }, { number, rights });
      return tx.read(oneRightSet(id));
    });
  }

  update(id: string, version: number, { rights }: DecisionRightsBodyDto): Promise<Json<DecisionRightSetDto>> {
    return this.db.write(async (tx) => {
      const set = await tx.lock(DecisionRightSetEntity, { id, version });
      const { engagementId, clientId, state, number } = set;
      if (state !== 'draft') {
        const detail = `Set ${number} is ${state} and can no longer change. Draft a new set to change who decides.`;
        throw new Conflict('decision_rights.not_draft', detail);
      }
      const { currency } = await lockOpenEngagement(tx, engagementId);
      checkRights(rights, currency);
      await tx.query(sql`delete from decision_right where set_id = ${id}`);
      await insertRights(tx, id, rights);
      await tx.update(DecisionRightSetEntity, { id, version }, {});
      tx.audit('decision_right_set.changed', { id, clientId }, { rights });
      return tx.read(oneRightSet(id));
    });
  }
}

/** Locked, so that two sets drafted at once do not become the same number. */
async function lockOpenEngagement(tx: Transaction, id: string) {
  const engagement = await lockEngagement(tx, id, 'no key update');
  if (engagement.state === 'completed' || engagement.state === 'cancelled') {
    const detail = `This engagement is ${engagement.state}. Its decision rights can no longer change.`;
    throw new Conflict('decision_rights.engagement_over', detail);
  }
  return engagement;
}

async function nextNumber(tx: Transaction, engagementId: string): Promise<number> {
  const [numbers] = await tx.query<{ last: number; draft: number | null }>(
    sql`select coalesce(max(number), 0) as last, max(number) filter (where state = 'draft') as draft
        from decision_right_set where engagement_id = ${engagementId}`,
  );
  if (numbers?.draft) {
    const detail = `Set ${numbers.draft} is already a draft. Change it, or propose it to the founder first.`;
    throw new Conflict('decision_rights.draft_exists', detail);
  }
  return (numbers?.last ?? 0) + 1;
}
