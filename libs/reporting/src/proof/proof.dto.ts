import { Type } from 'class-transformer';
import { IsIn, IsInt, IsNumber } from 'class-validator';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { ENGAGEMENT_STATES, type EngagementState } from '@quarterdeck/domain/engagement';
import {
  PROOF_DAYS,
  PROOF_FIGURES,
  PROOF_GROUPS,
  PROOF_STAGES,
  PROOF_UNITS,
  type ProofDay,
  type ProofFigureKey,
  type ProofGroup,
  type ProofStage,
  type ProofUnit,
} from '@quarterdeck/domain/proof';
import { IfGiven } from '@quarterdeck/platform/http/validation/if-given';
import { LINKED_RECORDS, type LinkedRecord } from '../records/record-link';

export class ProofQuery {
  /** 30, 60 or 90; left out, the one whose window today falls into. */
  @IfGiven()
  @Type(() => Number)
  @IsIn(PROOF_DAYS)
  day?: ProofDay;
}

/** Both dates inclusive, in the client's zone. */
export class ProofWindowDto {
  from: LocalDate;
  to: LocalDate;
}

/** A record behind a figure. */
export class ProofRecordDto {
  @IsIn(LINKED_RECORDS)
  type: LinkedRecord;
  id: string;
  title: string;
  on: LocalDate;
  /** 1, the days that it took or waited, or for a check-in 1 when it was kept in time and 0 when not. */
  @IsNumber()
  value: number;
  /** Where the API has it. */
  link: string;
}

export class ProofFigureDto {
  @IsIn(PROOF_FIGURES)
  key: ProofFigureKey;
  @IsIn(PROOF_GROUPS)
  group: ProofGroup;
  @IsIn(PROOF_UNITS)
  unit: ProofUnit;
  /** Null: no evidence. */
  @IsNumber()
  value: number | null;
  /** Records behind it. */
  @IsInt()
  n: number;
  /** The same figure of the window before; null without a window or without evidence in it. */
  @IsNumber()
  before: number | null;
  /** Value less before; null unless both have evidence. */
  @IsNumber()
  delta: number | null;
  /** The latest 20. */
  records: ProofRecordDto[];
}

export class ProofEngagementDto {
  id: string;
  clientId: string;
  clientName: string;
  @IsInt()
  cycle: number;
  @IsIn(ENGAGEMENT_STATES)
  state: EngagementState;
  kickoffOn: LocalDate;
}

/** What 30 days of an engagement have brought: computed from records, never written. */
export class ProofDto {
  engagement: ProofEngagementDto;
  /** Today where the client is. */
  today: LocalDate;
  @IsIn(PROOF_DAYS)
  day: ProofDay;
  window: ProofWindowDto;
  /** The 30 days before, to compare with; null at day 30. */
  before: ProofWindowDto | null;
  @IsIn(PROOF_STAGES)
  stage: ProofStage;
  /** Whether a decision, a risk less or friction less is on record; check-ins alone prove nothing. */
  hasEvidence: boolean;
  figures: ProofFigureDto[];
}
