import { v7 as uuid } from 'uuid';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import type { PlannedDecision } from './plan-import';

/** States in which a decision was approved once. */
const APPROVED = ['accepted', 'superseded', 'deprecated'];

const AT_ONCE = 50;

/** All of them in a few statements. Nobody here approved them, so there is no approval, only the import. */
export async function insertImported(
  tx: Transaction,
  { clientId, engagementId }: { clientId: string; engagementId: string },
  planned: readonly PlannedDecision[],
): Promise<void> {
  const rows = JSON.stringify(planned.map(rowOf));
  await tx.query(
    `insert into decision (tenant_id, id, client_id, engagement_id, number, state, category, door, reversal_deadline,
       approved_revision, raised_by, raised_at, needed_by, cost_of_delay_amount, cost_of_delay_currency, decided_at,
       actioned_at, superseded_by, imported_from)
     select ctx.tenant(), r.id, c.id, $2, r.number, r.state, r.category, r.door, r.deadline,
       case when r.approved then 1 end, ctx.user_id(), least(coalesce(r.raised, r.decided, day.at, now()), now()), r.needed,
       r.delay, r.currency, case when r.over then least(coalesce(r.decided, day.at, now()), now()) end,
       case when r.approved then least(r.actioned, now()) end, r.successor, r.name
     from jsonb_to_recordset($3::jsonb) as r(id uuid, number int, state text, category text, door text, deadline date,
       approved boolean, "over" boolean, raised timestamptz, decided timestamptz, actioned timestamptz, "date" date,
       needed date, delay bigint, currency text, successor uuid, name text)
     cross join (select id, time_zone from client where id = $1) c
     cross join lateral (select (r.date + time '12:00') at time zone c.time_zone as at) day`,
    [clientId, engagementId, rows],
  );
  // The words of many decisions are many megabytes, which take long to put on the wire at once.
  for (let from = 0; from < planned.length; from += AT_ONCE) {
    const some = planned.slice(from, from + AT_ONCE);
    await insertRevisions(tx, clientId, some);
    await insertEvents(tx, clientId, some);
  }
  await insertReviews(tx, clientId, planned);
  await tx.query('update decision_counter set last = greatest(last, $2) where client_id = $1', [
    clientId,
    Math.max(...planned.map(({ number }) => number!)),
  ]);
}

async function insertRevisions(
  tx: Transaction,
  clientId: string,
  planned: readonly PlannedDecision[],
): Promise<void> {
  await tx.query(
    `insert into decision_revision (tenant_id, decision_id, number, client_id, state, content, content_hash, author_user_id,
       proposed_at)
     select ctx.tenant(), r.id, 1, $1, r.state, r.content::jsonb, r.hash, ctx.user_id(),
       case when r.state in ('accepted', 'rejected') then d.decided_at end
     from unnest($2::uuid[], $3::text[], $4::text[], $5::bytea[]) as r(id, state, content, hash)
     join decision d on d.id = r.id`,
    [
      clientId,
      planned.map(({ id }) => id),
      planned.map(({ state }) => (APPROVED.includes(state) ? 'accepted' : state)),
      planned.map(({ words }) => words!.text),
      planned.map(({ words }) => words!.hash),
    ],
  );
}

async function insertEvents(
  tx: Transaction,
  clientId: string,
  planned: readonly PlannedDecision[],
): Promise<void> {
  await tx.query(
    `insert into decision_event (tenant_id, id, decision_id, client_id, kind, revision, content_hash, reason, user_id)
     select ctx.tenant(), r.event, r.id, $1, 'imported', 1, r.hash, r.name, ctx.user_id()
     from unnest($2::uuid[], $3::uuid[], $4::bytea[], $5::text[]) as r(event, id, hash, name)`,
    [
      clientId,
      planned.map(() => uuid()),
      planned.map(({ id }) => id),
      planned.map(({ words }) => words!.hash),
      planned.map(({ name }) => name),
    ],
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
    `insert into decision_review (tenant_id, id, decision_id, client_id, revision, metric, target, confidence, stated_by,
       due_on)
     select ctx.tenant(), r.review, r.id, $1, 1, r.metric, r.target, r.confidence, ctx.user_id(), r.due
     from unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::int[], $7::date[])
       as r(review, id, metric, target, confidence, due)`,
    [
      clientId,
      expected.map(() => uuid()),
      expected.map(({ id }) => id),
      outcomes.map(({ metric }) => metric),
      outcomes.map(({ target }) => target),
      expected.map(({ words }) => words!.confidence),
      outcomes.map(({ reviewOn }) => reviewOn),
    ],
  );
}

function rowOf({ id, name, number, state, adr, words, supersededBy }: PlannedDecision): object {
  const delay = adr.costOfDelayPerWeek;
  const isApproved = APPROVED.includes(state);
  return {
    ...{
      id,
      name,
      number,
      state,
      category: words!.category,
      door: words!.door,
      deadline: words!.reversalDeadline,
    },
    ...{ approved: isApproved, over: isApproved || state === 'rejected' },
    ...{ raised: adr.raisedAt, decided: adr.decidedAt, actioned: adr.actionedAt, date: adr.date },
    ...{ needed: adr.neededBy, delay: delay?.amount, currency: delay?.currency, successor: supersededBy?.id },
  };
}
