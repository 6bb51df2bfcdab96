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
  /** 30, 60 or 90. Defaults to the one whose window contains today. */
  @IfGiven()
  @Type(() => Number)
  @IsIn(PROOF_DAYS)
  day?: ProofDay;
}

/** Both dates are inclusive, in the client's time zone. */
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
  /** 1, the days it took or waited, or for a check-in 1 if it was on time and 0 if not. */
  @IsNumber()
  value: number;
  /** API path of the record. */
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
  /** Number of records behind it. */
  @IsInt()
  n: number;
  /** The same figure for the previous window; null if there is no window or no evidence in it. */
  @IsNumber()
  before: number | null;
  /** `value` minus `before`; null unless both have evidence. */
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

/** The results of 30 days of an engagement. Computed from records, never entered by hand. */
export class ProofDto {
  engagement: ProofEngagementDto;
  /** Today's date in the client's time zone. */
  today: LocalDate;
  @IsIn(PROOF_DAYS)
  day: ProofDay;
  window: ProofWindowDto;
  /** The 30 days before, for comparison; null at day 30. */
  before: ProofWindowDto | null;
  @IsIn(PROOF_STAGES)
  stage: ProofStage;
  /** Whether a decision, or a reduction in risk or friction, is on record. Check-ins alone are not evidence. */
  hasEvidence: boolean;
  figures: ProofFigureDto[];
}
