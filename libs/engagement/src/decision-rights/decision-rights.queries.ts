import { DECISION_CATEGORIES } from '@quarterdeck/domain/decision-category';
import { cursorSql, pageSql } from '@quarterdeck/platform/http/pages/page-sql';
import { join, literal, type Sql, sql } from '@quarterdeck/platform/tenancy/sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import { moneyJson } from '@quarterdeck/practice/client-facts/client-facts.queries';
import { personNameJson } from '@quarterdeck/practice/people/person-name.sql';
import type { DecisionRightSetDto, DecisionRightSetListDto } from './decision-rights.dto';

const inOrder = sql`array_position(array[${join(DECISION_CATEGORIES.map(literal))}], r.category)`;
const nameIfAny = (userId: Sql) => sql`case when ${userId} is not null then ${personNameJson(userId)} end`;

/** JSON of a `DecisionRightSetDto`; `s` is the alias of a row of `decision_right_set`. */
const setJson = (s: Sql) => sql`json_build_object(
  'id', ${s}.id, 'engagementId', ${s}.engagement_id, 'clientId', ${s}.client_id, 'number', ${s}.number, 'state', ${s}.state,
  'rights', (select coalesce(json_agg(json_build_object('category', r.category,
      'spendLimit', ${moneyJson(sql`r.spend_limit_amount`, sql`r.currency`)},
      'ctoRole', r.cto_role, 'founderRole', r.founder_role) order by ${inOrder}), '[]')
    from decision_right r where r.tenant_id = ${s}.tenant_id and r.set_id = ${s}.id),
  'createdBy', ${personNameJson(sql`${s}.created_by`)},
  'proposedAt', ${s}.proposed_at, 'proposedBy', ${nameIfAny(sql`${s}.proposed_by`)},
  'agreedAt', ${s}.agreed_at, 'agreedBy', ${nameIfAny(sql`${s}.agreed_by`)},
  'objection', case when ${s}.objected_at is not null and (select ctx.role()) <> 'viewer' then json_build_object(
    'reason', ${s}.objection, 'by', ${personNameJson(sql`${s}.objected_by`)}, 'at', ${s}.objected_at) end,
  'contentHash', ${s}.content_hash, 'replacedAt', ${s}.replaced_at,
  'createdAt', ${s}.created_at, 'updatedAt', ${s}.updated_at, 'version', ${s}.version)`;

export const oneRightSet = statement<DecisionRightSetDto, [id: string]>(
  'decision-right-set.one',
  (id) => sql`select ${setJson(sql`s`)}::text, s.version from decision_right_set s where s.id = ${id}`,
);

/**
 * A founder reads what was proposed also while the engagement itself is still private, so the sets open the list as
 * well as the engagement does.
 */
export const rightSetsOfEngagement = statement<
  DecisionRightSetListDto,
  [engagementId: string, limit: number, number: string | null]
>(
  'decision-right-set.of-engagement',
  (engagementId, limit, number) => sql`select ${pageSql(
    limit,
    sql`select row_number() over (order by s.number desc) as n, ${setJson(sql`s`)} as body, ${cursorSql(sql`s.number`)} as cursor
     from decision_right_set s
     where s.engagement_id = ${engagementId} and (${number}::int is null or s.number < ${number})
     order by s.number desc limit ${limit}::int + 1`,
  )}::text
  where exists (select from engagement e where e.id = ${engagementId})
     or exists (select from decision_right_set s where s.engagement_id = ${engagementId})`,
);

export const rightSetsOfClient = statement<
  DecisionRightSetListDto,
  [clientId: string, limit: number, after: string | null]
>(
  'decision-right-set.of-client',
  (clientId, limit, after) => sql`select ${pageSql(
    limit,
    sql`select row_number() over (order by s.id desc) as n, ${setJson(sql`s`)} as body, ${cursorSql(sql`s.id`)} as cursor
     from decision_right_set s
     where s.client_id = c.id and s.tenant_id = c.tenant_id and (${after}::uuid is null or s.id < ${after})
     order by s.id desc limit ${limit}::int + 1`,
  )}::text
  from client c where c.id = ${clientId}`,
);
