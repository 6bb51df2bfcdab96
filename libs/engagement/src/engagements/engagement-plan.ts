import { v7 as uuid } from 'uuid';
import { daysBetween, type LocalDate } from '@quarterdeck/domain/calendar-date';
import { type EngagementTemplate, planMilestones } from '@quarterdeck/domain/engagement-template';
import { phaseOn, type PlannedPhase, planPhases } from '@quarterdeck/domain/phase';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';

/** The phases and milestones of a new engagement. */
export async function insertPlan(
  tx: Transaction,
  { id, clientId, kickoffOn }: { id: string; clientId: string; kickoffOn: LocalDate },
  template: EngagementTemplate,
): Promise<void> {
  const phase = columnsOf(planPhases(kickoffOn, template));
  await tx.query(
    sql`insert into phase (tenant_id, id, client_id, engagement_id, kind, name, day_from, day_to, starts_on, ends_on)
        select ctx.tenant(), p.id, ${clientId}, ${id}, p.kind, p.name, p.day_from, p.day_to, p.starts_on, p.ends_on
        from unnest(${phase.ids}::uuid[], ${phase.column('kind')}::text[], ${phase.column('name')}::text[],
          ${phase.column('dayFrom')}::smallint[], ${phase.column('dayTo')}::smallint[],
          ${phase.column('startsOn')}::date[], ${phase.column('endsOn')}::date[])
          as p (id, kind, name, day_from, day_to, starts_on, ends_on)`,
  );
  const milestone = columnsOf(planMilestones(kickoffOn, template));
  await tx.query(
    sql`insert into milestone (tenant_id, id, client_id, engagement_id, phase_id, key, title, description, due_on)
        select ctx.tenant(), m.id, ${clientId}, p.engagement_id, p.id, m.key, m.title, m.description, m.due_on
        from unnest(${milestone.ids}::uuid[], ${milestone.column('phase')}::text[], ${milestone.column('key')}::text[],
          ${milestone.column('title')}::text[], ${milestone.column('description')}::text[],
          ${milestone.column('dueOn')}::date[])
          as m (id, phase, key, title, description, due_on)
        join phase p on p.tenant_id = ctx.tenant() and p.engagement_id = ${id} and p.kind = m.phase`,
  );
}

/** Moves phases and milestones with the kickoff date; a milestone that was moved by hand keeps its distance to it. */
export async function movePlan(
  tx: Transaction,
  engagementId: string,
  from: LocalDate,
  to: LocalDate,
): Promise<void> {
  const days = daysBetween(from, to);
  await tx.query(
    sql`update phase set starts_on = starts_on + ${days}::int, ends_on = ends_on + ${days}::int, updated_at = now(),
          version = version + 1
        where tenant_id = ctx.tenant() and engagement_id = ${engagementId}`,
  );
  await tx.query(
    sql`update milestone set due_on = due_on + ${days}::int, updated_at = now(), version = version + 1
        where tenant_id = ctx.tenant() and engagement_id = ${engagementId}`,
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
    sql`update phase set updated_at = now(), version = version + 1,
          state = case when day_from < ${dayFrom} then 'closed' else 'active' end
        where tenant_id = ctx.tenant() and engagement_id = ${engagement.id} and day_from <= ${dayFrom}`,
  );
}

function openingPhase(plan: readonly PlannedPhase[], today: LocalDate): PlannedPhase {
  return phaseOn(plan, today) ?? (today < plan[0]!.startsOn ? plan[0]! : plan.at(-1)!);
}

/** Rows with new ids as one array per column, for `unnest`. */
function columnsOf<T>(rows: readonly T[]) {
  return { ids: rows.map(() => uuid()), column: (name: keyof T) => rows.map((row) => row[name]) };
}
