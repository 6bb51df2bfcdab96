import { raw, type Sql, sql } from '@quarterdeck/platform/tenancy/sql';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';

export interface Succession {
  clientId: string;
  fromId: string;
  fromCycle: number;
  toId: string;
}

const item = sql`insert into inherited_item (tenant_id, id, client_id, engagement_id, from_engagement_id, record_type, from_id,
    to_id, title, origin_cycle, open_since)`;

/** What came over once keeps the cycle and the day of its first time. */
const origin = (record: string, since: Sql, { fromId, fromCycle }: Succession) => sql`
    coalesce(i.origin_cycle, ${fromCycle}::int) as origin_cycle, coalesce(i.open_since, ${since}) as open_since
  from ${raw(record)} x left join inherited_item i
    on i.tenant_id = x.tenant_id and i.engagement_id = ${fromId} and coalesce(i.to_id, i.from_id) = x.id`;

/**
 * What the new cycle begins with, each with a row that says where it came from: milestones that are not done and findings
 * that are not resolved as copies, open decisions as they are, scope and agreed decision rights as a draft to start from.
 */
function stepsOf(succession: Succession) {
  const { clientId, fromId, fromCycle, toId } = succession;
  const dayOf = (instant: Sql) =>
    sql`(${instant} at time zone (select time_zone from client where id = ${clientId}))::date`;
  return {
    milestones: sql`with open as (
      select x.*, uuid_v7() as new_id, ${origin('milestone', sql`x.due_on`, succession)}
      where x.engagement_id = ${fromId} and x.done_on is null),
    carried as (
      insert into milestone (tenant_id, id, client_id, engagement_id, phase_id, key, title, description, due_on)
      select o.tenant_id, o.new_id, o.client_id, ${toId}, p.id, 'cycle_' || ${fromCycle}::int || '_' || o.key, o.title, o.description,
        least(p.starts_on + 13, p.ends_on)
      from open o join phase p on p.tenant_id = o.tenant_id and p.engagement_id = ${toId} and p.day_from = 1)
    ${item}
    select o.tenant_id, uuid_v7(), ${clientId}, ${toId}, ${fromId}, 'milestone', o.id, o.new_id, o.title, o.origin_cycle, o.open_since
    from open o order by o.due_on, o.id returning id`,

    findings: sql`with open as (
      select x.*, uuid_v7() as new_id, ${origin('finding', dayOf(sql`x.created_at`), succession)}
      where x.engagement_id = ${fromId} and not exists (
        select from finding_resolution r where r.tenant_id = x.tenant_id and r.finding_id = x.id)),
    carried as (
      insert into finding (tenant_id, id, client_id, engagement_id, system, statement, evidence, confidence, cost_amount,
        cost_currency, effort_hours, chain_stage, visibility, founder_summary, published_at, recorded_by)
      select tenant_id, new_id, client_id, ${toId}, system, statement, evidence, confidence, cost_amount,
        cost_currency, effort_hours, chain_stage, visibility, founder_summary, published_at, recorded_by
      from open order by id)
    ${item}
    select o.tenant_id, uuid_v7(), ${clientId}, ${toId}, ${fromId}, 'finding', o.id, o.new_id, left(o.statement, 300), o.origin_cycle, o.open_since
    from open o order by o.id returning id`,

    decisions: sql`with open as (
      select x.*, v.content ->> 'title' as title, ${origin('decision', dayOf(sql`x.raised_at`), succession)}
      join decision_revision v on v.tenant_id = x.tenant_id and v.decision_id = x.id and v.number = x.head_revision
      where x.engagement_id = ${fromId} and x.state in ('draft', 'proposed')),
    moved as (
      update decision d set engagement_id = ${toId}, updated_at = now(), version = d.version + 1
      from open o where d.tenant_id = o.tenant_id and d.id = o.id)
    ${item}
    select o.tenant_id, uuid_v7(), ${clientId}, ${toId}, ${fromId}, 'decision', o.id, null, left('D-' || o.number || ' ' || o.title, 300),
      o.origin_cycle, o.open_since
    from open o order by o.number returning id`,

    scope: sql`with copied as (
      insert into engagement_scope (tenant_id, engagement_id, client_id, stuck, unstable, engineering_owner, must_improve,
        cto_mandate, updated_by)
      select tenant_id, ${toId}, ${clientId}, stuck, unstable, engineering_owner, must_improve, cto_mandate, ctx.user_id()
      from engagement_scope where engagement_id = ${fromId}
      on conflict do nothing returning tenant_id, created_at)
    ${item}
    select c.tenant_id, uuid_v7(), ${clientId}, ${toId}, ${fromId}, 'scope', ${fromId}, ${toId}, 'Scope of the engagement', ${fromCycle}::int, ${dayOf(sql`c.created_at`)}
    from copied c returning id`,

    decisionRights: sql`with agreed as (
      select s.tenant_id, s.id, s.number, s.agreed_at, uuid_v7() as new_id
      from decision_right_set s where s.engagement_id = ${fromId} and s.state = 'agreed'),
    copied as (
      insert into decision_right_set (tenant_id, id, client_id, engagement_id, number, created_by)
      select tenant_id, new_id, ${clientId}, ${toId}, 1, ctx.user_id() from agreed returning id),
    rights as (
      insert into decision_right (tenant_id, id, set_id, client_id, engagement_id, category, spend_limit_amount, currency,
        cto_role, founder_role)
      select r.tenant_id, uuid_v7(), copied.id, ${clientId}, ${toId}, r.category, r.spend_limit_amount, r.currency, r.cto_role, r.founder_role
      from copied cross join agreed a join decision_right r on r.tenant_id = a.tenant_id and r.set_id = a.id)
    ${item}
    select a.tenant_id, uuid_v7(), ${clientId}, ${toId}, ${fromId}, 'decision_right_set', a.id, a.new_id, 'Decision rights, version ' || a.number,
      ${fromCycle}::int, ${dayOf(sql`a.agreed_at`)}
    from agreed a returning id`,
  } satisfies Record<string, Sql>;
}

/** How many came over, by kind. */
export async function inherit(
  tx: Transaction,
  succession: Succession,
): Promise<Record<keyof ReturnType<typeof stepsOf>, number>> {
  const counts = { milestones: 0, findings: 0, decisions: 0, scope: 0, decisionRights: 0 };
  for (const [kind, step] of Object.entries(stepsOf(succession)) as [keyof typeof counts, Sql][])
    counts[kind] = (await tx.query(step)).length;
  // The escalation contact was agreed with the client, not for one cycle.
  await tx.query(
    sql`update engagement n set escalation_user_id = b.escalation_user_id
     from engagement b where b.tenant_id = n.tenant_id and b.id = ${succession.fromId} and n.id = ${succession.toId}`,
  );
  return counts;
}
