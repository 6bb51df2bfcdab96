import { cursorSql, pageSql } from '@quarterdeck/platform/http/pages/page-sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import { personNameJson } from '@quarterdeck/practice/people/person-name.sql';
import type {
  FitHypothesisListDto,
  FitInboxDto,
  FitResponseDto,
  FitResponseListDto,
} from './fit-responses.dto';

/** JSON of a `FitResponseDto`; `r` is the alias of its row, `clientName` the SQL of its client's name. */
const responseJson = (r: string, clientName: string) => `json_build_object(
  'id', ${r}.id, 'source', ${r}.source,
  'link', (select json_build_object('id', l.id, 'label', l.label)
    from fit_link l where l.tenant_id = ${r}.tenant_id and l.id = ${r}.link_id),
  'contact', case when ${r}.source = 'link' then
    json_build_object('company', ${r}.company, 'name', ${r}.contact_name, 'email', ${r}.email) end,
  'recordedBy', case when ${r}.recorded_by is not null then ${personNameJson(`${r}.recorded_by`)} end,
  'client', case when ${r}.client_id is not null then json_build_object('id', ${r}.client_id, 'name', ${clientName}) end,
  'run', ${r}.run, 'visibility', ${r}.visibility, 'questionnaireVersion', ${r}.questionnaire_version,
  'result', json_build_object('outcome', ${r}.outcome, 'yes', ${r}.yes_count, 'minYes', ${r}.min_yes,
    'unanswered', ${r}.unanswered, 'disqualifiedBy', ${r}.disqualified_by),
  'answers', ${r}.answers, 'engagementId', ${r}.engagement_id, 'convertedAt', ${r}.converted_at,
  'readAt', ${r}.read_at, 'createdAt', ${r}.created_at, 'version', ${r}.version)`;

const clientNameOf = (r: string) =>
  `(select c.name from client c where c.tenant_id = ${r}.tenant_id and c.id = ${r}.client_id)`;

export const oneFitResponse = statement<FitResponseDto>(
  'fit-response.one',
  `select ${responseJson('r', clientNameOf('r'))}::text, r.version from fit_response r where r.id = $1`,
);

/** One statement per filter, so that each has the plan of its index. $1 limit, $2 id after which the page begins. */
const inbox = (name: string, filter: string) =>
  statement<FitInboxDto>(
    name,
    `select json_build_object('data', page -> 'data', 'nextCursor', page -> 'nextCursor', 'unread', (
       select count(*) from fit_response u where u.source = 'link' and u.read_at is null))::text
     from (select ${pageSql(
       '$1::int',
       `select row_number() over (order by r.id desc) as n, ${responseJson('r', clientNameOf('r'))} as body,
          ${cursorSql('r.id')} as cursor
        from fit_response r
        where r.source = 'link' ${filter} and ($2::uuid is null or r.id < $2)
        order by r.id desc limit $1::int + 1`,
     )} as page) found`,
  );

export const inboxPage = inbox('fit-response.inbox', '');
export const unreadInboxPage = inbox('fit-response.inbox-unread', 'and r.read_at is null');

/** $1 client, $2 limit, $3 id after which the page begins; ids grow with time, so the newest comes first. */
export const clientFitPage = statement<FitResponseListDto>(
  'fit-response.of-client',
  `select ${pageSql(
    '$2::int',
    `select row_number() over (order by r.id desc) as n, ${responseJson('r', 'c.name')} as body, ${cursorSql('r.id')} as cursor
     from fit_response r
     where r.tenant_id = c.tenant_id and r.client_id = c.id and ($3::uuid is null or r.id < $3)
     order by r.id desc limit $2::int + 1`,
  )}::text
   from client c where c.id = $1`,
);

/** $1 engagement. */
export const fitHypotheses = statement<FitHypothesisListDto>(
  'fit-hypothesis.of-engagement',
  `select json_build_object('data', coalesce((
      select json_agg(json_build_object('id', h.id, 'question', h.question, 'statement', h.statement, 'cost', h.cost,
        'findingId', h.finding_id, 'responseId', h.response_id) order by h.cost desc nulls last, h.id)
      from fit_hypothesis h where h.tenant_id = e.tenant_id and h.engagement_id = e.id), '[]'),
    'nextCursor', null)::text
   from engagement e where e.id = $1`,
);
