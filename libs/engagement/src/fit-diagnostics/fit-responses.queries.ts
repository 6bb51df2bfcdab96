import { cursorSql, pageSql } from '@quarterdeck/platform/http/pages/page-sql';
import { type Sql, sql } from '@quarterdeck/platform/tenancy/sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import { personNameJson } from '@quarterdeck/practice/people/person-name.sql';
import type {
  FitHypothesisListDto,
  FitInboxDto,
  FitResponseDto,
  FitResponseListDto,
} from './fit-responses.dto';

/** JSON of a `FitResponseDto`; `r` is the alias of its row, `clientName` the SQL of its client's name. */
const responseJson = (r: Sql, clientName: Sql) => sql`json_build_object(
  'id', ${r}.id, 'source', ${r}.source,
  'link', (select json_build_object('id', l.id, 'label', l.label)
    from fit_link l where l.tenant_id = ${r}.tenant_id and l.id = ${r}.link_id),
  'contact', case when ${r}.source = 'link' then
    json_build_object('company', ${r}.company, 'name', ${r}.contact_name, 'email', ${r}.email) end,
  'recordedBy', case when ${r}.recorded_by is not null then ${personNameJson(sql`${r}.recorded_by`)} end,
  'client', case when ${r}.client_id is not null then json_build_object('id', ${r}.client_id, 'name', ${clientName}) end,
  'run', ${r}.run, 'visibility', ${r}.visibility, 'questionnaireVersion', ${r}.questionnaire_version,
  'result', json_build_object('outcome', ${r}.outcome, 'yes', ${r}.yes_count, 'minYes', ${r}.min_yes,
    'unanswered', ${r}.unanswered, 'disqualifiedBy', ${r}.disqualified_by),
  'answers', ${r}.answers, 'engagementId', ${r}.engagement_id, 'convertedAt', ${r}.converted_at,
  'readAt', ${r}.read_at, 'createdAt', ${r}.created_at, 'version', ${r}.version)`;

const clientNameOf = (r: Sql) =>
  sql`(select c.name from client c where c.tenant_id = ${r}.tenant_id and c.id = ${r}.client_id)`;

export const oneFitResponse = statement<FitResponseDto, [id: string]>(
  'fit-response.one',
  (id) =>
    sql`select ${responseJson(sql`r`, clientNameOf(sql`r`))}::text, r.version from fit_response r where r.id = ${id}`,
);

/** One statement per filter, so that each has the plan of its index. */
const inbox = (name: string, filter: Sql) =>
  statement<FitInboxDto, [limit: number, after: string | null]>(
    name,
    (limit, after) => sql`
   select json_build_object('data', page -> 'data', 'nextCursor', page -> 'nextCursor', 'unread', (
       select count(*) from fit_response u where u.source = 'link' and u.read_at is null))::text
     from (select ${pageSql(
       limit,
       sql`select row_number() over (order by r.id desc) as n, ${responseJson(sql`r`, clientNameOf(sql`r`))} as body,
          ${cursorSql(sql`r.id`)} as cursor
        from fit_response r
        where r.source = 'link' ${filter} and (${after}::uuid is null or r.id < ${after})
        order by r.id desc limit ${limit}::int + 1`,
     )} as page) found`,
  );

export const inboxPage = inbox('fit-response.inbox', sql``);
export const unreadInboxPage = inbox('fit-response.inbox-unread', sql`and r.read_at is null`);

export const clientFitPage = statement<
  FitResponseListDto,
  [clientId: string, limit: number, after: string | null]
>(
  'fit-response.of-client',
  (clientId, limit, after) => sql`select ${pageSql(
    limit,
    sql`select row_number() over (order by r.id desc) as n, ${responseJson(sql`r`, sql`c.name`)} as body, ${cursorSql(sql`r.id`)} as cursor
     from fit_response r
     where r.tenant_id = c.tenant_id and r.client_id = c.id and (${after}::uuid is null or r.id < ${after})
     order by r.id desc limit ${limit}::int + 1`,
  )}::text
   from client c where c.id = ${clientId}`,
);

export const fitHypotheses = statement<FitHypothesisListDto, [id: string]>(
  'fit-hypothesis.of-engagement',
  (id) => sql`select json_build_object('data', coalesce((
      select json_agg(json_build_object('id', h.id, 'question', h.question, 'statement', h.statement, 'cost', h.cost,
        'findingId', h.finding_id, 'responseId', h.response_id) order by h.cost desc nulls last, h.id)
      from fit_hypothesis h where h.tenant_id = e.tenant_id and h.engagement_id = e.id), '[]'),
    'nextCursor', null)::text
   from engagement e where e.id = ${id}`,
);
