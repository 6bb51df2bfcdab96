import { Injectable } from '@nestjs/common';
import type { EngagementState } from '@quarterdeck/domain/engagement';
import { type HoursBudget, hoursLedger, type LedgerMonth } from '@quarterdeck/domain/hours-budget';
import { Conflict, NotFound, PreconditionFailed } from '@quarterdeck/platform/errors';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { requireCapacity } from '../capacity/require-capacity';
import type { HoursBudgetChangeDto, HoursBudgetDto, HoursLedgerDto, HoursMonthDto } from './hours-budget.dto';
import { budgetOfEngagement, type HoursFigures, hoursFigures } from './hours-budget.queries';

const insertBudget = `
  insert into hours_budget (tenant_id, engagement_id, client_id, minutes_per_month, carry_over_cap_minutes, carry_over_months)
  values (ctx.tenant(), $1, $2, $3, $4, $5) on conflict do nothing returning version`;
const updateBudget = `
  update hours_budget set minutes_per_month = $3, carry_over_cap_minutes = $4, carry_over_months = $5,
    updated_at = now(), version = version + 1
  where engagement_id = $1 and version = $2 returning version`;

@Injectable()
export class HoursBudgetService {
  constructor(private readonly db: TenantDb) {}

  get(engagementId: string): Promise<Json<HoursBudgetDto>> {
    return this.db.read(budgetOfEngagement, [engagementId]);
  }

  /** The minutes come from one statement; what is carried is a rule of libs/domain. */
  async ledger(engagementId: string): Promise<Json<HoursLedgerDto>> {
    const figures = JSON.parse(await this.db.read(hoursFigures, [engagementId])) as HoursFigures;
    const { today, months } = figures;
    const { minutesPerMonth } = figures.budget;
    const ledger =
      minutesPerMonth === null
        ? []
        : hoursLedger(
            { ...figures.budget, minutesPerMonth },
            months.map(({ used }) => used),
          );
    const shown = months.map(({ startsOn, endsOn, used }, index): HoursMonthDto => ({
      ...{ month: index + 1, startsOn, endsOn, usedMinutes: used },
      current: startsOn <= today && today <= endsOn,
      ...inMinutes(ledger[index]),
    }));
    const answer: HoursLedgerDto = { engagementId: figures.engagementId, today, months: shown };
    return JSON.stringify(answer);
  }

  /** Version 0 is the budget that nobody has agreed yet. A running engagement promises what it then has. */
  agree(engagementId: string, version: number, change: HoursBudgetChangeDto): Promise<Json<HoursBudgetDto>> {
    return this.db.write(async (tx) => {
      const [engagement] = await tx.query<{ clientId: string; state: EngagementState }>(
        'select client_id as "clientId", state from engagement where id = $1 for no key update',
        [engagementId],
      );
      if (!engagement) throw new NotFound();
      const { clientId, state } = engagement;
      if (state === 'completed' || state === 'cancelled')
        throw new Conflict('engagement.not_allowed', `The hours are fixed: this engagement is ${state}.`);
      const { minutesPerMonth, carryOverCapMinutes = null, carryOverMonths = null } = change;
      const terms: HoursBudget = { minutesPerMonth, carryOverCapMinutes, carryOverMonths };
      const [before] = await tx.query<{ minutes: number }>(
        'select minutes_per_month as minutes from hours_budget where engagement_id = $1',
        [engagementId],
      );
      if (state !== 'draft' && minutesPerMonth > (before?.minutes ?? 0))
        await requireCapacity(tx, { engagementId, clientId, minutesPerMonth }, change);
      const values = [minutesPerMonth, carryOverCapMinutes, carryOverMonths];
      const written =
        version === 0
          ? await tx.query(insertBudget, [engagementId, clientId, ...values])
          : await tx.query(updateBudget, [engagementId, version, ...values]);
      if (written.length === 0) throw new PreconditionFailed();
      tx.audit({
        action: 'hours_budget.changed',
        recordType: 'engagement',
        recordId: engagementId,
        clientId,
        data: { ...terms },
      });
      return tx.read(budgetOfEngagement, [engagementId]);
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
