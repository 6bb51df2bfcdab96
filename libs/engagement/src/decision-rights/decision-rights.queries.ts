import { DECISION_CATEGORIES } from '@quarterdeck/domain/decision-category';
import { cursorSql, pageSql } from '@quarterdeck/platform/http/pages/page-sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import { moneyJson } from '@quarterdeck/practice/client-facts/client-facts.queries';
import { personNameJson } from '@quarterdeck/practice/people/person-name.sql';
import type { DecisionRightSetDto, DecisionRightSetListDto } from './decision-rights.dto';

const inOrder = `array_position(array[${DECISION_CATEGORIES.map((category) => `'${category}'`).join(', ')}], r.category)`;
const nameIfAny = (userId: string) => `case when ${userId} is not null then ${personNameJson(userId)} end`;

/** JSON of a `DecisionRightSetDto`; `s` is the alias of a row of `decision_right_set`. */
const setJson = (s: string) => `json_build_object(
  'id', ${s}.id, 'engagementId', ${s}.engagement_id, 'clientId', ${s}.client_id, 'number', ${s}.number, 'state', ${s}.state,
  'rights', (select coalesce(json_agg(json_build_object('category', r.category,
      'spendLimit', ${moneyJson('r.spend_limit_amount', 'r.currency')},
      'ctoRole', r.cto_role, 'founderRole', r.founder_role) order by ${inOrder}), '[]')
    from decision_right r where r.tenant_id = ${s}.tenant_id and r.set_id = ${s}.id),
  'createdBy', ${personNameJson(`${s}.created_by`)},
  'proposedAt', ${s}.proposed_at, 'proposedBy', ${nameIfAny(`${s}.proposed_by`)},
  'agreedAt', ${s}.agreed_at, 'agreedBy', ${nameIfAny(`${s}.agreed_by`)},
  'objection', case when ${s}.objected_at is not null and (select ctx.role()) <> 'viewer' then json_build_object(
    'reason', ${s}.objection, 'by', ${personNameJson(`${s}.objected_by`)}, 'at', ${s}.objected_at) end,
  'contentHash', ${s}.content_hash, 'replacedAt', ${s}.replaced_at,
  'createdAt', ${s}.created_at, 'updatedAt', ${s}.updated_at, 'version', ${s}.version)`;

export const oneRightSet = statement<DecisionRightSetDto>(
  'decision-right-set.one',
  `select ${setJson('s')}::text, s.version from decision_right_set s where s.id = $1`,
);

/**
 * $1 engagement, $2 limit, $3 number after which the page begins. A founder reads what was proposed also while the
 * engagement itself is still private, so the sets open the list as well as the engagement does.
 */
export const rightSetsOfEngagement = statement<DecisionRightSetListDto>(
  'decision-right-set.of-engagement',
  `select ${pageSql(
    '$2::int',
    `select row_number() over (order by s.number desc) as n, ${setJson('s')} as body, ${cursorSql('s.number')} as cursor
     from decision_right_set s
     where s.engagement_id = $1 and ($3::int is null or s.number < $3)
     order by s.number desc limit $2::int + 1`,
  )}::text
  where exists (select from engagement e where e.id = $1)
     or exists (select from decision_right_set s where s.engagement_id = $1)`,
);

/** $1 client, $2 limit, $3 id after which the page begins. */
export const rightSetsOfClient = statement<DecisionRightSetListDto>(
  'decision-right-set.of-client',
  `select ${pageSql(
    '$2::int',
    `select row_number() over (order by s.id desc) as n, ${setJson('s')} as body, ${cursorSql('s.id')} as cursor
     from decision_right_set s
     where s.client_id = c.id and s.tenant_id = c.tenant_id and ($3::uuid is null or s.id < $3)
     order by s.id desc limit $2::int + 1`,
  )}::text
  from client c where c.id = $1`,
);
