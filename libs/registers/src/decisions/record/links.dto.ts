import { IsIn, IsUUID } from 'class-validator';
import { NestedList } from '@quarterdeck/platform/http/validation/nested';

/** What a decision can be linked to by now. */
export const LINKABLE = ['finding', 'decision', 'phase'] as const;

export class NewDecisionLinkDto {
  @IsIn(LINKABLE)
  recordType: (typeof LINKABLE)[number];

  /** A record of the same client. */
  @IsUUID()
  recordId: string;
}

export class DecisionLinksDto {
  /** All of them: what is not in the list is unlinked. */
  @NestedList(() => NewDecisionLinkDto, 50)
  links: NewDecisionLinkDto[];
}
