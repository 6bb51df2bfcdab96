import { Injectable } from '@nestjs/common';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { clientDay, refuseFuture } from '@quarterdeck/practice/clients/client-day';
import { MilestoneEntity } from './milestone.entity';
import type { MilestoneChangesDto, MilestoneDto } from './milestones.dto';
import { oneMilestone } from './milestones.queries';

@Injectable()
export class MilestonesService {
  constructor(private readonly db: TenantDb) {}

  update(id: string, version: number, changes: MilestoneChangesDto): Promise<Json<MilestoneDto>> {
    return this.db.write(async (tx) => {
      const { clientId } = await tx.lock(MilestoneEntity, { id });
      const today = await clientDay(tx, clientId);
      refuseFuture('milestone.done_in_future', 'doneOn', changes.doneOn, today);
      await tx.update(MilestoneEntity, { id, version }, { ...changes });
      tx.audit('milestone.changed', { id, clientId }, changes);
      return tx.read(oneMilestone(id));
    });
  }
}
