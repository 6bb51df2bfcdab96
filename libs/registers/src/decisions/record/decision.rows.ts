import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import type {
  DecisionEventKind,
  DecisionState,
  RevisionState,
  WaitingOn,
} from '@quarterdeck/domain/decision';
import type { ApproverReason } from '@quarterdeck/domain/decision-approver';
import type { DecisionContent } from '@quarterdeck/domain/decision-content';
import type { Decider } from '@quarterdeck/domain/decision-right';
import type { Role } from '@quarterdeck/domain/roles';
import type { Visibility } from '@quarterdeck/domain/visibility';
import { NotFound, PreconditionFailed } from '@quarterdeck/platform/errors';
import { raw, sql } from '@quarterdeck/platform/tenancy/sql';
import type { Transaction, Values } from '@quarterdeck/platform/tenancy/transaction';
import { clientToday } from '@quarterdeck/practice/clients/clients.queries';
import { v7 as uuid } from 'uuid';
import type { WrittenContent } from './content-of';
import { DecisionRevisionEntity } from './decision-revision.entity';
import { DecisionEntity } from './decision.entity';

export interface LockedDecision {
  id: string;
  clientId: string;
  engagementId: string;
  number: number;
  state: DecisionState;
  headRevision: number;
  approvedRevision: number | null;
  waitingOn: WaitingOn | null;
  visibility: Visibility;
  version: number;
  /** Today's date where the client is. */
  today: LocalDate;
  /** Who acts. */
  actor: { userId: string; role: Role };
}

/** The decision as it is, unchanged by others until this transaction ends; 412 when the caller read another version. */
export async function lockDecision(tx: Transaction, id: string, version: number): Promise<LockedDecision> {
  const [row] = await tx.query<Omit<LockedDecision, 'actor'> & { userId: string; role: Role }>(
    sql`select d.id, d.client_id as "clientId", d.engagement_id as "engagementId", d.number, d.state,
       d.head_revision as "headRevision", d.approved_revision as "approvedRevision", d.waiting_on as "waitingOn",
       d.visibility, d.version, ${clientToday(sql`c`)}::text as today, ctx.user_id() as "userId", ctx.role() as role
     from decision d join client c on c.tenant_id = d.tenant_id and c.id = d.client_id
     where d.id = ${id} for update of d`,
  );
  if (!row) throw new NotFound();
  if (row.version !== version) throw new PreconditionFailed();
  const { userId, role, ...decision } = row;
  return { ...decision, actor: { userId, role } };
}

/** Changes a locked decision. Called once per change: the version counts changes, not statements. */
export function updateDecision(
  tx: Transaction,
  { id }: Pick<LockedDecision, 'id'>,
  changes: Values<DecisionEntity>,
): Promise<void> {
  return tx.update(DecisionEntity, { id }, changes);
}

/** The words that readers see, as filters and figures go by them. */
export const filterColumns = ({ category, door, reversalDeadline }: DecisionContent) => ({
  category,
  door,
  reversalDeadline,
});

export const NOT_WAITING = { waitingOn: null, waitingSince: null } as const;

export interface DecisionEvent {
  kind: DecisionEventKind;
  /** The revision that it is about; its hash is kept with the event. */
  revision?: number;
  reason?: string;
  aboutId?: string;
  /** For what readers of published records never see. */
  internal?: boolean;
  /** Its author when a job writes it. */
  by?: string;
  /** For the audit trail alone. */
  data?: Record<string, unknown>;
}

/**
 * A timeline entry by the actor; the audit trail gets it too. Readers of published records see it when the
 * decision is published, and the revision that it is about.
 */
export async function recordEvent(
  tx: Transaction,
  decision: Pick<LockedDecision, 'id' | 'clientId'>,
  { kind, revision, reason = '', aboutId, internal = false, by, data }: DecisionEvent,
): Promise<string> {
  const id = uuid();
  await tx.query(
    sql`insert into decision_event (tenant_id, id, decision_id, client_id, kind, visibility, revision, content_hash, reason, about_id, user_id, occurred_at)
     select d.tenant_id, ${id}, d.id, d.client_id, ${kind}::text,
       case when d.visibility = 'published' and coalesce(r.visibility, 'published') = 'published' and not ${internal}::boolean
         then 'published' else 'private' end,
       r.number, r.content_hash, ${reason}, ${aboutId ?? null}, ${by ?? sql`ctx.user_id()`}, clock_timestamp()
     from decision d
     left join decision_revision r on r.tenant_id = d.tenant_id and r.decision_id = d.id and r.number = ${revision ?? null}::int
     where d.id = ${decision.id}`,
  );
  tx.audit(`decision.${kind}`, decision, {
    ...data,
    ...(revision !== undefined && { revision }),
    ...(reason && { reason }),
    ...(aboutId && { aboutId }),
  });
  return id;
}

export interface Revision {
  number: number;
  state: RevisionState;
  content: DecisionContent;
  /** In hexadecimal. */
  hash: string;
  authorId: string;
  approver: Decider | null;
  approverReason: ApproverReason | null;
}

/** One revision of a locked decision; undefined for one that the actor may not see. */
export async function findRevision(
  tx: Transaction,
  { id }: LockedDecision,
  number: number,
): Promise<Revision | undefined> {
  const [revision] = await tx.query<Revision>(
    sql`select number, state, content, encode(content_hash, 'hex') as hash, author_user_id as "authorId", approver,
       approver_reason as "approverReason"
     from decision_revision where decision_id = ${id} and number = ${number}`,
  );
  return revision;
}

/** A draft by the actor, or by `authorId` when a job writes it. The caller makes it the decision's head. */
export function insertRevision(
  tx: Transaction,
  { id, clientId }: Pick<LockedDecision, 'id' | 'clientId'>,
  number: number,
  { text, hash }: WrittenContent,
  authorId?: string,
): Promise<void> {
  return tx.insert(DecisionRevisionEntity, {
    decisionId: id,
    number,
    clientId,
    // As it is: the hash covers this text.
    content: sql`${text}`,
    contentHash: hash,
    authorUserId: authorId ?? sql`ctx.user_id()`,
  });
}

/** The same with the words of the last revision. */
export async function copyHead(tx: Transaction, { id, headRevision }: LockedDecision): Promise<void> {
  await tx.query(
    sql`insert into decision_revision (tenant_id, decision_id, number, client_id, content, content_hash, author_user_id)
     select tenant_id, decision_id, number + 1, client_id, content, content_hash, ctx.user_id()
     from decision_revision where decision_id = ${id} and number = ${headRevision}`,
  );
}

export function updateRevision(
  tx: Transaction,
  { id }: LockedDecision,
  number: number,
  changes: Values<DecisionRevisionEntity>,
): Promise<void> {
  return tx.update(DecisionRevisionEntity, { decisionId: id, number }, changes);
}

/** Ends what waits for approval, if anything does. */
export async function endProposal(
  tx: Transaction,
  { id }: Pick<LockedDecision, 'id'>,
  state: 'replaced' | 'withdrawn',
): Promise<void> {
  await tx.query(
    sql`update decision_revision set state = ${state} where decision_id = ${id} and state = 'proposed'`,
  );
}

/**
 * Shows what belongs to a decision that has just been published: the revision that readers keep to, what waits for the
 * founder, and what happened to those.
 */
export async function publishParts(tx: Transaction, { id }: LockedDecision): Promise<void> {
  await tx.query(
    sql`update decision_revision r set visibility = 'published'
     from decision d
     where d.id = ${id} and r.tenant_id = d.tenant_id and r.decision_id = d.id and r.visibility = 'private'
       and (r.number = coalesce(d.approved_revision, d.head_revision)
         or (r.state = 'proposed' and r.approver = 'founder'))`,
  );
  await tx.query(
    sql`update decision_event ev set visibility = 'published'
     where ev.decision_id = ${id} and ev.visibility = 'private' and ev.kind <> 'unpublished'
       and (ev.revision is null or exists (
         select from decision_revision r
         where r.tenant_id = ev.tenant_id and r.decision_id = ev.decision_id and r.number = ev.revision
           and r.visibility = 'published'))`,
  );
  await tx.query(sql`update decision_link set visibility = 'published' where decision_id = ${id}`);
  await tx.query(sql`update decision_review set visibility = 'published' where decision_id = ${id}`);
}

/** Takes all of it back. */
export async function hideParts(tx: Transaction, { id }: LockedDecision): Promise<void> {
  for (const table of ['decision_revision', 'decision_event', 'decision_link', 'decision_review']) {
    await tx.query(
      sql`update ${raw(table)} set visibility = 'private' where decision_id = ${id} and visibility = 'published'`,
    );
  }
}
