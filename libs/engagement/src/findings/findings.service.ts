import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { EventBus } from '@quarterdeck/platform/events/event-bus';
import { Conflict } from '@quarterdeck/platform/errors';
import { cursorPart, decodeCursor } from '@quarterdeck/platform/http/pages/pagination';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { findingDeleted } from '../engagement.events';
import { lockEngagement } from '../engagements/lock-engagement';
import type {
  FindingChangesDto,
  FindingListQuery,
  FindingsOfEngagementQuery,
  NewFindingDto,
} from './finding-changes.dto';
import { checkFinding, findingColumns } from './finding-values';
import { FindingEntity } from './finding.entity';
import type { FindingDto, FindingListDto } from './findings.dto';
import { findingPage, findingsOfEngagement, oneFinding } from './findings.queries';

@Injectable()
export class FindingsService {
  constructor(
    private readonly db: TenantDb,
    private readonly events: EventBus,
  ) {}

  listByEngagement(
    engagementId: string,
    { limit, cursor, system }: FindingsOfEngagementQuery,
  ): Promise<Json<FindingListDto>> {
    const [after] = decodeCursor(cursor, [cursorPart.uuid]);
    return this.db.read(findingsOfEngagement(engagementId, limit, after, system ?? null));
  }

  list({ limit, cursor, clientId, system }: FindingListQuery): Promise<Json<FindingListDto>> {
    const [after] = decodeCursor(cursor, [cursorPart.uuid]);
    return this.db.read(findingPage(limit, after, clientId, system));
  }

  get(id: string): Promise<Json<FindingDto>> {
    return this.db.read(oneFinding(id));
  }

  create(engagementId: string, finding: NewFindingDto): Promise<Json<FindingDto>> {
    return this.db.write(async (tx) => {
      const engagement = await lockEngagement(tx, engagementId);
      await checkFinding(tx, engagementId, engagement, finding);
      const id = uuid();
      const { clientId } = engagement;
      await tx.insert(FindingEntity, {
        id,
        clientId,
        engagementId,
        recordedBy: sql`ctx.user_id()`,
        evidence: [],
        ...findingColumns(finding),
      });
      tx.audit('finding.recorded', { id, clientId }, finding);
      return tx.read(oneFinding(id));
    });
  }

  update(id: string, version: number, changes: FindingChangesDto): Promise<Json<FindingDto>> {
    return this.db.write(async (tx) => {
      const { engagementId, visibility } = await tx.lock(FindingEntity, { id });
      const engagement = await lockEngagement(tx, engagementId);
      await checkFinding(tx, engagementId, engagement, changes);
      if (visibility === 'published' && changes.founderSummary === null) throw needsSummary();
      await tx.update(FindingEntity, { id, version }, findingColumns(changes));
      const { clientId } = engagement;
      tx.audit('finding.changed', { id, clientId }, changes);
      return tx.read(oneFinding(id));
    });
  }

  /** Only while nothing refers to it: keys hold that, and those who listen. */
  delete(id: string, version: number): Promise<void> {
    return this.db.write(async (tx) => {
      const { clientId, statement } = await tx.lock(FindingEntity, { id });
      await tx.delete(FindingEntity, { id, version }).catch(refuseReferred);
      await this.events.emit(tx, findingDeleted, { findingId: id, clientId });
      tx.audit('finding.deleted', { id, clientId }, { statement });
    });
  }
}

export function needsSummary(): Conflict {
  return new Conflict(
    'finding.summary_missing',
    'The founder reads this. Say what it means in plain language, in at most 280 characters.',
  );
}

function refuseReferred(error: Error): never {
  // What the database said is the cause; on its own a broken key means that something is not there.
  if ((error.cause as { code?: string } | undefined)?.code !== '23503') throw error;
  throw new Conflict(
    'finding.in_use',
    'It cannot be deleted: it is or was an install focus, or another record refers to it.',
  );
}
