import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { weeksShown } from '@quarterdeck/domain/scorecard';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { lockEngagement } from '@quarterdeck/engagement/engagements/lock-engagement';
import { Conflict, type FieldError, Invalid } from '@quarterdeck/platform/errors';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { refuseOutsider } from '../rituals/ritual-people';
import { asScorecard } from './as-scorecard';
import type {
  NewScorecardRowDto,
  ScorecardDto,
  ScorecardGoalDto,
  ScorecardRowChangesDto,
  ScorecardValueDto,
} from './scorecard.dto';
import { ScorecardRowEntity } from './scorecard-row.entity';
import { storedScorecard } from './scorecard.queries';

const MAX_ROWS = 40;

@Injectable()
export class ScorecardService {
  constructor(private readonly db: TenantDb) {}

  async one(engagementId: string): Promise<Json<ScorecardDto>> {
    return asScorecard(await this.db.read(storedScorecard(engagementId)));
  }

  add(engagementId: string, row: NewScorecardRowDto): Promise<Json<ScorecardDto>> {
    return this.db.write(async (tx) => {
      const { clientId, today } = await lockEngagement(tx, engagementId, 'no key update');
      await refuseFull(tx, engagementId);
      const goal = goalColumns(row.goal);
      if (row.ownerId) await refuseOutsider(tx, row.ownerId, clientId);
      const id = uuid();
      await tx.insert(ScorecardRowEntity, {
        id,
        clientId,
        engagementId,
        name: row.name,
        unit: row.unit ?? '',
        ownerUserId: row.ownerId ?? sql`ctx.user_id()`,
        since: today,
        ...goal,
      });
      tx.audit('scorecard_row.added', { id, clientId }, { engagementId, ...row });
      return asScorecard(await tx.read(storedScorecard(engagementId)));
    });
  }

  change(id: string, version: number, changes: ScorecardRowChangesDto): Promise<Json<ScorecardDto>> {
    return this.db.write(async (tx) => {
      const { clientId, engagementId } = await tx.lock(ScorecardRowEntity, { id, version });
      const { name, unit, ownerId } = changes;
      const goal = changes.goal && goalColumns(changes.goal);
      if (ownerId) await refuseOutsider(tx, ownerId, clientId);
      await tx.update(ScorecardRowEntity, { id }, { name, unit, ownerUserId: ownerId, ...goal });
      tx.audit('scorecard_row.changed', { id, clientId }, changes);
      return asScorecard(await tx.read(storedScorecard(engagementId)));
    });
  }

  delete(id: string, version: number): Promise<void> {
    return this.db.write(async (tx) => {
      const { clientId, name } = await tx.lock(ScorecardRowEntity, { id, version });
      await tx.delete(ScorecardRowEntity, { id });
      tx.audit('scorecard_row.deleted', { id, clientId }, { name });
    });
  }

  /** All of them or none. */
  fill(engagementId: string, values: readonly ScorecardValueDto[]): Promise<Json<ScorecardDto>> {
    return this.db.write(async (tx) => {
      const { clientId, today } = await lockEngagement(tx, engagementId, 'no key update');
      await refuseCells(tx, engagementId, today, values);
      const cells = [...new Map(values.map((cell) => [`${cell.rowId} ${cell.week}`, cell])).values()];
      const rowIds = cells.map(({ rowId }) => rowId);
      const weeks = cells.map(({ week }) => week);
      const figures = cells.map(({ value }) => value ?? null);
      await tx.query(
        sql`with cell as (
           select * from unnest(${rowIds}::uuid[], ${weeks}::date[], ${figures}::numeric[]) as c (row_id, week, value)),
         emptied as (
           delete from scorecard_value v using cell c where v.row_id = c.row_id and v.week = c.week and c.value is null)
         insert into scorecard_value as v (tenant_id, row_id, week, client_id, value)
         select ctx.tenant(), c.row_id, c.week, ${clientId}, c.value from cell c where c.value is not null
         on conflict (tenant_id, row_id, week) do update set value = excluded.value, updated_at = now()`,
      );
      const about = { type: 'engagement', id: engagementId, clientId };
      if (cells.length > 0) tx.audit('scorecard.filled', about, { values: cells });
      return asScorecard(await tx.read(storedScorecard(engagementId)));
    });
  }
}

/** The engagement is locked, so that two who add at once do not pass the limit together. */
async function refuseFull(tx: Transaction, engagementId: string): Promise<void> {
  const [counted] = await tx.query<{ rows: number }>(
    sql`select count(*)::int as rows from scorecard_row where engagement_id = ${engagementId}`,
  );
  if (counted!.rows >= MAX_ROWS)
    throw new Conflict('scorecard.full', `A scorecard has at most ${MAX_ROWS} rows. Delete one first.`);
}

/** Columns of `scorecard_row`. */
function goalColumns({ operator, target, targetTo = null }: ScorecardGoalDto) {
  const between = operator === 'between';
  if (between === (targetTo !== null) && (targetTo === null || targetTo >= target))
    return { operator, target: String(target), targetTo: targetTo === null ? null : String(targetTo) };
  const detail = between
    ? 'is required with between and must not be below the target'
    : 'is allowed only with between';
  throw new Invalid('scorecard.goal', `goal.targetTo ${detail}.`, [{ pointer: '/goal/targetTo', detail }]);
}

async function refuseCells(
  tx: Transaction,
  engagementId: string,
  today: LocalDate,
  values: readonly ScorecardValueDto[],
): Promise<void> {
  const rows = await tx.query<{ id: string }>(
    sql`select id from scorecard_row where engagement_id = ${engagementId}`,
  );
  const known = new Set(rows.map(({ id }) => id));
  const weeks = new Set(weeksShown(today));
  const errors = values.flatMap(({ rowId, week }, index): FieldError[] => {
    if (!known.has(rowId))
      return [{ pointer: `/values/${index}/rowId`, detail: 'must be a row of this scorecard' }];
    if (!weeks.has(week))
      return [{ pointer: `/values/${index}/week`, detail: 'must be the Monday of one of the 13 weeks' }];
    return [];
  });
  const [first] = errors;
  if (first) throw new Invalid('scorecard.cell', `${first.pointer.slice(1)}: ${first.detail}.`, errors);
}
