import { Injectable } from '@nestjs/common';
import { Conflict } from '@quarterdeck/platform/errors';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { DecisionDto } from '../record/decisions.dto';
import { oneDecision } from '../record/decisions.queries';
import { lockDecision } from '../record/lock-decision';
import { recordEvent } from '../record/record-event';
import { touchDecision } from '../record/touch-decision';
import { findRevision } from './head-revision';
import { hideParts, publishParts } from './publish-parts';

@Injectable()
export class PublicationsService {
  constructor(private readonly db: TenantDb) {}

  publish(id: string, version: number): Promise<Json<DecisionDto>> {
    return this.db.write(async (tx) => {
      const decision = await lockDecision(tx, id, version);
      if (decision.visibility === 'published')
        throw new Conflict('decision.published', 'This decision is published already.');
      const shown = decision.approvedRevision ?? decision.headRevision;
      const revision = await findRevision(tx, decision, shown);
      if (revision!.state === 'draft')
        throw new Conflict('decision.not_proposed', 'A draft is not published. Propose it first.');
      if (!revision!.content.founderSummary.trim()) {
        const detail = 'say in plain language what it is about, then publish it';
        throw new Conflict('decision.no_founder_summary', `founderSummary: ${detail}.`, [
          { pointer: '/founderSummary', detail },
        ]);
      }
      await touchDecision(tx, id, `visibility = 'published', published_at = now()`);
      await publishParts(tx, decision);
      await recordEvent(tx, decision, { kind: 'published', revision: shown });
      return tx.read(oneDecision, [id]);
    });
  }

  unpublish(id: string, version: number): Promise<Json<DecisionDto>> {
    return this.db.write(async (tx) => {
      const decision = await lockDecision(tx, id, version);
      if (decision.visibility === 'private')
        throw new Conflict('decision.private', 'This decision is private already.');
      const head = await findRevision(tx, decision, decision.headRevision);
      if (head?.state === 'proposed' && head.approver === 'founder')
        throw new Conflict(
          'decision.waits_for_founder',
          'It waits for the founder. Withdraw the proposal first.',
        );
      await touchDecision(tx, id, `visibility = 'private', published_at = null`);
      await hideParts(tx, decision);
      await recordEvent(tx, decision, { kind: 'unpublished', internal: true });
      return tx.read(oneDecision, [id]);
    });
  }
}
