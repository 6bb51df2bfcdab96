import { Injectable } from '@nestjs/common';
import type { EngagementState } from '@quarterdeck/domain/engagement';
import type { PhaseState } from '@quarterdeck/domain/phase';
import { Conflict, NotFound, PreconditionFailed } from '@quarterdeck/platform/http/errors';
import { Gate } from '@quarterdeck/platform/tenancy/gate';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { EngagementDto } from '../engagements/engagements.dto';
import { oneEngagement } from '../engagements/engagements.queries';

interface OpenPhase {
  engagementId: string;
  clientId: string;
  name: string;
  state: PhaseState;
  dayTo: number;
  version: number;
  engagementState: EngagementState;
  openMilestones: string[];
}

@Injectable()
export class PhasesService {
  constructor(private readonly gate: Gate) {}

  /** Closing is earned: every milestone of the phase is done. The next phase becomes active in the same transaction. */
  close(id: string, version: number): Promise<Json<EngagementDto>> {
    return this.gate.write(async (work) => {
      const [phase] = await work.query<OpenPhase>(
        `select p.engagement_id as "engagementId", p.client_id as "clientId", p.name, p.state, p.day_to as "dayTo", p.version,
           e.state as "engagementState",
           array(select m.title from milestone m
             where m.tenant_id = p.tenant_id and m.phase_id = p.id and m.done_on is null order by m.due_on, m.id) as "openMilestones"
         from phase p join engagement e on e.tenant_id = p.tenant_id and e.id = p.engagement_id
         where p.id = $1 for update of p`,
        [id],
      );
      if (!phase) throw new NotFound();
      if (phase.version !== version) throw new PreconditionFailed();
      refuseUnready(phase);
      await work.query(
        `update phase set updated_at = now(), version = version + 1, state = case when id = $1 then 'closed' else 'active' end
         where tenant_id = ctx.tenant() and engagement_id = $2 and (id = $1 or day_from = $3 and state = 'not_started')`,
        [id, phase.engagementId, phase.dayTo + 1],
      );
      work.audit({ action: 'phase.closed', recordType: 'phase', recordId: id, clientId: phase.clientId });
      return work.read(oneEngagement, [phase.engagementId]);
    });
  }
}

function refuseUnready({ name, state, engagementState, openMilestones }: OpenPhase): void {
  if (engagementState !== 'active') {
    throw new Conflict(
      'phase.engagement_not_active',
      `The engagement is ${engagementState}. Only a phase of an active engagement can be closed.`,
    );
  }
  if (state !== 'active' && state !== 'exit_ready') {
    throw new Conflict(
      'phase.not_active',
      `${name} is ${state.replace('_', ' ')}. Only the active phase can be closed.`,
    );
  }
  if (openMilestones.length > 0) {
    const [first] = openMilestones;
    const others = openMilestones.length > 1 ? ` and ${openMilestones.length - 1} more` : '';
    throw new Conflict(
      'phase.milestones_open',
      `"${first}"${others} must be done before ${name} can be closed.`,
    );
  }
}
