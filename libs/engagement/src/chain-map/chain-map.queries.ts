import { defaultChain } from '@quarterdeck/domain/chain-map';
import { ENGAGEMENT_TEMPLATES } from '@quarterdeck/domain/engagement-template';
import { join, literal, type Sql, sql } from '@quarterdeck/platform/tenancy/sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import type { ChainMapDto } from './chain-map.dto';

const untouched = (e: Sql) =>
  sql`case ${e}.template ${join(
    ENGAGEMENT_TEMPLATES.map(
      ({ id }) => sql`when ${literal(id)} then ${literal(JSON.stringify(defaultChain(id)))}::jsonb`,
    ),
    ' ',
  )} end`;

/** JSON of a `ChainMapDto`; `m` and `e` are aliases of a row of `chain_map`, which may be null, and its `engagement`. */
export const chainMapJson = (m: Sql, e: Sql, findings = sql`true`) => sql`(select json_build_object(
  'engagementId', ${e}.id, 'visibility', coalesce(${m}.visibility, 'private'), 'publishedAt', ${m}.published_at,
  'updatedAt', ${m}.updated_at, 'version', coalesce(${m}.version, 1),
  'stages', json_agg(json_build_object('key', s.stage ->> 'key', 'name', s.stage ->> 'name', 'state', s.stage ->> 'state',
    'note', s.stage ->> 'note', 'findings', coalesce(at.findings, '[]')) order by s.place))
  from jsonb_array_elements(coalesce(${m}.stages, ${untouched(e)})) with ordinality as s (stage, place)
  left join (
    select f.chain_stage, json_agg(json_build_object('id', f.id, 'statement', f.statement, 'visibility', f.visibility)
      order by f.id) as findings
    from finding f
    where f.tenant_id = ${e}.tenant_id and f.engagement_id = ${e}.id and f.chain_stage is not null and ${findings}
    group by f.chain_stage) at on at.chain_stage = s.stage ->> 'key')`;

/** A map that is as its template made it is published to nobody. */
export const oneChainMap = statement<ChainMapDto, [id: string]>(
  'chain-map.one',
  (id) => sql`select ${chainMapJson(sql`m`, sql`e`)}::text, coalesce(m.version, 1)
   from engagement e left join chain_map m on m.tenant_id = e.tenant_id and m.engagement_id = e.id
   where e.id = ${id} and (m.version is not null or (select ctx.insider()))`,
);
