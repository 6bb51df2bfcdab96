import { Injectable } from '@nestjs/common';
import { Gate } from '@quarterdeck/platform/tenancy/gate';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { v7 as uuid } from 'uuid';
import { contentOf } from '../content/content-of';
import type { NewDecisionDto } from './decision-changes.dto';
import { type DecisionFilter, decisionPage } from './decision-pages';
import { searchDecisions } from '../search/decision-search';
import type { DecisionDto, DecisionListDto } from './decisions.dto';
import type { DecisionsQuery } from './decisions.params';
import { oneDecision } from './decisions.queries';
import { insertDecision } from './insert-decision';
import { recordEvent } from './record-event';

@Injectable()
export class DecisionsService {
  constructor(private readonly gate: Gate) {}

  list(filter: DecisionFilter): Promise<Json<DecisionListDto>> {
    return this.gate.read(...decisionPage(filter));
  }

  /** With words it is a search. */
  find(query: DecisionsQuery): Promise<Json<DecisionListDto>> {
    const { q } = query;
    return this.gate.read(...(q === undefined ? decisionPage(query) : searchDecisions(query, q)));
  }

  get(id: string): Promise<Json<DecisionDto>> {
    return this.gate.read(oneDecision, [id]);
  }

  /** A draft with the client's next number. */
  record(engagementId: string, given: NewDecisionDto): Promise<Json<DecisionDto>> {
    const id = uuid();
    const words = contentOf(given);
    return this.gate.write(async (work) => {
      const { clientId } = await insertDecision(work, { id, engagementId, words, given });
      await recordEvent(work, { id, clientId }, { kind: 'raised' });
      return work.read(oneDecision, [id]);
    });
  }
}
