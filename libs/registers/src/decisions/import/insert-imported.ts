import { v7 as uuid } from 'uuid';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { DecisionCounterEntity } from '../record/decision-counter.entity';
import type { PlannedDecision } from './plan-import';

/** States in which a decision was approved once. */
const APPROVED = ['accepted', 'superseded', 'deprecated'];

const BATCH_SIZE = 50;

/** All of them in a few statements. Nobody here approved them, so there is no approval, only the import. */
export async function insertImported(
  tx: Transaction,
  { clientId, engagementId }: { clientId: string; engagementId: string },
  planned: readonly PlannedDecision[],
): Promise<void> {
  const rows = JSON.stringify(planned.map(rowOf));
  await tx.query(
    sql`insert into decision (tenant_id, id, client_id, engagement_id, number, state, category, door, reversal_deadline,
       approved_revision, raised_by, raised_at, needed_by, cost_of_delay_amount, cost_of_delay_currency, decided_at,
       actioned_at, superseded_by, imported_from)
     select ctx.tenant(), r.id, c.id, ${engagementId}, r.number, r.state, r.category, r.door, r.deadline,
       case when r.approved then 1 end, ctx.user_id(), least(coalesce(r.raised, r.decided, day.at, now()), now()), r.needed,
       r.delay, r.currency, case when r.over then least(coalesce(r.decided, day.at, now()), now()) end,
       case when r.approved then least(r.actioned, now()) end, r.successor, r.name
     from jsonb_to_recordset(${rows}::jsonb) as r(id uuid, number int, state text, category text, door text, deadline date,
       approved boolean, "over" boolean, raised timestamptz, decided timestamptz, actioned timestamptz, "date" date,
       needed date, delay bigint, currency text, successor uuid, name text)
     cross join (select id, time_zone from client where id = ${clientId}) c
     cross join lateral (select (r.date + time '12:00') at time zone c.time_zone as at) day`,
  );
  // The words of many decisions are many megabytes, which take long to put on the wire at once.
  for (let from = 0; from < planned.length; from += BATCH_SIZE) {
    const batch = planned.slice(from, from + BATCH_SIZE);
    await insertRevisions(tx, clientId, batch);
    await insertEvents(tx, clientId, batch);
  }
  await insertReviews(tx, clientId, planned);
  const last = Math.max(...planned.map(({ number }) => number!));
  await tx.update(DecisionCounterEntity, { clientId }, { last: sql`greatest(last, ${last})` });
}

async function insertRevisions(
  tx: Transaction,
  clientId: string,
  planned: readonly PlannedDecision[],
): Promise<void> {
  await tx.query(
    sql`insert into decision_revision (tenant_id, decision_id, number, client_id, state, content, content_hash, author_user_id,
       proposed_at)
     select ctx.tenant(), r.id, 1, ${clientId}, r.state, r.content::jsonb, r.hash, ctx.user_id(),
       case when r.state in ('accepted', 'rejected') then d.decided_at end
     from unnest(
       ${planned.map(({ id }) => id)}::uuid[],
       ${planned.map(({ state }) => (APPROVED.includes(state) ? 'accepted' : state))}::text[],
       ${planned.map(({ words }) => words!.text)}::text[],
       ${planned.map(({ words }) => words!.hash)}::bytea[]) as r(id, state, content, hash)
     join decision d on d.id = r.id`,
  );
}

async function insertEvents(
  tx: Transaction,
  clientId: string,
  planned: readonly PlannedDecision[],
): Promise<void> {
  await tx.query(
    sql`insert into decision_event (tenant_id, id, decision_id, client_id, kind, revision, content_hash, reason, user_id)
     select ctx.tenant(), r.event, r.id, ${clientId}, 'imported', 1, r.hash, r.name, ctx.user_id()
     from unnest(
       ${planned.map(() => uuid())}::uuid[],
       ${planned.map(({ id }) => id)}::uuid[],
       ${planned.map(({ words }) => words!.hash)}::bytea[],
       ${planned.map(({ name }) => name)}::text[]) as r(event, id, hash, name)`,
  );
}

/** What was accepted with an expected outcome is looked at on its day, wherever it was accepted. */
async function insertReviews(
  tx: Transaction,
  clientId: string,
  planned: readonly PlannedDecision[],
): Promise<void> {
  const expected = planned.filter(({ state, words }) => state === 'accepted' && words!.expectedOutcome);
  if (!expected.length) return;
  const outcomes = expected.map(({ words }) => words!.expectedOutcome!);
  await tx.query(
    sql`insert into decision_review (tenant_id, id, decision_id, client_id, revision, metric, target, confidence, stated_by,
       due_on)
     select ctx.tenant(), r.review, r.id, ${clientId}, 1, r.metric, r.target, r.confidence, ctx.user_id(), r.due
     from unnest(
       ${expected.map(() => uuid())}::uuid[],
       ${expected.map(({ id }) => id)}::uuid[],
       ${outcomes.map(({ metric }) => metric)}::text[],
       ${outcomes.map(({ target }) => target)}::text[],
       ${expected.map(({ words }) => words!.confidence)}::int[],
       ${outcomes.map(({ reviewOn }) => reviewOn)}::date[]) as r(review, id, metric, target, confidence, due)`,
  );
}

function rowOf({ id, name, number, state, adr, words, supersededBy }: PlannedDecision): object {
  const delay = adr.costOfDelayPerWeek;
  const isApproved = APPROVED.includes(state);
  return {
    id,
    name,
    number,
    state,
    category: words!.category,
    door: words!.door,
    deadline: words!.reversalDeadline,
    approved: isApproved,
    over: isApproved || state === 'rejected',
    raised: adr.raisedAt,
    decided: adr.decidedAt,
    actioned: adr.actionedAt,
    date: adr.date,
    needed: adr.neededBy,
    delay: delay?.amount,
    currency: delay?.currency,
    successor: supersededBy?.id,
  };
}
