import { v7 as uuid } from 'uuid';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import type { DecisionEventKind } from '@quarterdeck/domain/decision';
import { dateOfDay } from '@quarterdeck/domain/phase';
import type { Visibility } from '@quarterdeck/domain/visibility';
import { dueInstant } from '@quarterdeck/cadence/schedule/due-instant';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { DecisionReviewEntity } from '@quarterdeck/registers/decisions/outcome/decision-review.entity';
import { contentOf } from '@quarterdeck/registers/decisions/record/content-of';
import { DecisionRevisionEntity } from '@quarterdeck/registers/decisions/record/decision-revision.entity';
import type { DemoClient } from '../demo-client';
import type { Members } from '../demo-practice';
import type { LoadedClient } from '../present';
import type { DemoStep, DemoWords, PastDecision } from './demo-decision';

export interface Place {
  client: DemoClient;
  loaded: LoadedClient;
  members: Members;
}

export interface InsertedDecision {
  id: string;
}

/** The words as the API takes them: days of the engagement become dates. */
export function wordsOf<T extends Partial<DemoWords>>({ expected, ...words }: T, kickoffOn: LocalDate) {
  if (!expected) return words;
  const { metric, target, reviewOnDay } = expected;
  return { ...words, expectedOutcome: { metric, target, reviewOn: dateOfDay(kickoffOn, reviewOnDay) } };
}

/** Rows that a decision of the past would have left: the decision, its one revision, its timeline, its review. */
export async function insertPastDecision(
  tx: Transaction,
  place: Place,
  decision: PastDecision,
): Promise<InsertedDecision> {
  const { loaded, members } = place;
  const { words, approver, reason, steps, published, raisedOnDay } = decision;
  const id = uuid({ msecs: Date.parse(instant(place, raisedOnDay)) });
  const { content, text, hash } = contentOf(wordsOf(words, loaded.kickoffOn));
  const at = (kind: DemoStep['kind']) => {
    const step = steps.find((each) => each.kind === kind);
    return step ? instant(place, step.day) : null;
  };
  const rejected = at('rejected');
  const state = rejected ? 'rejected' : 'accepted';
  const visibility: Visibility = published ? 'published' : 'private';
  const owner = members.owner.userId;
  const raisedAt = instant(place, raisedOnDay);
  const decidedAt = rejected ?? at('approved');
  const { delayCents = null } = decision;
  await tx.query(
    sql`with numbered as (
       insert into decision_counter (tenant_id, client_id, last) values (ctx.tenant(), ${loaded.clientId}, 1)
       on conflict (tenant_id, client_id) do update set last = decision_counter.last + 1
       returning last
     )
     insert into decision (tenant_id, id, client_id, engagement_id, number, state, category, door, reversal_deadline,
       approved_revision, visibility, published_at, raised_by, raised_at, cost_of_delay_amount, cost_of_delay_currency,
       decided_at, actioned_at, created_at, updated_at)
     select ctx.tenant(), ${id}, ${loaded.clientId}, ${loaded.engagementId}, last, ${state}, ${content.category}, ${content.door},
       ${content.reversalDeadline}, ${rejected ? null : 1}, ${visibility}, ${published ? at('published') : null}, ${owner},
       ${raisedAt}, ${delayCents}, ${delayCents === null ? null : 'USD'}, ${decidedAt}, ${at('actioned')}, ${raisedAt}, ${decidedAt}
     from numbered`,
  );
  await tx.insert(DecisionRevisionEntity, {
    decisionId: id,
    number: 1,
    clientId: loaded.clientId,
    state,
    visibility,
    // As it is: the hash covers this text.
    content: sql`${text}`,
    contentHash: hash,
    authorUserId: owner,
    approver,
    approverReason: reason,
    withinRights: reason !== 'no_right',
    createdAt: sql`${raisedAt}`,
    proposedAt: sql`${at('proposed')}`,
  });
  await insertSteps(tx, place, id, visibility, [{ kind: 'raised', day: raisedOnDay, by: 'owner' }, ...steps]);
  if (words.expected) await insertReview(tx, place, id, visibility, decision);
  return { id };
}

/** Puts a later decision in the place of an earlier one, on the day on which it was accepted. */
export async function supersede(
  tx: Transaction,
  place: Place,
  inserted: ReadonlyMap<string, InsertedDecision>,
  { words, supersededBy, published }: PastDecision,
): Promise<void> {
  const old = inserted.get(words.title)!;
  const successor = inserted.get(supersededBy!)!;
  await tx.query(
    sql`update decision set state = 'superseded', superseded_by = ${successor.id} where id = ${old.id}`,
  );
  const [row] = await tx.query<{ at: string }>(
    sql`select to_json(decided_at) #>> '{}' as at from decision where id = ${successor.id}`,
  );
  const visibility: Visibility = published ? 'published' : 'private';
  const line = { at: row!.at, userId: place.members.owner.userId, visibility };
  await insertEvent(tx, old.id, { ...line, kind: 'superseded', aboutId: successor.id });
  await insertEvent(tx, successor.id, { ...line, kind: 'supersedes', aboutId: old.id });
}

/** A step of the owner in the morning, of the founder in the evening; each a few minutes after the one before. */
async function insertSteps(
  tx: Transaction,
  place: Place,
  id: string,
  visibility: Visibility,
  steps: readonly DemoStep[],
): Promise<void> {
  const { client, members } = place;
  let question: string | null = null;
  for (const [order, { kind, day, by, reason }] of steps.entries()) {
    const userId = members[by === 'founder' ? client.founder : 'owner'].userId;
    const at = new Date(Date.parse(instant(place, day)) + order * 7 * 60_000).toISOString();
    const aboutId = kind === 'answered' ? question : null;
    const event = await insertEvent(tx, id, { kind, at, userId, visibility, reason, aboutId });
    if (kind === 'asked') question = event;
  }
}

interface EventRow {
  kind: DemoStep['kind'];
  at: string;
  userId: string;
  visibility: Visibility;
  reason?: string;
  aboutId?: string | null;
}

/** Steps that are about the revision, not about the decision as a whole. */
const ABOUT_WORDS: readonly DecisionEventKind[] = [
  'raised',
  'proposed',
  'asked',
  'answered',
  'approved',
  'rejected',
  'published',
];

async function insertEvent(
  tx: Transaction,
  decisionId: string,
  { kind, at, userId, visibility, reason = '', aboutId = null }: EventRow,
): Promise<string> {
  const id = uuid({ msecs: Date.parse(at) });
  const isAboutWords = ABOUT_WORDS.includes(kind);
  await tx.query(
    sql`insert into decision_event (tenant_id, id, decision_id, client_id, kind, visibility, revision, content_hash, reason,
       about_id, user_id, occurred_at)
     select r.tenant_id, ${id}, r.decision_id, r.client_id, ${kind}, ${visibility}, case when ${isAboutWords} then r.number end,
       case when ${isAboutWords} then r.content_hash end, ${reason}, ${aboutId}, ${userId}, ${at}
     from decision_revision r where r.decision_id = ${decisionId} and r.number = 1`,
  );
  return id;
}

async function insertReview(
  tx: Transaction,
  place: Place,
  decisionId: string,
  visibility: Visibility,
  { words, review }: PastDecision,
): Promise<void> {
  const { loaded, members } = place;
  const { metric, target, reviewOnDay } = words.expected!;
  const owner = members.owner.userId;
  await tx.insert(DecisionReviewEntity, {
    id: uuid(),
    decisionId,
    clientId: loaded.clientId,
    visibility,
    revision: 1,
    metric,
    target,
    confidence: words.confidence,
    statedBy: owner,
    dueOn: dateOfDay(loaded.kickoffOn, reviewOnDay),
    ...(review && {
      verdict: review.verdict,
      measuredValue: review.measured,
      note: review.note,
      reviewedBy: owner,
      reviewedAt: sql`${instant(place, review.day)}`,
    }),
  });
}

const instant = ({ client, loaded }: Place, day: number): string =>
  dueInstant(dateOfDay(loaded.kickoffOn, day), '10:15', client.timeZone);
