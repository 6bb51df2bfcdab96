import { Injectable } from '@nestjs/common';
import { addDays, type LocalDate } from '@quarterdeck/domain/calendar-date';
import type { EngagementDto } from '@quarterdeck/engagement/engagements/engagements.dto';
import { EngagementMovesService } from '@quarterdeck/engagement/engagements/engagement-moves.service';
import { oneEngagement } from '@quarterdeck/engagement/engagements/engagements.queries';
import { EngagementsService } from '@quarterdeck/engagement/engagements/engagements.service';
import { Conflict, NotFound } from '@quarterdeck/platform/errors';
import type { PageQuery } from '@quarterdeck/platform/http/pages/page.query';
import { cursorPart, decodeCursor } from '@quarterdeck/platform/http/pages/pagination';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { clientToday } from '@quarterdeck/practice/clients/clients.queries';
import { recordLink } from '../records/record-link';
import { inherit } from './inherit';
import { inheritedItemPage } from './inherited-items.queries';
import type { InheritedItemListDto, NewCycleDto } from './next-cycles.dto';

interface CycleBefore {
  clientId: string;
  today: LocalDate;
  /** Of the client's engagements that were not cancelled. */
  latest: boolean;
}

@Injectable()
export class NextCyclesService {
  constructor(
    private readonly db: TenantDb,
    private readonly engagements: EngagementsService,
    private readonly moves: EngagementMovesService,
  ) {}

  async listInherited(
    engagementId: string,
    { limit, cursor }: PageQuery,
  ): Promise<Json<InheritedItemListDto>> {
    const after = decodeCursor(cursor, [cursorPart.uuid]);
    const page = JSON.parse(
      await this.db.read(inheritedItemPage(engagementId, limit, ...after)),
    ) as InheritedItemListDto;
    const data = page.data.map((item) => ({
      ...item,
      link: recordLink(item.recordType, item.toId, engagementId),
    }));
    return JSON.stringify({ ...page, data });
  }

  /** Drafts the cycle that follows, in one transaction with what it takes over. */
  create(id: string, wishes: NewCycleDto): Promise<Json<EngagementDto>> {
    return this.db.write(async (tx) => {
      const { clientId, today, latest } = await lockBefore(tx, id);
      const before = JSON.parse(await tx.read(oneEngagement(id))) as EngagementDto;
      refuseEarly(before, latest, wishes.complete ?? false);
      if (before.state === 'active') await this.moves.move(id, before.version, 'complete');
      const dayAfter = addDays(before.endsOn, 1);
      const draft = JSON.parse(
        await this.engagements.create(clientId, {
          model: wishes.model ?? before.model,
          template: wishes.template ?? before.template,
          kickoffOn: wishes.kickoffOn ?? (dayAfter < today ? today : dayAfter),
          fee: wishes.fee === undefined ? before.fee : wishes.fee,
        }),
      ) as EngagementDto;
      const inherited = await inherit(tx, {
        clientId,
        fromId: id,
        fromCycle: before.cycle,
        toId: draft.id,
      });
      tx.audit('engagement.inherited', { id: draft.id, clientId }, { from: id, ...inherited });
      return tx.read(oneEngagement(draft.id));
    });
  }
}

async function lockBefore(tx: Transaction, id: string): Promise<CycleBefore> {
  const [before] = await tx.query<CycleBefore>(
    sql`select c.id as "clientId", ${clientToday(sql`c`)}::text as today, not exists (
       select from engagement x where x.tenant_id = e.tenant_id and x.client_id = e.client_id and x.cycle > e.cycle
         and x.state <> 'cancelled') as latest
     from engagement e join client c on c.tenant_id = e.tenant_id and c.id = e.client_id
     where e.id = ${id} for update of e`,
  );
  if (!before) throw new NotFound();
  return before;
}

/** A cycle follows the latest one, when that is completed, or is completed with this from its last phase. */
function refuseEarly({ state, cycle, phases }: EngagementDto, latest: boolean, complete: boolean): void {
  if (!latest) {
    throw new Conflict(
      'cycle.not_latest',
      `Cycle ${cycle} already has a successor. Plan the next one from the latest cycle.`,
    );
  }
  if (state === 'completed') return;
  const last = phases.at(-1)!;
  const inLastPhase = phases.every((phase) => phase === last || phase.state === 'closed');
  if (state !== 'active' || !inLastPhase) {
    throw new Conflict(
      'cycle.not_over',
      state === 'active'
        ? `Cycle ${cycle} has not reached ${last.name}. Close the phases before it first.`
        : `Cycle ${cycle} is ${state}. The next one follows a completed cycle, or an active one in its last phase.`,
    );
  }
  if (!complete) {
    throw new Conflict(
      'engagement.open_exists',
      `Cycle ${cycle} is still active, and a client can have only one open engagement. Complete it with this request.`,
    );
  }
}
