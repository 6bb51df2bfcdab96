import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';

export interface Succession {
  clientId: string;
  fromId: string;
  fromCycle: number;
  toId: string;
}

const item = `insert into inherited_item (tenant_id, id, client_id, engagement_id, from_engagement_id, record_type, from_id,
    to_id, title, origin_cycle, open_since)`;

/** What came over once keeps the cycle and the day of its first time. */
const origin = (record: string, since: string) => `
    coalesce(i.origin_cycle, $4::int) as origin_cycle, coalesce(i.open_since, ${since}) as open_since
  from ${record} x left join inherited_item i
    on i.tenant_id = x.tenant_id and i.engagement_id = $2 and coalesce(i.to_id, i.from_id) = x.id`;

/**
 * What the new cycle begins with, each with a row that says where it came from: milestones that are not done and findings
 * that are not resolved as copies, open decisions as they are, scope and agreed decision rights as a draft to start from.
 * $1 client, $2 cycle before, $3 new cycle, $4 number of the cycle before.
 */
const steps = {
  milestones: `with open as (
      select x.*, uuid_v7() as new_id, ${origin('milestone', 'x.due_on')}
      where x.engagement_id = $2 and x.done_on is null),
    carried as (
      insert into milestone (tenant_id, id, client_id, engagement_id, phase_id, key, title, description, due_on)
      select o.tenant_id, o.new_id, o.client_id, $3, p.id, 'cycle_' || $4::int || '_' || o.key, o.title, o.description,
        least(p.starts_on + 13, p.ends_on)
      from open o join phase p on p.tenant_id = o.tenant_id and p.engagement_id = $3 and p.day_from = 1)
    ${item}
    select o.tenant_id, uuid_v7(), $1, $3, $2, 'milestone', o.id, o.new_id, o.title, o.origin_cycle, o.open_since
    from open o order by o.due_on, o.id returning id`,

  findings: `with open as (
      select x.*, uuid_v7() as new_id, ${origin('finding', 'x.created_at::date')}
      where x.engagement_id = $2 and not exists (
        select from finding_resolution r where r.tenant_id = x.tenant_id and r.finding_id = x.id)),
    carried as (
      insert into finding (tenant_id, id, client_id, engagement_id, system, statement, evidence, confidence, cost_amount,
        cost_currency, effort_hours, chain_stage, visibility, founder_summary, published_at, recorded_by)
      select tenant_id, new_id, client_id, $3, system, statement, evidence, confidence, cost_amount,
        cost_currency, effort_hours, chain_stage, visibility, founder_summary, published_at, recorded_by
      from open order by id)
    ${item}
    select o.tenant_id, uuid_v7(), $1, $3, $2, 'finding', o.id, o.new_id, left(o.statement, 300), o.origin_cycle, o.open_since
    from open o order by o.id returning id`,

  decisions: `with open as (
      select x.*, v.content ->> 'title' as title, ${origin('decision', 'x.raised_at::date')}
      join decision_revision v on v.tenant_id = x.tenant_id and v.decision_id = x.id and v.number = x.head_revision
      where x.engagement_id = $2 and x.state in ('draft', 'proposed')),
    moved as (
      update decision d set engagement_id = $3, updated_at = now(), version = d.version + 1
      from open o where d.tenant_id = o.tenant_id and d.id = o.id)
    ${item}
    select o.tenant_id, uuid_v7(), $1, $3, $2, 'decision', o.id, null, left('D-' || o.number || ' ' || o.title, 300),
      o.origin_cycle, o.open_since
    from open o order by o.number returning id`,

  scope: `with copied as (
      insert into engagement_scope (tenant_id, engagement_id, client_id, stuck, unstable, engineering_owner, must_improve,
        cto_mandate, updated_by)
      select tenant_id, $3, $1, stuck, unstable, engineering_owner, must_improve, cto_mandate, ctx.user_id()
      from engagement_scope where engagement_id = $2
      on conflict do nothing returning tenant_id, created_at)
    ${item}
    select c.tenant_id, uuid_v7(), $1, $3, $2, 'scope', $2, $3, 'Scope of the engagement', $4::int, c.created_at::date
    from copied c returning id`,

  decisionRights: `with agreed as (
      select s.tenant_id, s.id, s.number, s.agreed_at, uuid_v7() as new_id
      from decision_right_set s where s.engagement_id = $2 and s.state = 'agreed'),
    copied as (
      insert into decision_right_set (tenant_id, id, client_id, engagement_id, number, created_by)
      select tenant_id, new_id, $1, $3, 1, ctx.user_id() from agreed returning id),
    rights as (
      insert into decision_right (tenant_id, id, set_id, client_id, engagement_id, category, spend_limit_amount, currency,
        cto_role, founder_role)
      select r.tenant_id, uuid_v7(), copied.id, $1, $3, r.category, r.spend_limit_amount, r.currency, r.cto_role, r.founder_role
      from copied cross join agreed a join decision_right r on r.tenant_id = a.tenant_id and r.set_id = a.id)
    ${item}
    select a.tenant_id, uuid_v7(), $1, $3, $2, 'decision_right_set', a.id, a.new_id, 'Decision rights, version ' || a.number,
      $4::int, a.agreed_at::date
    from agreed a returning id`,
};

/** How many came over, by kind. */
export async function inherit(
  tx: Transaction,
  { clientId, fromId, fromCycle, toId }: Succession,
): Promise<Record<keyof typeof steps, number>> {
  const counts = { milestones: 0, findings: 0, decisions: 0, scope: 0, decisionRights: 0 };
  for (const [kind, sql] of Object.entries(steps) as [keyof typeof steps, string][]) {
    counts[kind] = (await tx.query(sql, [clientId, fromId, toId, fromCycle])).length;
  }
  // Who is told of missed rituals was agreed on with the client, not for one cycle.
  await tx.query(
    `update engagement n set escalation_user_id = b.escalation_user_id
     from engagement b where b.tenant_id = n.tenant_id and b.id = $1 and n.id = $2`,
    [fromId, toId],
  );
  return counts;
}
