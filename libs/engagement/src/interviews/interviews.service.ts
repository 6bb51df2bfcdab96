import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { Invalid, NotFound, PreconditionFailed } from '@quarterdeck/platform/http/errors';
import type { PageQuery } from '@quarterdeck/platform/http/page.query';
import { cursorPart, decodeCursor } from '@quarterdeck/platform/http/pagination';
import { Gate } from '@quarterdeck/platform/tenancy/gate';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { UnitOfWork } from '@quarterdeck/platform/tenancy/unit-of-work';
import { auditedEngagement } from '../findings/audited-engagement';
import { InterviewEntity } from './interview.entity';
import type { InterviewChangesDto, InterviewDto, InterviewListDto, NewInterviewDto } from './interviews.dto';
import { interviewsOfEngagement, oneInterview } from './interviews.queries';

@Injectable()
export class InterviewsService {
  constructor(private readonly gate: Gate) {}

  listOf(engagementId: string, { limit, cursor }: PageQuery): Promise<Json<InterviewListDto>> {
    const after = decodeCursor(cursor, [cursorPart.date, cursorPart.uuid]);
    return this.gate.read(interviewsOfEngagement, [engagementId, limit, ...after]);
  }

  one(id: string): Promise<Json<InterviewDto>> {
    return this.gate.read(oneInterview, [id]);
  }

  log(engagementId: string, interview: NewInterviewDto): Promise<Json<InterviewDto>> {
    return this.gate.write(async (work) => {
      const { clientId, today } = await auditedEngagement(work, engagementId);
      refuseFuture('heldOn', interview.heldOn, today);
      const id = uuid();
      await work.manager.insert(InterviewEntity, {
        tenantId: () => 'ctx.tenant()',
        recordedBy: () => 'ctx.user_id()',
        ...{ id, clientId, engagementId, ...interview },
      });
      audit(work, 'interview.logged', id, clientId, interview);
      return work.read(oneInterview, [id]);
    });
  }

  change(id: string, version: number, changes: InterviewChangesDto): Promise<Json<InterviewDto>> {
    return this.gate.write(async (work) => {
      const { engagementId } = await found(work, id);
      const { clientId, today } = await auditedEngagement(work, engagementId);
      refuseFuture('heldOn', changes.heldOn, today);
      const { affected } = await work.manager.update(InterviewEntity, { id, version }, { ...changes });
      if (!affected) throw new PreconditionFailed();
      audit(work, 'interview.changed', id, clientId, changes);
      return work.read(oneInterview, [id]);
    });
  }

  remove(id: string, version: number): Promise<void> {
    return this.gate.write(async (work) => {
      const { clientId, heldOn, role } = await found(work, id);
      const { affected } = await work.manager.delete(InterviewEntity, { id, version });
      if (!affected) throw new PreconditionFailed();
      audit(work, 'interview.deleted', id, clientId, { heldOn, role });
    });
  }
}

type Known = Pick<InterviewEntity, 'clientId' | 'engagementId' | 'heldOn' | 'role'>;

async function found(work: UnitOfWork, id: string): Promise<Known> {
  const select = { clientId: true, engagementId: true, heldOn: true, role: true };
  const interview = await work.manager.findOne(InterviewEntity, { select, where: { id } });
  if (!interview) throw new NotFound();
  return interview;
}

/** Notes stay out of the audit: what was said in confidence is deleted with its interview. */
function audit(
  work: UnitOfWork,
  action: string,
  recordId: string,
  clientId: string,
  { heldOn, role, person }: InterviewChangesDto,
): void {
  work.audit({ action, recordType: 'interview', recordId, clientId, data: { heldOn, role, person } });
}

export function refuseFuture(field: string, date: LocalDate | null | undefined, today: LocalDate): void {
  if (!date || date <= today) return;
  const detail = `${field} is after today, which is ${today} at this client`;
  throw new Invalid('interview.in_future', `${detail}.`, [{ pointer: `/${field}`, detail }]);
}
