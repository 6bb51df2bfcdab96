import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsUUID, ValidateNested } from 'class-validator';

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
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => NewDecisionLinkDto)
  links: NewDecisionLinkDto[];
}
