import { Injectable } from '@nestjs/common';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { v7 as uuid } from 'uuid';
import { contentOf } from './content-of';
import { createDraft } from './create-draft';
import type { NewDecisionDto } from './decision-changes.dto';
import { type DecisionFilter, decisionPage } from './decision-pages';
import { searchDecisions } from './decision-search';
import { recordEvent } from './decision.rows';
import type { DecisionDto, DecisionListDto } from './decisions.dto';
import { oneDecision } from './decisions.queries';

@Injectable()
export class DecisionsService {
  constructor(private readonly db: TenantDb) {}

  /** With words it is a search. */
  list({ q, ...filter }: DecisionFilter & { q?: string }): Promise<Json<DecisionListDto>> {
    return this.db.read(q === undefined ? decisionPage(filter) : searchDecisions(filter, q));
  }

  get(id: string): Promise<Json<DecisionDto>> {
    return this.db.read(oneDecision(id));
  }

  /** A draft with the client's next number. */
  create(engagementId: string, body: NewDecisionDto): Promise<Json<DecisionDto>> {
    const id = uuid();
    const words = contentOf(body);
    return this.db.write(async (tx) => {
      const decision = await createDraft(tx, { id, engagementId, words, given: body });
      await recordEvent(tx, decision, { kind: 'raised' });
      return tx.read(oneDecision(id));
    });
  }
}
