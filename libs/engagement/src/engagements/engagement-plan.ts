import { v7 as uuid } from 'uuid';
import { daysBetween, type LocalDate } from '@quarterdeck/domain/calendar-date';
import { type EngagementTemplate, planMilestones } from '@quarterdeck/domain/engagement-template';
import { phaseOn, type PlannedPhase, planPhases } from '@quarterdeck/domain/phase';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';

/** The phases and milestones of a new engagement. */
export async function insertPlan(
  tx: Transaction,
  engagement: { id: string; clientId: string; kickoffOn: LocalDate },
  template: EngagementTemplate,
): Promise<void> {
  const phases = planPhases(engagement.kickoffOn, template).map((phase) => ({ ...phase, id: uuid() }));
  await tx.query(
    `insert into phase (tenant_id, id, client_id, engagement_id, kind, name, day_from, day_to, starts_on, ends_on)
     select ctx.tenant(), p.id, $1, $2, p.kind, p.name, p.day_from, p.day_to, p.starts_on, p.ends_on
     from unnest($3::uuid[], $4::text[], $5::text[], $6::smallint[], $7::smallint[], $8::date[], $9::date[])
       as p (id, kind, name, day_from, day_to, starts_on, ends_on)`,
    [
      engagement.clientId,
      engagement.id,
      ...columns(phases, ['id', 'kind', 'name', 'dayFrom', 'dayTo', 'startsOn', 'endsOn']),
    ],
  );
  const milestones = planMilestones(engagement.kickoffOn, template).map((milestone) => ({
    ...milestone,
    id: uuid(),
  }));
  await tx.query(
    `insert into milestone (tenant_id, id, client_id, engagement_id, phase_id, key, title, description, due_on)
     select ctx.tenant(), m.id, $1, $2, p.id, m.key, m.title, m.description, m.due_on
     from unnest($3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[], $8::date[])
       as m (id, phase, key, title, description, due_on)
     join phase p on p.tenant_id = ctx.tenant() and p.engagement_id = $2 and p.kind = m.phase`,
    [
      engagement.clientId,
      engagement.id,
      ...columns(milestones, ['id', 'phase', 'key', 'title', 'description', 'dueOn']),
    ],
  );
}

/** Moves phases and milestones with the kickoff date; a milestone that was moved by hand keeps its distance to it. */
export async function movePlan(
  tx: Transaction,
  engagementId: string,
  from: LocalDate,
  to: LocalDate,
): Promise<void> {
  const values = [engagementId, daysBetween(from, to)];
  await tx.query(
    `update phase set starts_on = starts_on + $2::int, ends_on = ends_on + $2::int, updated_at = now(), version = version + 1
     where tenant_id = ctx.tenant() and engagement_id = $1`,
    values,
  );
  await tx.query(
    `update milestone set due_on = due_on + $2::int, updated_at = now(), version = version + 1
     where tenant_id = ctx.tenant() and engagement_id = $1`,
    values,
  );
}

/**
 * Phase 1 becomes active; when kickoff is in the past, the phase that today falls into does, and those before it count
 * as closed. Before kickoff that is the first phase, after day 90 the last.
 */
export async function openPhases(
  tx: Transaction,
  engagement: { id: string; kickoffOn: LocalDate },
  template: EngagementTemplate,
  today: LocalDate,
): Promise<void> {
  const { dayFrom } = openingPhase(planPhases(engagement.kickoffOn, template), today);
  await tx.query(
    `update phase set updated_at = now(), version = version + 1,
       state = case when day_from < $2 then 'closed' when day_from = $2 then 'active' else 'not_started' end
     where tenant_id = ctx.tenant() and engagement_id = $1 and day_from <= $2`,
    [engagement.id, dayFrom],
  );
}

function openingPhase(plan: readonly PlannedPhase[], today: LocalDate): PlannedPhase {
  return phaseOn(plan, today) ?? (today < plan[0]!.startsOn ? plan[0]! : plan.at(-1)!);
}

/** Rows as one array per column, for `unnest`. */
function columns<T>(rows: readonly T[], names: readonly (keyof T)[]): T[keyof T][][] {
  return names.map((name) => rows.map((row) => row[name]));
}
