import type { EngagementState } from '@quarterdeck/domain/engagement';
import { canMoveOccurrence, OCCURRENCE_STATES, type OccurrenceState } from '@quarterdeck/domain/occurrence';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import { datedOccurrences, localDate, opensOn } from '../occurrences/punctuality.sql';
import { checkInJson } from './check-in.sql';
import type { CheckInDto } from './check-ins.dto';

const writable = OCCURRENCE_STATES.filter((state) => canMoveOccurrence(state, 'done'))
  .map((state) => `'${state}'`)
  .join(', ');
const occurrence = datedOccurrences('o.ritual_id = (select x.ritual_id from occurrence x where x.id = $1)');

/**
 * The whole submission in one statement. Of two at once the second waits for the row of the occurrence, finds it done and
 * writes nothing. The text is empty when nothing was written; `whyNotSubmitted` then tells why.
 *
 * $1 occurrence, $2 check-in, $3 moved, $4 blocked, $5 decisions needed, $6 to $8 cash, cash in, cash out,
 * $9 their currencies, $10 pulse, $11 visibility, $12 and $13 health and its reason.
 */
export const submittedCheckIn = statement<CheckInDto | ''>(
  'check-in.submit',
  `with slot as (
    select o.tenant_id, o.id, o.kind, o.client_id, o.engagement_id, o.local_date, o.time_zone, o.previous_due, o.next_due,
      'done' as state, now() as done_at, c.currency
    from ${occurrence} o
    join engagement e on e.tenant_id = o.tenant_id and e.id = o.engagement_id
    join client c on c.tenant_id = o.tenant_id and c.id = o.client_id
    where o.id = $1 and e.state not in ('draft', 'cancelled') and ${localDate('now()')} >= ${opensOn}
      and $9::text[] <@ array[c.currency::text]
  ), kept as (
    update occurrence x set state = s.state, done_at = s.done_at, updated_at = s.done_at, version = x.version + 1
    from slot s
    where x.tenant_id = s.tenant_id and x.id = s.id and x.state in (${writable})
    returning x.id
  ), written as (
    insert into check_in (tenant_id, id, client_id, engagement_id, occurrence_id, author_user_id, moved, blocked,
      decisions_needed, cash_amount, cash_in_amount, cash_out_amount, currency, pulse, visibility, published_at, health, health_reason)
    select s.tenant_id, $2::uuid, s.client_id, s.engagement_id, s.id, ctx.user_id(), $3, $4, $5, $6, $7, $8, s.currency,
      $10, $11::text, case $11::text when 'published' then s.done_at end, $12, $13
    from slot s join kept k on k.id = s.id
    returning *
  ), sent as (
    delete from check_in_draft d using written w
    where d.tenant_id = w.tenant_id and d.occurrence_id = w.occurrence_id and d.user_id = w.author_user_id
  )
  select coalesce((select ${checkInJson('ci', 'o')}::text from written ci join slot o on o.id = ci.occurrence_id), ''),
    (select version from written)`,
);

export interface Slot {
  state: OccurrenceState;
  taken: boolean;
  engagementState: EngagementState;
  opensOn: string;
  open: boolean;
  currency: string;
}

/** $1 occurrence; nothing when the caller cannot see it. */
export const whyNotSubmitted = statement<Slot>(
  'check-in.why-not',
  `select json_build_object('state', o.state, 'engagementState', e.state, 'opensOn', ${opensOn},
    'open', ${localDate('now()')} >= ${opensOn}, 'currency', c.currency,
    'taken', exists (select from check_in ci where ci.tenant_id = o.tenant_id and ci.occurrence_id = o.id))::text
  from ${occurrence} o
  join engagement e on e.tenant_id = o.tenant_id and e.id = o.engagement_id
  join client c on c.tenant_id = o.tenant_id and c.id = o.client_id
  where o.id = $1`,
);
