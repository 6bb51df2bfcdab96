import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { Invalid, NotFound } from '@quarterdeck/platform/errors';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { clientToday } from '@quarterdeck/practice/clients/clients.queries';
import { MilestoneEntity } from './milestone.entity';
import type { MilestoneChangesDto, MilestoneDto } from './milestones.dto';
import { oneMilestone } from './milestones.queries';

@Injectable()
export class MilestonesService {
  constructor(private readonly db: TenantDb) {}

  change(id: string, version: number, changes: MilestoneChangesDto): Promise<Json<MilestoneDto>> {
    return this.db.write(async (tx) => {
      const [milestone] = await tx.query<{ clientId: string; today: LocalDate }>(
        `select c.id as "clientId", ${clientToday('c')}::text as today
         from milestone m join client c on c.tenant_id = m.tenant_id and c.id = m.client_id where m.id = $1`,
        [id],
      );
      if (!milestone) throw new NotFound();
      refuseFuture(changes.doneOn, milestone.today);
      await tx.update(MilestoneEntity, { id, version }, { ...changes });
      tx.audit({
        action: 'milestone.changed',
        recordType: 'milestone',
        recordId: id,
        clientId: milestone.clientId,
        data: { ...changes },
      });
      return tx.read(oneMilestone, [id]);
    });
  }
}

function refuseFuture(doneOn: LocalDate | null | undefined, today: LocalDate): void {
  if (!doneOn || doneOn <= today) return;
  const detail = `doneOn is after today, which is ${today} at this client`;
  throw new Invalid('milestone.done_in_future', `${detail}.`, [{ pointer: '/doneOn', detail }]);
}
