import { addDays } from '@quarterdeck/domain/calendar-date';
import { dueInstant } from '@quarterdeck/cadence/schedule/due-instant';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import type { AsOwner } from './as-owner';
import type { ApiSession } from './api-session';
import type { DemoClient } from './demo-client';
import type { LoadedClient } from './present';
import { setUps } from './set-ups';

interface Versioned {
  id: string;
  version: number;
}

/** What took place when, for `datedRights`. */
export interface LoadedRights {
  agreedId: string;
  waitingId?: string;
}

/** Proposed by the CTO and agreed by the founder, each signed in as themselves. */
export async function loadRights(
  cto: ApiSession,
  founder: ApiSession,
  asOwner: AsOwner,
  client: DemoClient,
  { clientId, engagementId, kickoffOn }: LoadedClient,
): Promise<LoadedRights> {
  const { agreed, waiting } = setUps[client.name]!;
  const propose = async ({ rights }: { rights: readonly object[] }): Promise<Versioned> => {
    const path = `/v1/engagements/${engagementId}/decision-rights`;
    const { id, version } = await cto.post<Versioned>(path, { rights });
    return cto.post<Versioned>(`/v1/decision-rights/${id}/proposals`, {}, version);
  };
  const { id, version } = await propose(agreed);
  const agreedAt = dueInstant(addDays(kickoffOn, agreed.proposedOnDay + 1), '18:20', client.timeZone);
  // Dated when it took place, so that no email goes out today.
  await asOwner('decision-rights:write', async (tx) => {
    await tx.query(
      sql`insert into notification (tenant_id, id, client_id, kind, reason, subject_id, recipient_user_id, state, not_before, attempts, created_at, sent_at)
       select ctx.tenant(), uuid_v7(), ${clientId}, 'decision_rights_answered', 'decision_rights_answered:' || s.id || ':' || s.proposed_by,
         s.id, s.proposed_by, 'sent', ${agreedAt}::timestamptz, 1, ${agreedAt}::timestamptz, ${agreedAt}::timestamptz
       from decision_right_set s where s.id = ${id}`,
    );
  });
  await founder.post(`/v1/decision-rights/${id}/agreements`, {}, version);
  return { agreedId: id, waitingId: waiting && (await propose(waiting)).id };
}

/** Moves what was done a moment ago to the day on which it would have been done. */
export async function dateRights(
  tx: Transaction,
  client: DemoClient,
  { kickoffOn }: LoadedClient,
  { agreedId, waitingId }: LoadedRights,
): Promise<void> {
  const { agreed, waiting } = setUps[client.name]!;
  const at = (day: number, time: string): string =>
    dueInstant(addDays(kickoffOn, day - 1), time, client.timeZone);
  const date = (id: string, proposedOnDay: number, agreedOnDay: number | null) => {
    const proposedAt = at(proposedOnDay, '11:05');
    const agreedAt = agreedOnDay === null ? null : at(agreedOnDay, '18:20');
    return tx.query(
      sql`update decision_right_set set created_at = ${at(proposedOnDay, '10:40')}, proposed_at = ${proposedAt},
         agreed_at = ${agreedAt}, updated_at = ${agreedAt ?? proposedAt}
       where id = ${id}`,
    );
  };
  await date(agreedId, agreed.proposedOnDay, agreed.proposedOnDay + 2);
  if (waiting && waitingId) await date(waitingId, waiting.proposedOnDay, null);
}
