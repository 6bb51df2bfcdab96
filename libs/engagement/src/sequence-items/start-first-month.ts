import { v7 as uuid } from 'uuid';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import type { EngagementTemplateId } from '@quarterdeck/domain/engagement-template';
import { firstMonthOf, lastDayOfWeek, planFirstMonth } from '@quarterdeck/domain/first-month';
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
    'select from engagement where client_id = $1 and id <> $2 and activated_at is not null limit 1',
    [clientId, id],
  );
  if (earlier) {
    await tx.query(
      `update access_item set engagement_id = $2, updated_at = now(), version = version + 1
       where tenant_id = ctx.tenant() and client_id = $1 and engagement_id <> $2 and revoked_on is null`,
      [clientId, id],
    );
    return;
  }
  await insertItems(tx, engagement);
  await insertAccess(tx, engagement, today);
}

async function insertItems(tx: Transaction, { id, clientId, template, kickoffOn }: Starting): Promise<void> {
  const items = planFirstMonth(kickoffOn, firstMonthOf(template));
  await tx.query(
    `insert into sequence_item (tenant_id, id, client_id, engagement_id, key, week, title, due_on, blocked_by_access)
     select ctx.tenant(), s.id, $1, $2, s.key, s.week, s.title, s.due_on, s.blocked
     from unnest($3::uuid[], $4::text[], $5::smallint[], $6::text[], $7::date[], $8::boolean[])
       as s (id, key, week, title, due_on, blocked)`,
    [
      clientId,
      id,
      items.map(() => uuid()),
      items.map(({ key }) => key),
      items.map(({ week }) => week),
      items.map(({ title }) => title),
      items.map(({ dueOn }) => dueOn),
      items.map(({ blockedByAccess }) => blockedByAccess),
    ],
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
    `insert into access_item (tenant_id, id, client_id, engagement_id, system, purpose, requested_on, needed_by, blocking)
     select ctx.tenant(), a.id, $1, $2, a.system, a.purpose, $3, $4, a.blocking
     from unnest($5::uuid[], $6::text[], $7::text[], $8::boolean[]) as a (id, system, purpose, blocking)
     where not exists (select from access_item known
       where known.tenant_id = ctx.tenant() and known.engagement_id = $2 and lower(known.system) = lower(a.system))`,
    [
      clientId,
      id,
      today,
      lastDayOfWeek(kickoffOn, 1),
      access.map(() => uuid()),
      access.map(({ system }) => system),
      access.map(({ purpose }) => purpose),
      access.map(({ blocking }) => blocking),
    ],
  );
}
