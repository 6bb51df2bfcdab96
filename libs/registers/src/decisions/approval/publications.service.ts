import { Injectable } from '@nestjs/common';
import { Conflict } from '@quarterdeck/platform/errors';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { DecisionDto } from '../record/decisions.dto';
import { oneDecision } from '../record/decisions.queries';
import {
  findRevision,
  hideParts,
  lockDecision,
  publishParts,
  recordEvent,
  updateDecision,
} from '../record/decision.rows';

@Injectable()
export class PublicationsService {
  constructor(private readonly db: TenantDb) {}

  publish(id: string, version: number): Promise<Json<DecisionDto>> {
    return this.db.write(async (tx) => {
      const decision = await lockDecision(tx, id, version);
      if (decision.visibility === 'published')
        throw new Conflict('decision.published', 'This decision is already published.');
      const number = decision.approvedRevision ?? decision.headRevision;
      const revision = await findRevision(tx, decision, number);
      if (revision!.state === 'draft')
        throw new Conflict('decision.not_proposed', 'A draft cannot be published. Propose it first.');
      if (!revision!.content.founderSummary.trim()) {
        const detail = 'say in plain language what it is about, then publish it';
        throw new Conflict('decision.no_founder_summary', `founderSummary: ${detail}.`, [
          { pointer: '/founderSummary', detail },
        ]);
      }
      await updateDecision(tx, decision, { visibility: 'published', publishedAt: sql`now()` });
      await publishParts(tx, decision);
      await recordEvent(tx, decision, { kind: 'published', revision: number });
      return tx.read(oneDecision(id));
    });
  }

  unpublish(id: string, version: number): Promise<Json<DecisionDto>> {
    return this.db.write(async (tx) => {
      const decision = await lockDecision(tx, id, version);
      if (decision.visibility === 'private')
        throw new Conflict('decision.private', 'This decision is already private.');
      const head = await findRevision(tx, decision, decision.headRevision);
      if (head?.state === 'proposed' && head.approver === 'founder')
        throw new Conflict(
          'decision.waits_for_founder',
          'It is waiting for the founder. Withdraw the proposal first.',
        );
      await updateDecision(tx, decision, { visibility: 'private', publishedAt: null });
      await hideParts(tx, decision);
      await recordEvent(tx, decision, { kind: 'unpublished', internal: true });
      return tx.read(oneDecision(id));
    });
  }
}
