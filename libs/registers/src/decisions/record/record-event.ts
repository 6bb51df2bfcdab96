import type { DecisionEventKind } from '@quarterdeck/domain/decision';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { v7 as uuid } from 'uuid';

export interface DecisionEvent {
  kind: DecisionEventKind;
  /** The revision that it is about; its hash is kept with the event. */
  revision?: number;
  reason?: string;
  aboutId?: string;
  /** For what readers of published records never see. */
  internal?: boolean;
  /** Whose it is, where nobody acts. */
  by?: string;
  /** For the audit trail alone. */
  data?: Record<string, unknown>;
}

interface About {
  id: string;
  clientId: string;
}

/**
 * A line of the timeline, by whoever acts; the audit trail gets it too. Readers of published records see it when the
 * decision is published, and the revision that it is about.
 */
export async function recordEvent(tx: Transaction, about: About, event: DecisionEvent): Promise<string> {
  const { kind, revision = null, reason = '', aboutId = null, internal = false, by, data } = event;
  const id = uuid();
  await tx.query(
    `insert into decision_event (tenant_id, id, decision_id, client_id, kind, visibility, revision, content_hash, reason, about_id, user_id, occurred_at)
     select d.tenant_id, $1, d.id, d.client_id, $3::text,
       case when d.visibility = 'published' and coalesce(r.visibility, 'published') = 'published' and not $4::boolean
         then 'published' else 'private' end,
       r.number, r.content_hash, $6, $7, coalesce($8, ctx.user_id()), clock_timestamp()
     from decision d
     left join decision_revision r on r.tenant_id = d.tenant_id and r.decision_id = d.id and r.number = $5::int
     where d.id = $2`,
    [id, about.id, kind, internal, revision, reason, aboutId, by],
  );
  tx.audit({
    action: `decision.${kind}`,
    recordType: 'decision',
    recordId: about.id,
    clientId: about.clientId,
    data: {
      ...data,
      ...(revision !== null && { revision }),
      ...(reason && { reason }),
      ...(aboutId && { aboutId }),
    },
  });
  return id;
}
