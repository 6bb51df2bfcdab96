import { Injectable } from '@nestjs/common';
import type { EngagementState } from '@quarterdeck/domain/engagement';
import { Conflict, Invalid, NotFound, PreconditionFailed } from '@quarterdeck/platform/http/errors';
import { Gate } from '@quarterdeck/platform/tenancy/gate';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { UnitOfWork } from '@quarterdeck/platform/tenancy/unit-of-work';
import { worksForClient } from '@quarterdeck/practice/people/works-for-client.sql';
import { planCadence } from '../planner/plan-cadence';
import { CadenceEntity } from './cadence.entity';
import type { CadenceDto, CadenceListDto, ChangeCadenceDto } from './cadences.dto';
import { cadencesOfEngagement, oneCadence } from './cadences.queries';

@Injectable()
export class CadencesService {
  constructor(private readonly gate: Gate) {}

  listOf(engagementId: string): Promise<Json<CadenceListDto>> {
    return this.gate.read(cadencesOfEngagement, [engagementId]);
  }

  change(id: string, version: number, changes: ChangeCadenceDto): Promise<Json<CadenceDto>> {
    return this.gate.write(async (work) => {
      const { clientId, state } = await found(work, id);
      if (state === 'completed' || state === 'cancelled') {
        throw new Conflict(
          'engagement.over',
          `The engagement is ${state}; its cadence does not change any more.`,
        );
      }
      if (changes.ownerId) await refuseOutsider(work, changes.ownerId, clientId);
      const { affected } = await work.manager.update(CadenceEntity, { id, version }, { ...changes });
      if (!affected) throw new PreconditionFailed();
      if (changes.weekday !== undefined || changes.localTime !== undefined) await replan(work, id, state);
      work.audit({
        action: 'cadence.changed',
        recordType: 'cadence',
        recordId: id,
        clientId,
        data: { ...changes },
      });
      return work.read(oneCadence, [id]);
    });
  }
}

interface Known {
  clientId: string;
  state: EngagementState;
}

/** Locks the cadence: of two changes at once, the second sees what the first has planned. */
async function found(work: UnitOfWork, id: string): Promise<Known> {
  const [cadence] = await work.query<Known>(
    `select c.client_id as "clientId", e.state
     from cadence c join engagement e on e.tenant_id = c.tenant_id and e.id = c.engagement_id
     where c.id = $1 for no key update of c`,
    [id],
  );
  if (!cadence) throw new NotFound();
  return cadence;
}

/** Only what is still ahead moves: a due date that has come stays with its check-in, its reminder and its record. */
async function replan(work: UnitOfWork, id: string, state: EngagementState): Promise<void> {
  await work.query(
    `delete from occurrence where cadence_id = $1 and state = 'scheduled' and due_at > now()`,
    [id],
  );
  await work.query(`update cadence set planned_until = '-infinity' where id = $1`, [id]);
  if (state !== 'draft') await planCadence(work, id);
}

async function refuseOutsider(work: UnitOfWork, userId: string, clientId: string): Promise<void> {
  const [insider] = await work.query(
    `select from membership m where m.user_id = $1 and ${worksForClient('m', '$2')}`,
    [userId, clientId],
  );
  if (insider) return;
  const detail = 'must be one of the practice’s own people who sees this client';
  throw new Invalid('cadence.owner', `ownerId: ${detail}.`, [{ pointer: '/ownerId', detail }]);
}
