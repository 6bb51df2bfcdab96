import { Injectable } from '@nestjs/common';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { v7 as uuid } from 'uuid';
import { contentOf } from './content-of';
import type { NewDecisionDto } from './decision-changes.dto';
import { type DecisionFilter, decisionPage } from './decision-pages';
import { searchDecisions } from './decision-search';
import type { DecisionDto, DecisionListDto } from './decisions.dto';
import type { DecisionsQuery } from './decisions.params';
import { oneDecision } from './decisions.queries';
import { insertDecision } from './insert-decision';
import { recordEvent } from './record-event';

@Injectable()
export class DecisionsService {
  constructor(private readonly db: TenantDb) {}

  list(filter: DecisionFilter): Promise<Json<DecisionListDto>> {
    return this.db.read(...decisionPage(filter));
  }

  /** With words it is a search. */
  find(query: DecisionsQuery): Promise<Json<DecisionListDto>> {
    const { q } = query;
    return this.db.read(...(q === undefined ? decisionPage(query) : searchDecisions(query, q)));
  }

  get(id: string): Promise<Json<DecisionDto>> {
    return this.db.read(oneDecision, [id]);
  }

  /** A draft with the client's next number. */
  record(engagementId: string, given: NewDecisionDto): Promise<Json<DecisionDto>> {
    const id = uuid();
    const words = contentOf(given);
    return this.db.write(async (tx) => {
      const { clientId } = await insertDecision(tx, { id, engagementId, words, given });
      await recordEvent(tx, { id, clientId }, { kind: 'raised' });
      return tx.read(oneDecision, [id]);
    });
  }
}
