import { ArrayMinSize, IsIn, IsString, Length, Matches, MaxLength } from 'class-validator';
import { NotBlank } from '@quarterdeck/platform/http/validation/not-blank';
import {
  CHAIN_STAGE_STATES,
  type ChainStageState,
  MAX_CHAIN_STAGES,
  MIN_CHAIN_STAGES,
} from '@quarterdeck/domain/chain-map';
import { VISIBILITIES, type Visibility } from '@quarterdeck/domain/visibility';
import { IfGiven } from '@quarterdeck/platform/http/validation/if-given';
import { NestedList } from '@quarterdeck/platform/http/validation/nested';

/** A finding located at a stage. */
export class ChainFindingDto {
  id: string;
  statement: string;
  @IsIn(VISIBILITIES)
  visibility: Visibility;
}

export class ChainStageDto {
  /** Stable and unique within its map. Findings refer to it. */
  key: string;
  name: string;
  @IsIn(CHAIN_STAGE_STATES)
  state: ChainStageState;
  /** What happens here, or why it breaks; may be empty. */
  note: string;
  /** Findings located here, oldest first. */
  findings: ChainFindingDto[];
}

/** The path from "engineering starts work" to "revenue is impacted", in order. */
export class ChainMapDto {
  engagementId: string;
  stages: ChainStageDto[];
  /** Founders and viewers see only a published map. */
  @IsIn(VISIBILITIES)
  visibility: Visibility;
  /** @format date-time */
  publishedAt: string | null;
  /**
   * Null if the map is unchanged from its template.
   * @format date-time
   */
  updatedAt: string | null;
  /** Send it as `If-Match` when you change the record. */
  version: number;
}

export class NewChainStageDto {
  /** Key of an existing stage, which keeps its findings. Omit it for a new stage. */
  @IfGiven()
  @IsString()
  @Matches(/^[a-z0-9_-]{1,60}$/, { message: 'key must be 1 to 60 characters from a-z, 0-9, _ and -' })
  key?: string;

  @IsString()
  @Length(1, 80)
  @NotBlank()
  name: string;

  @IsIn(CHAIN_STAGE_STATES)
  state: ChainStageState;

  /** What happens here, or why it breaks. */
  @IfGiven()
  @IsString()
  @MaxLength(500)
  note?: string;
}

/** The whole map. Stages you omit are removed, and their findings lose their stage. */
export class ReplaceChainMapDto {
  /** In order. */
  @ArrayMinSize(MIN_CHAIN_STAGES)
  @NestedList(() => NewChainStageDto, MAX_CHAIN_STAGES)
  stages: NewChainStageDto[];
}
