import { ArrayMinSize, IsIn, IsString, Length, Matches, MaxLength } from 'class-validator';
import {
  CHAIN_STAGE_STATES,
  type ChainStageState,
  MAX_CHAIN_STAGES,
  MIN_CHAIN_STAGES,
} from '@quarterdeck/domain/chain-map';
import { VISIBILITIES, type Visibility } from '@quarterdeck/domain/visibility';
import { IfGiven } from '@quarterdeck/platform/http/validation/if-given';
import { NestedList } from '@quarterdeck/platform/http/validation/nested';

/** A finding that sits at a stage. */
export class ChainFindingDto {
  id: string;
  statement: string;
  @IsIn(VISIBILITIES)
  visibility: Visibility;
}

export class ChainStageDto {
  /** Stable and unique within its map; findings point to it. */
  key: string;
  name: string;
  @IsIn(CHAIN_STAGE_STATES)
  state: ChainStageState;
  /** What happens here, or why it breaks; empty when nobody has said. */
  note: string;
  /** The findings that sit here, oldest first. */
  findings: ChainFindingDto[];
}

/** The way from "engineering starts work" to "revenue is impacted", in order. */
export class ChainMapDto {
  engagementId: string;
  stages: ChainStageDto[];
  /** Founders and viewers see a published map only. */
  @IsIn(VISIBILITIES)
  visibility: Visibility;
  /** @format date-time */
  publishedAt: string | null;
  /**
   * Null for a map that is as its template made it.
   * @format date-time
   */
  updatedAt: string | null;
  /** To be sent as `If-Match` with a change. */
  version: number;
}

export class NewChainStageDto {
  /** Of a stage that is there: its findings stay with it. A new stage may leave it out. */
  @IfGiven()
  @IsString()
  @Matches(/^[a-z0-9_-]{1,60}$/, { message: 'key must be 1 to 60 of a-z, 0-9, _ and -' })
  key?: string;

  @IsString()
  @Length(1, 80)
  @Matches(/\S/, { message: 'name must not be blank' })
  name: string;

  @IsIn(CHAIN_STAGE_STATES)
  state: ChainStageState;

  /** What happens here, or why it breaks. */
  @IfGiven()
  @IsString()
  @MaxLength(500)
  note?: string;
}

/** The whole map; stages that are left out are removed, and their findings sit nowhere. */
export class ReplaceChainMapDto {
  /** In order. */
  @ArrayMinSize(MIN_CHAIN_STAGES)
  @NestedList(() => NewChainStageDto, MAX_CHAIN_STAGES)
  stages: NewChainStageDto[];
}
