import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { EventBus } from '@quarterdeck/platform/events/event-bus';
import { Conflict, Invalid } from '@quarterdeck/platform/errors';
import type { PageQuery } from '@quarterdeck/platform/http/pages/page.query';
import { cursorPart, decodeCursor } from '@quarterdeck/platform/http/pages/pagination';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { gapChosenAgainstRank } from '../engagement.events';
import { lockEngagement } from '../engagements/lock-engagement';
import type { FindingDto } from '../findings/findings.dto';
import type { GapRankingDto } from './gap-ranking.dto';
import { GapRankingService } from './gap-ranking.service';
import { installFocusesOfEngagement, oneInstallFocus } from './gaps.queries';
import { InstallFocusEntity } from './install-focus.entity';
import type { ChooseInstallFocusDto, InstallFocusDto, InstallFocusListDto } from './install-focus.dto';

@Injectable()
export class InstallFocusesService {
  constructor(
    private readonly db: TenantDb,
    private readonly ranking: GapRankingService,
    private readonly events: EventBus,
  ) {}

  list(engagementId: string, { limit, cursor }: PageQuery): Promise<Json<InstallFocusListDto>> {
    return this.db.read(
      installFocusesOfEngagement(engagementId, limit, ...decodeCursor(cursor, [cursorPart.uuid])),
    );
  }

  get(id: string): Promise<Json<InstallFocusDto>> {
    return this.db.read(oneInstallFocus(id));
  }

  /** Waits for others who choose at the same moment, so that the refusal can name the gap; the index is the last word. */
  choose(
    engagementId: string,
    { findingId, rationale }: ChooseInstallFocusDto,
  ): Promise<Json<InstallFocusDto>> {
    return this.db.write(async (tx) => {
      const { clientId, state } = await lockEngagement(tx, engagementId, 'no key update');
      if (state === 'completed' || state === 'cancelled')
        throw new Conflict(
          'engagement.over',
          `This engagement is ${state}. Choose the next gap in the next cycle.`,
        );
      const ranking = await this.ranking.rank(engagementId);
      if (ranking.installFocus) throw alreadyChosen(ranking.installFocus);
      const { finding, rank } = placeOf(ranking, findingId);
      if (rank !== 1 && !rationale) throw needsRationale(ranking, rank);
      const id = uuid();
      await tx.insert(InstallFocusEntity, {
        id,
        clientId,
        engagementId,
        findingId,
        rank,
        rationale,
        chosenBy: sql`ctx.user_id()`,
        visibility: finding.visibility,
      });
      const data = { findingId, rank, rationale: rationale ?? null };
      tx.audit('install_focus.chosen', { id, clientId }, data);
      if (rank !== 1 && rationale) {
        const { statement: gap, founderSummary } = finding;
        const first = ranking.ranked[0]?.finding.statement ?? null;
        const place = { installFocusId: id, engagementId, clientId, findingId };
        const event = { ...place, gap, first, founderSummary, rank, rationale };
        await this.events.emit(tx, gapChosenAgainstRank, event);
      }
      return tx.read(oneInstallFocus(id));
    });
  }

  release(id: string, version: number, reason: string): Promise<Json<InstallFocusDto>> {
    return this.db.write(async (tx) => {
      const { clientId, releasedAt } = await tx.lock(InstallFocusEntity, { id, version });
      if (releasedAt) throw new Conflict('install_focus.released', 'This focus was already released.');
      await tx.update(
        InstallFocusEntity,
        { id, version },
        { releasedAt: sql`now()`, releasedBy: sql`ctx.user_id()`, releaseReason: reason },
      );
      tx.audit('install_focus.released', { id, clientId }, { reason });
      return tx.read(oneInstallFocus(id));
    });
  }
}

function alreadyChosen({ statement }: InstallFocusDto): Conflict {
  return new Conflict(
    'install_focus.taken',
    `“${statement}” is the install focus of this cycle. Release it before you choose another gap.`,
  );
}

function placeOf(
  { ranked, unranked }: GapRankingDto,
  findingId: string,
): { finding: FindingDto; rank: number | null } {
  const place = ranked.find(({ finding }) => finding.id === findingId);
  const apart = unranked.find(({ finding }) => finding.id === findingId);
  if (place) return place;
  if (apart) return { finding: apart.finding, rank: null };
  const detail = 'is not an open finding of the engagement';
  throw new Invalid('install_focus.no_finding', `findingId: ${detail}.`, [{ pointer: '/findingId', detail }]);
}

function needsRationale({ ranked }: GapRankingDto, rank: number | null): Invalid {
  const place = rank ? `is rank ${rank}` : 'has no rank because it lacks a cost or an effort';
  const first = ranked[0] ? `; first is “${ranked[0].finding.statement}”` : '';
  const detail = `this gap ${place}${first}. Say why it comes first`;
  return new Invalid('install_focus.rationale_missing', `${detail}.`, [{ pointer: '/rationale', detail }]);
}
