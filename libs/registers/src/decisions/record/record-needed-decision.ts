import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type DomainEvents, EventBus } from '@quarterdeck/platform/events/domain-events';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { contentOf } from './content-of';
import { insertDecision } from './insert-decision';
import { recordEvent } from './record-event';

/** Logs a decision that nobody has asked for by hand, as a draft of whoever has to answer it. */
@Injectable()
export class RecordNeededDecision implements OnModuleInit {
  constructor(private readonly events: EventBus) {}

  onModuleInit(): void {
    this.events.on('decision.needed', record);
  }
}

async function record(
  tx: Transaction,
  { decisionId: id, engagementId, raisedBy, words, about }: DomainEvents['decision.needed'],
): Promise<void> {
  const given = { id, engagementId, words: contentOf(words), given: words, raisedBy };
  const { clientId } = await insertDecision(tx, given);
  await recordEvent(tx, { id, clientId }, { kind: 'raised', by: raisedBy, data: about });
}
