import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EventBus } from '@quarterdeck/platform/events/domain-events';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { askFounders } from '@quarterdeck/practice/mailed-requests/ask-founders';

/** Asks the client's founders, by mail, for what only they decide: once for each revision, and once for each answer to a question. */
@Injectable()
export class AskFounders implements OnModuleInit {
  constructor(private readonly events: EventBus) {}

  onModuleInit(): void {
    this.events.on('decision.proposed', (tx, event) => ask(tx, event, `${event.revision}`));
    this.events.on('decision.answered', (tx, event) => ask(tx, event, `${event.revision}:${event.answerId}`));
  }
}

async function ask(
  tx: Transaction,
  { decisionId, clientId, approver }: { decisionId: string; clientId: string; approver: 'cto' | 'founder' },
  occasion: string,
): Promise<void> {
  if (approver !== 'founder') return;
  const subject = { clientId, subjectId: decisionId, occasion: `${decisionId}:${occasion}` };
  await askFounders(tx, { kind: 'decision_waiting', ...subject });
}
