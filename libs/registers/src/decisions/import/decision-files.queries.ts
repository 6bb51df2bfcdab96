import { type Sql, sql } from '@quarterdeck/platform/tenancy/sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import { moneyJson } from '@quarterdeck/practice/client-facts/client-facts.queries';
import { withRevisions } from '../record/decision.sql';
import type { DecisionFile } from './decision-file';

const otherJson = (d: Sql) => sql`json_build_object('number', ${d}.number, 'title', (
  select r.content ->> 'title' from decision_revision r
  where r.tenant_id = ${d}.tenant_id and r.decision_id = ${d}.id
    and (${d}.approved_revision is null or r.number = ${d}.approved_revision)
  order by r.number desc limit 1))`;

/** The words that readers are shown: the approved revision, or the latest one that they may see. */
const fileJson = sql`json_build_object(
  'number', d.number, 'state', d.state,
  'date', (coalesce(d.decided_at, shown.proposed_at, shown.created_at) at time zone c.time_zone)::date,
  'raisedAt', d.raised_at, 'decidedAt', d.decided_at, 'actionedAt', d.actioned_at, 'neededBy', d.needed_by,
  'costOfDelayPerWeek', ${moneyJson(sql`d.cost_of_delay_amount`, sql`d.cost_of_delay_currency`)},
  'content', shown.content,
  'supersededBy', (select ${otherJson(sql`n`)} from decision n where n.tenant_id = d.tenant_id and n.id = d.superseded_by),
  'supersedes', (select coalesce(json_agg(${otherJson(sql`o`)} order by o.number), '[]') from decision o
    where o.tenant_id = d.tenant_id and o.superseded_by = d.id))`;

export const oneDecisionFile = statement<DecisionFile, [id: string]>(
  'decision-file.one',
  (id) => sql`select ${fileJson}::text from ${withRevisions(sql`decision d`)} where d.id = ${id}`,
);

export interface DecisionFiles {
  client: string;
  decisions: DecisionFile[];
}

export const decisionFilesOf = statement<DecisionFiles, [id: string]>(
  'decision-file.of-engagement',
  (id) => sql`select json_build_object('client', o.name, 'decisions', (
      select coalesce(json_agg(${fileJson} order by d.number), '[]')
      from ${withRevisions(sql`decision d`)}
      where d.tenant_id = e.tenant_id and d.engagement_id = e.id))::text
   from engagement e join client o on o.tenant_id = e.tenant_id and o.id = e.client_id
   where e.id = ${id}`,
);
