import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type ChoiceAgainstRank, gapChosenAgainstRank } from '@quarterdeck/engagement/engagement.events';
import { EventBus } from '@quarterdeck/platform/events/event-bus';
import { ApprovalsService } from '../approval/approvals.service';
import { LinksService } from './links.service';
import type { NewDecisionDto } from './decision-changes.dto';
import type { DecisionDto } from './decisions.dto';
import { DecisionsService } from './decisions.service';

/** Closing another gap than the first of the ranking is a decision: it is logged and proposed with the choice, or neither is. */
@Injectable()
export class RecordInstallFocus implements OnModuleInit {
  constructor(
    private readonly events: EventBus,
    private readonly decisions: DecisionsService,
    private readonly links: LinksService,
    private readonly approvals: ApprovalsService,
  ) {}

  onModuleInit(): void {
    this.events.on(gapChosenAgainstRank, async (_, event) => {
      const { id } = read(await this.decisions.create(event.engagementId, wordsOf(event)));
      const link = { recordType: 'finding' as const, recordId: event.findingId };
      const { version } = read(await this.links.replace(id, 1, { links: [link] }));
      await this.approvals.propose(id, version, {});
    });
  }
}

const read = (json: string) => JSON.parse(json) as Pick<DecisionDto, 'id' | 'version'>;

function wordsOf({ gap, first, founderSummary, rank, rationale }: ChoiceAgainstRank): NewDecisionDto {
  const place = rank
    ? `is rank ${rank} of the gaps`
    : 'has no rank among the gaps, as it lacks a cost or an effort';
  const before = first ? ` Rank 1 is: ${first}` : '';
  return {
    title: clip(`Install focus: ${gap}`, 200),
    category: 'process',
    context: `A cycle closes one gap. The one that was chosen ${place}.${before}`,
    options: [
      { title: clip(gap, 200), chosen: true },
      ...(first ? [{ title: clip(first, 200), description: 'First by cost, confidence and effort.' }] : []),
    ],
    rationale,
    founderSummary: founderSummary ?? clip(`The gap that we close first: ${gap}`, 280),
  };
}

function clip(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
}
