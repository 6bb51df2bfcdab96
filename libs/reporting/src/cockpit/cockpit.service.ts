import { Injectable } from '@nestjs/common';
import { attention, rankByAttention } from '@quarterdeck/domain/attention';
import { daysOverdue } from '@quarterdeck/domain/phase';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { CockpitClientDto, CockpitDto, CockpitPhaseDto } from './cockpit.dto';
import { type CockpitFigures, cockpitFigures, type CockpitSituation } from './cockpit.queries';

@Injectable()
export class CockpitService {
  constructor(private readonly db: TenantDb) {}

  /** The figures come from one statement; what waits and in which order are rules of libs/domain. */
  async get(): Promise<Json<CockpitDto>> {
    const { practice, clients } = JSON.parse(await this.db.read(cockpitFigures())) as CockpitFigures;
    const ranked = rankByAttention(
      clients.map((client) => ({ client, items: client.situation ? attention(client.situation) : [] })),
    );
    const cockpit: CockpitDto = {
      practice,
      clients: ranked.map(({ client: { situation, engagement, ...client }, items }): CockpitClientDto => ({
        ...client,
        engagement: engagement && { ...engagement, phase: situation && openPhase(situation) },
        attention: [...items],
      })),
    };
    return JSON.stringify(cockpit);
  }
}

function openPhase({ state, phases, today }: CockpitSituation): CockpitPhaseDto | null {
  const phase =
    state === 'active' || state === 'paused' ? phases.find((each) => each.state !== 'closed') : undefined;
  return phase
    ? { kind: phase.kind, name: phase.name, endsOn: phase.endsOn, overdueDays: daysOverdue(phase, today) }
    : null;
}
