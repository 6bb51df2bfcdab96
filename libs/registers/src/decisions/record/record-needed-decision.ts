import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type DomainEvents, EventBus } from '@quarterdeck/platform/events/domain-events';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { contentOf } from './content-of';
import { createDraft } from './create-draft';
import { recordEvent } from './decision.rows';

/** Drafts a decision that a job found to be needed, for the person who has to answer it. */
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
  const decision = await createDraft(tx, {
    id,
    engagementId,
    words: contentOf(words),
    given: words,
    raisedBy,
  });
  await recordEvent(tx, decision, { kind: 'raised', by: raisedBy, data: about });
}
