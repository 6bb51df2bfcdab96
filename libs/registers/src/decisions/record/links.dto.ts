import { IsIn, IsUUID } from 'class-validator';
import { NestedList } from '@quarterdeck/platform/http/validation/nested';

export const LINKABLE = ['finding', 'decision', 'phase'] as const;

export class NewDecisionLinkDto {
  @IsIn(LINKABLE)
  recordType: (typeof LINKABLE)[number];

  /** A record of the same client. */
  @IsUUID()
  recordId: string;
}

export class DecisionLinksDto {
  /** The complete list: links you omit are removed. */
  @NestedList(() => NewDecisionLinkDto, 50)
  links: NewDecisionLinkDto[];
}
