import { Injectable, type OnModuleInit } from '@nestjs/common';
import { decisionNeeded, type NeededDecision } from '@quarterdeck/engagement/engagement.events';
import { EventBus } from '@quarterdeck/platform/events/event-bus';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { contentOf } from './content-of';
import { createDraft } from './create-draft';
import { recordEvent } from './decision.rows';

/** Drafts a decision that a job found to be needed, for the person who has to answer it. */
@Injectable()
export class RecordNeededDecision implements OnModuleInit {
  constructor(private readonly events: EventBus) {}

  onModuleInit(): void {
    this.events.on(decisionNeeded, record);
  }
}

async function record(
  tx: Transaction,
  { decisionId: id, engagementId, raisedBy, words, about }: NeededDecision,
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
