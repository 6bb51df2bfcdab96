import { Injectable } from '@nestjs/common';
import { type HoursBudget, hoursLedger, type LedgerMonth } from '@quarterdeck/domain/hours-budget';
import { Conflict, PreconditionFailed } from '@quarterdeck/platform/errors';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { requireCapacity } from '../capacity/require-capacity';
import { EngagementEntity } from '../engagements/engagement.entity';
import { HoursBudgetEntity } from './hours-budget.entity';
import type { HoursBudgetChangeDto, HoursBudgetDto, HoursLedgerDto, HoursMonthDto } from './hours-budget.dto';
import { budgetOfEngagement, type HoursFigures, hoursFigures } from './hours-budget.queries';

@Injectable()
export class HoursBudgetService {
  constructor(private readonly db: TenantDb) {}

  get(engagementId: string): Promise<Json<HoursBudgetDto>> {
    return this.db.read(budgetOfEngagement(engagementId));
  }

  /** The minutes come from one statement; what is carried is a rule of libs/domain. */
  async ledger(engagementId: string): Promise<Json<HoursLedgerDto>> {
    const figures = JSON.parse(await this.db.read(hoursFigures(engagementId))) as HoursFigures;
    const { today, months } = figures;
    const { minutesPerMonth } = figures.budget;
    const ledger =
      minutesPerMonth === null
        ? []
        : hoursLedger(
            { ...figures.budget, minutesPerMonth },
            months.map(({ used }) => used),
          );
    const ledgerMonths = months.map(({ startsOn, endsOn, used }, index): HoursMonthDto => ({
      month: index + 1,
      startsOn,
      endsOn,
      usedMinutes: used,
      current: startsOn <= today && today <= endsOn,
      ...inMinutes(ledger[index]),
    }));
    const answer: HoursLedgerDto = { engagementId: figures.engagementId, today, months: ledgerMonths };
    return JSON.stringify(answer);
  }

  /** Version 0 is the budget that nobody has agreed yet. A running engagement promises what it then has. */
  agree(engagementId: string, version: number, change: HoursBudgetChangeDto): Promise<Json<HoursBudgetDto>> {
    return this.db.write(async (tx) => {
      const { clientId, state } = await tx.lock(EngagementEntity, { id: engagementId });
      if (state === 'completed' || state === 'cancelled')
        throw new Conflict(
          'engagement.not_allowed',
          `This engagement is ${state}, so its hours can no longer change.`,
        );
      const { minutesPerMonth, carryOverCapMinutes = null, carryOverMonths = null } = change;
      const terms: HoursBudget = { minutesPerMonth, carryOverCapMinutes, carryOverMonths };
      const [budget] = await tx.query<{ minutes: number; version: number }>(
        sql`select minutes_per_month as minutes, version from hours_budget where engagement_id = ${engagementId}`,
      );
      if (state !== 'draft' && minutesPerMonth > (budget?.minutes ?? 0))
        await requireCapacity(tx, { engagementId, clientId, minutesPerMonth }, change);
      if ((budget?.version ?? 0) !== version) throw new PreconditionFailed();
      if (budget) await tx.update(HoursBudgetEntity, { engagementId, version }, terms);
      else await tx.insert(HoursBudgetEntity, { engagementId, clientId, ...terms });
      tx.audit('hours_budget.changed', { type: 'engagement', id: engagementId, clientId }, terms);
      return tx.read(budgetOfEngagement(engagementId));
    });
  }
}

function inMinutes(month: LedgerMonth | undefined) {
  return {
    budgetMinutes: month?.budget ?? null,
    carriedInMinutes: month?.carriedIn ?? null,
    availableMinutes: month?.available ?? null,
    overMinutes: month?.over ?? null,
    expiredMinutes: month?.expired ?? null,
    cappedMinutes: month?.capped ?? null,
    carriedOutMinutes: month?.carriedOut ?? null,
  };
}
