import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { PageQuery } from '@quarterdeck/platform/http/pages/page.query';
import { cursorPart, decodeCursor } from '@quarterdeck/platform/http/pages/pagination';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { refuseFuture } from '@quarterdeck/practice/clients/client-day';
import { lockEngagement } from '../engagements/lock-engagement';
import { InterviewEntity } from './interview.entity';
import type { InterviewChangesDto, InterviewDto, InterviewListDto, NewInterviewDto } from './interviews.dto';
import { interviewsOfEngagement, oneInterview } from './interviews.queries';

@Injectable()
export class InterviewsService {
  constructor(private readonly db: TenantDb) {}

  list(engagementId: string, { limit, cursor }: PageQuery): Promise<Json<InterviewListDto>> {
    const after = decodeCursor(cursor, [cursorPart.date, cursorPart.uuid]);
    return this.db.read(interviewsOfEngagement(engagementId, limit, ...after));
  }

  get(id: string): Promise<Json<InterviewDto>> {
    return this.db.read(oneInterview(id));
  }

  create(engagementId: string, interview: NewInterviewDto): Promise<Json<InterviewDto>> {
    return this.db.write(async (tx) => {
      const { clientId, today } = await lockEngagement(tx, engagementId);
      refuseFuture('interview.in_future', 'heldOn', interview.heldOn, today);
      const id = uuid();
      const recordedBy = sql`ctx.user_id()`;
      await tx.insert(InterviewEntity, { id, clientId, engagementId, recordedBy, ...interview });
      audit(tx, 'interview.logged', { id, clientId }, interview);
      return tx.read(oneInterview(id));
    });
  }

  update(id: string, version: number, changes: InterviewChangesDto): Promise<Json<InterviewDto>> {
    return this.db.write(async (tx) => {
      const { engagementId } = await tx.lock(InterviewEntity, { id });
      const { clientId, today } = await lockEngagement(tx, engagementId);
      refuseFuture('interview.in_future', 'heldOn', changes.heldOn, today);
      await tx.update(InterviewEntity, { id, version }, { ...changes });
      audit(tx, 'interview.changed', { id, clientId }, changes);
      return tx.read(oneInterview(id));
    });
  }

  delete(id: string, version: number): Promise<void> {
    return this.db.write(async (tx) => {
      const interview = await tx.lock(InterviewEntity, { id });
      await tx.delete(InterviewEntity, { id, version });
      audit(tx, 'interview.deleted', interview, { heldOn: interview.heldOn, role: interview.role });
    });
  }
}

/** Notes stay out of the audit: what was said in confidence is deleted with its interview. */
function audit(
  tx: Transaction,
  action: `interview.${string}`,
  record: { id: string; clientId: string },
  { heldOn, role, person }: InterviewChangesDto,
): void {
  tx.audit(action, record, { heldOn, role, person });
}
