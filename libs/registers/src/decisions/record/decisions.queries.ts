import { type Sql, sql } from '@quarterdeck/platform/tenancy/sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import { eventJson, labelSql, revisionJson, summaryFields, withRevisions } from './decision.sql';
import type { DecisionDto } from './decisions.dto';

/** JSON of a DecisionReferenceDto for a row of `decision` that the reader may see. */
const referenceJson = (d: Sql) => sql`json_build_object(
    'id', ${d}.id, 'number', ${labelSql(d)}, 'state', ${d}.state, 'title', (
      select r.content -> 'title' from decision_revision r
      where r.tenant_id = ${d}.tenant_id and r.decision_id = ${d}.id
        and (${d}.approved_revision is null or r.number = ${d}.approved_revision)
      order by r.number desc limit 1))`;

/** What a linked record is called; null for one that the reader may not see, or that is gone. */
const linkLabel = sql`case l.record_type
    when 'decision' then (
      select ${labelSql(sql`o`)} || ' ' || (${referenceJson(sql`o`)} ->> 'title') from decision o
      where o.tenant_id = l.tenant_id and o.id = l.record_id)
    when 'finding' then (select f.statement from finding f where f.tenant_id = l.tenant_id and f.id = l.record_id)
    when 'phase' then (select p.name from phase p where p.tenant_id = l.tenant_id and p.id = l.record_id)
  end`;

export const oneDecision = statement<DecisionDto, [id: string]>(
  'decision.one',
  (id) => sql`select json_build_object(${summaryFields},
    'revision', ${revisionJson(sql`shown`)},
    'pendingRevision', case when proposed.number > shown.number then ${revisionJson(sql`proposed`)} end,
    'openQuestion', (
      select ${eventJson(sql`q`)} from decision_event q
      where q.tenant_id = d.tenant_id and q.decision_id = d.id and q.kind = 'asked' and q.revision = proposed.number
        and not exists (select from decision_event a
          where a.tenant_id = q.tenant_id and a.kind = 'answered' and a.about_id = q.id)
      order by q.id desc limit 1),
    'supersededBy', (select ${referenceJson(sql`n`)} from decision n
      where n.tenant_id = d.tenant_id and n.id = d.superseded_by),
    'supersedes', (select coalesce(json_agg(${referenceJson(sql`o`)} order by o.number), '[]') from decision o
      where o.tenant_id = d.tenant_id and o.superseded_by = d.id),
    'links', (select coalesce(json_agg(json_build_object(
        'recordType', l.record_type, 'recordId', l.record_id, 'label', l.label) order by l.record_type, l.created_at, l.record_id), '[]')
      from (select l.*, ${linkLabel} as label from decision_link l
        where l.tenant_id = d.tenant_id and l.decision_id = d.id) l
      where l.label is not null),
    'timeline', (select coalesce(json_agg(${eventJson(sql`ev`)} order by ev.id), '[]') from (
      select * from decision_event ev where ev.tenant_id = d.tenant_id and ev.decision_id = d.id
      order by ev.id desc limit 500) ev)
  )::text, d.version
  from ${withRevisions(sql`decision d`)}
  where d.id = ${id}`,
);
