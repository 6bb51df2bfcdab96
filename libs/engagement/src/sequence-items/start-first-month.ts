import { v7 as uuid } from 'uuid';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import type { EngagementTemplateId } from '@quarterdeck/domain/engagement-template';
import { firstMonthOf, lastDayOfWeek, planFirstMonth } from '@quarterdeck/domain/first-month';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';

interface Starting {
  id: string;
  clientId: string;
  template: EngagementTemplateId;
  kickoffOn: LocalDate;
}

/**
 * The first engagement of a client begins with its four weeks and the access they need, asked for today. A later one
 * goes on with the access that is there: it is revoked when the last one ends.
 */
export async function startFirstMonth(
  tx: Transaction,
  engagement: Starting,
  today: LocalDate,
): Promise<void> {
  const { id, clientId } = engagement;
  const [earlier] = await tx.query(
    sql`select from engagement where client_id = ${clientId} and id <> ${id} and activated_at is not null limit 1`,
  );
  if (earlier) {
    await tx.query(
      sql`update access_item set engagement_id = ${id}, updated_at = now(), version = version + 1
          where tenant_id = ctx.tenant() and client_id = ${clientId} and engagement_id <> ${id} and revoked_on is null`,
    );
    return;
  }
  await insertItems(tx, engagement);
  await insertAccess(tx, engagement, today);
}

async function insertItems(tx: Transaction, { id, clientId, template, kickoffOn }: Starting): Promise<void> {
  const items = planFirstMonth(kickoffOn, firstMonthOf(template));
  await tx.query(
    sql`insert into sequence_item (tenant_id, id, client_id, engagement_id, key, week, title, due_on, blocked_by_access)
        select ctx.tenant(), s.id, ${clientId}, ${id}, s.key, s.week, s.title, s.due_on, s.blocked
        from unnest(
          ${items.map(() => uuid())}::uuid[],
          ${items.map(({ key }) => key)}::text[],
          ${items.map(({ week }) => week)}::smallint[],
          ${items.map(({ title }) => title)}::text[],
          ${items.map(({ dueOn }) => dueOn)}::date[],
          ${items.map(({ blockedByAccess }) => blockedByAccess)}::boolean[])
          as s (id, key, week, title, due_on, blocked)`,
  );
}

/** What was put on the list by hand before is not asked for twice. */
async function insertAccess(
  tx: Transaction,
  { id, clientId, template, kickoffOn }: Starting,
  today: LocalDate,
): Promise<void> {
  const { access } = firstMonthOf(template);
  await tx.query(
    sql`insert into access_item (tenant_id, id, client_id, engagement_id, system, purpose, requested_on, needed_by, blocking)
        select ctx.tenant(), a.id, ${clientId}, ${id}, a.system, a.purpose, ${today}, ${lastDayOfWeek(kickoffOn, 1)}, a.blocking
        from unnest(
          ${access.map(() => uuid())}::uuid[],
          ${access.map(({ system }) => system)}::text[],
          ${access.map(({ purpose }) => purpose)}::text[],
          ${access.map(({ blocking }) => blocking)}::boolean[])
          as a (id, system, purpose, blocking)
        where not exists (
          select from access_item listed
          where listed.tenant_id = ctx.tenant() and listed.engagement_id = ${id} and lower(listed.system) = lower(a.system))`,
  );
}
