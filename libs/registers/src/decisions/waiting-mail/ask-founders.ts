import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EventBus } from '@quarterdeck/platform/events/domain-events';
import { askFounders } from '@quarterdeck/practice/mailed-requests/ask-founders';

/** Asks the client's founders, by mail, for what only they decide: once for each revision. */
@Injectable()
export class AskFounders implements OnModuleInit {
  constructor(private readonly events: EventBus) {}

  onModuleInit(): void {
    this.events.on('decision.proposed', async (work, { decisionId, clientId, revision, approver }) => {
      if (approver !== 'founder') return;
      const occasion = `${decisionId}:${revision}`;
      await askFounders(work, { kind: 'decision_waiting', clientId, subjectId: decisionId, occasion });
    });
  }
}
