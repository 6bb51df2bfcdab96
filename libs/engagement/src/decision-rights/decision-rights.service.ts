import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { EngagementState } from '@quarterdeck/domain/engagement';
import { Conflict, NotFound, PreconditionFailed } from '@quarterdeck/platform/errors';
import type { PageQuery } from '@quarterdeck/platform/http/pages/page.query';
import { cursorPart, decodeCursor } from '@quarterdeck/platform/http/pages/pagination';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import type {
  DecisionRightsBodyDto,
  DecisionRightSetDto,
  DecisionRightSetListDto,
} from './decision-rights.dto';
import { oneRightSet, rightSetsOfClient, rightSetsOfEngagement } from './decision-rights.queries';
import { checkRights, insertRights, lockRightSet } from './right-set-rows';

/** What is being written; proposing and agreeing are `RightSetMovesService`. */
@Injectable()
export class DecisionRightsService {
  constructor(private readonly db: TenantDb) {}

  ofEngagement(id: string, { limit, cursor }: PageQuery): Promise<Json<DecisionRightSetListDto>> {
    return this.db.read(rightSetsOfEngagement, [id, limit, ...decodeCursor(cursor, [cursorPart.integer])]);
  }

  ofClient(id: string, { limit, cursor }: PageQuery): Promise<Json<DecisionRightSetListDto>> {
    return this.db.read(rightSetsOfClient, [id, limit, ...decodeCursor(cursor, [cursorPart.uuid])]);
  }

  get(id: string): Promise<Json<DecisionRightSetDto>> {
    return this.db.read(oneRightSet, [id]);
  }

  draft(engagementId: string, { rights }: DecisionRightsBodyDto): Promise<Json<DecisionRightSetDto>> {
    return this.db.write(async (tx) => {
      const { clientId, currency } = await openEngagement(tx, engagementId);
      checkRights(rights, currency);
      const id = uuid();
      const number = await nextNumber(tx, engagementId);
      await tx.query(
        `insert into decision_right_set (tenant_id, id, client_id, engagement_id, number, created_by)
         values (ctx.tenant(), $1, $2, $3, $4, ctx.user_id())`,
        [id, clientId, engagementId, number],
      );
      await insertRights(tx, id, rights);
      const data = { number, rights };
      tx.audit({
        ...{ action: 'decision_right_set.drafted', recordType: 'decision_right_set', recordId: id },
        ...{ clientId, data },
      });
      return tx.read(oneRightSet, [id]);
    });
  }

  write(id: string, version: number, { rights }: DecisionRightsBodyDto): Promise<Json<DecisionRightSetDto>> {
    return this.db.write(async (tx) => {
      const { engagementId, clientId, state, number } = await lockRightSet(tx, id, version);
      if (state !== 'draft') {
        const detail = `Set ${number} is ${state} and stays as it is. Draft a new set to change who decides.`;
        throw new Conflict('decision_rights.not_draft', detail);
      }
      const { currency } = await openEngagement(tx, engagementId);
      checkRights(rights, currency);
      await tx.query('delete from decision_right where set_id = $1', [id]);
      await insertRights(tx, id, rights);
      const changed = await tx.query(
        `update decision_right_set set updated_at = now(), version = version + 1
         where id = $1 and version = $2 returning version`,
        [id, version],
      );
      if (changed.length === 0) throw new PreconditionFailed();
      tx.audit({
        ...{ action: 'decision_right_set.changed', recordType: 'decision_right_set', recordId: id },
        ...{ clientId, data: { rights } },
      });
      return tx.read(oneRightSet, [id]);
    });
  }
}

/** Locked, so that two sets drafted at once do not become the same number. */
async function openEngagement(tx: Transaction, id: string) {
  const [engagement] = await tx.query<{ clientId: string; currency: string; state: EngagementState }>(
    `select e.client_id as "clientId", c.currency, e.state
     from engagement e join client c on c.tenant_id = e.tenant_id and c.id = e.client_id
     where e.id = $1 for no key update of e`,
    [id],
  );
  if (!engagement) throw new NotFound();
  if (engagement.state === 'completed' || engagement.state === 'cancelled') {
    const detail = `This engagement is ${engagement.state}: its decision rights stay as they are.`;
    throw new Conflict('decision_rights.engagement_over', detail);
  }
  return engagement;
}

async function nextNumber(tx: Transaction, engagementId: string): Promise<number> {
  const [found] = await tx.query<{ last: number; draft: number | null }>(
    `select coalesce(max(number), 0) as last, max(number) filter (where state = 'draft') as draft
     from decision_right_set where engagement_id = $1`,
    [engagementId],
  );
  if (found?.draft) {
    const detail = `Set ${found.draft} is a draft already. Change that one, or propose it to the founder first.`;
    throw new Conflict('decision_rights.draft_exists', detail);
  }
  return (found?.last ?? 0) + 1;
}
