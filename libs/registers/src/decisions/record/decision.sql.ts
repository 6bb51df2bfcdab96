import { OPEN_DECISION_STATES } from '@quarterdeck/domain/decision';
import { join, literal, type Sql, sql } from '@quarterdeck/platform/tenancy/sql';
import { moneyJson } from '@quarterdeck/practice/client-facts/client-facts.queries';
import { clientToday } from '@quarterdeck/practice/clients/clients.queries';
import { personNameJson } from '@quarterdeck/practice/people/person-name.sql';

/** Nobody has decided yet; `d` names a row of `decision`. */
export const isOpen = (d: Sql) => sql`${d}.state in (${join(OPEN_DECISION_STATES.map(literal))})`;

/**
 * What the policies ask as well, put so that it costs next to nothing for each row: a list may pass over thousands that its
 * reader does not see.
 */
export const cheaplyVisible = (d: Sql) => sql`((select ctx.unrestricted())
  or (((select ctx.insider()) or ${d}.visibility = 'published') and ${d}.client_id = any ((select ctx.client_ids())::uuid[])))`;

/** `decisionLabel` of a row of `decision`. */
export const labelSql = (d: Sql) => sql`'D-' || ${d}.number`;

/**
 * Rows of `decision` with what one may read of them: `shown`, the approved revision or the latest visible one, and
 * `proposed`, the one that waits for approval if the reader may see it; row security leaves the others out.
 * The limits make both a look at a key for each row, whatever the plan: one practice may have a thousand times as many
 * decisions as most.
 */
export const withRevisions = (decisions: Sql) => sql`${decisions}
  join client c on c.tenant_id = d.tenant_id and c.id = d.client_id
  cross join lateral (select ${clientToday(sql`c`)} as today) day
  cross join lateral (
    select r.* from decision_revision r
    where r.tenant_id = d.tenant_id and r.decision_id = d.id
      and (d.approved_revision is null or r.number = d.approved_revision)
    order by r.number desc limit 1) shown
  left join lateral (
    select r.* from decision_revision r
    where r.tenant_id = d.tenant_id and r.decision_id = d.id and r.state = 'proposed' limit 1) proposed on true`;

const localDay = (instant: Sql) => sql`(${instant} at time zone c.time_zone)::date`;

/** Days from raised to decided, or to today while it is open. */
export const ageDays = sql`case when d.decided_at is not null then ${localDay(sql`d.decided_at`)} - ${localDay(sql`d.raised_at`)}
    when ${isOpen(sql`d`)} then day.today - ${localDay(sql`d.raised_at`)} end`;

/** Arguments of `json_build_object` for the fields of a DecisionSummaryDto, over the rows of `withRevisions`. */
export const summaryFields = sql`
  'id', d.id, 'number', ${labelSql(sql`d`)}, 'clientId', d.client_id, 'engagementId', d.engagement_id, 'state', d.state,
  'title', shown.content -> 'title', 'category', shown.content -> 'category', 'door', shown.content -> 'door',
  'founderSummary', shown.content -> 'founderSummary', 'spendPerMonth', shown.content -> 'spendPerMonth',
  'reversalDeadline', shown.content -> 'reversalDeadline', 'visibility', d.visibility, 'publishedAt', d.published_at,
  'raisedBy', ${personNameJson(sql`d.raised_by`)}, 'raisedAt', d.raised_at, 'neededBy', d.needed_by,
  'overdue', ${isOpen(sql`d`)} and coalesce(d.needed_by < day.today, false), 'decidedAt', d.decided_at,
  'ageDays', ${ageDays},
  'costOfDelayPerWeek', ${moneyJson(sql`d.cost_of_delay_amount`, sql`d.cost_of_delay_currency`)},
  'actionedAt', d.actioned_at, 'reopenedCount', d.reopened_count,
  'waitingOn', case when proposed.number is not null then d.waiting_on end,
  'waitingSince', case when proposed.number is not null then d.waiting_since end,
  'approvedRevision', d.approved_revision,
  'proposedRevision', proposed.number,
  'outsideRights', coalesce(not shown.within_rights, false),
  'version', d.version`;

/** JSON of a DecisionRevisionDto; `r` names a row of `decision_revision`. */
export const revisionJson = (r: Sql) => sql`json_build_object(
  'number', ${r}.number, 'state', ${r}.state, 'author', ${personNameJson(sql`${r}.author_user_id`)},
  'createdAt', ${r}.created_at, 'proposedAt', ${r}.proposed_at,
  'approver', case when ${r}.approver is not null then json_build_object(
    'by', ${r}.approver, 'reason', ${r}.approver_reason, 'withinRights', ${r}.within_rights) end,
  'contentHash', encode(${r}.content_hash, 'hex'), 'content', ${r}.content)`;

/** JSON of a DecisionEventDto; `ev` names a row of `decision_event`. */
export const eventJson = (ev: Sql) => sql`json_build_object(
  'id', ${ev}.id, 'kind', ${ev}.kind, 'revision', ${ev}.revision, 'contentHash', encode(${ev}.content_hash, 'hex'),
  'reason', ${ev}.reason, 'aboutId', ${ev}.about_id, 'by', ${personNameJson(sql`${ev}.user_id`)},
  'occurredAt', ${ev}.occurred_at)`;
