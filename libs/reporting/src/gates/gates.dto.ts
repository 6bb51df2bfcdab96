import { IsIn, IsInt, IsString, Length, Matches } from 'class-validator';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { GATE_CRITERIA, type GateCriterion } from '@quarterdeck/domain/gate';
import { PHASE_KINDS, PHASE_STATES, type PhaseKind, type PhaseState } from '@quarterdeck/domain/phase';
import { PersonNameDto } from '@quarterdeck/practice/people/person-name.dto';
import { LINKED_RECORDS, type LinkedRecord } from '../records/record-link';

/** A record that a criterion looks at. */
export class GateRecordDto {
  @IsIn(LINKED_RECORDS)
  type: LinkedRecord;
  id: string;
  title: string;
  /** Whether it counts; what is still missing comes first. */
  counted: boolean;
  /** Where the API has it. */
  link: string;
}

/** Why a criterion may stay unmet, and who says so. */
export class GateWaiverDto {
  id: string;
  reason: string;
  waivedBy: PersonNameDto;
  /** @format date-time */
  createdAt: string;
  /** To be sent as `If-Match` to take it back. */
  version: number;
}

/** Something that must be true to close a phase, judged from the records and never ticked. */
export class GateCriterionDto {
  @IsIn(GATE_CRITERIA)
  criterion: GateCriterion;
  /** As the engagement's template says it. */
  title: string;
  met: boolean;
  /** Records that count. */
  @IsInt()
  have: number;
  /** How many it takes; 0 when there is nothing to be done. */
  @IsInt()
  needed: number;
  /** What to do, as a sentence; null when it is met. */
  next: string | null;
  /** At most 20. */
  records: GateRecordDto[];
  waiver: GateWaiverDto | null;
}

export class GateClosingDto {
  closedBy: PersonNameDto;
  /** @format date-time */
  closedAt: string;
}

/** The gate at the end of a phase. */
export class GateDto {
  phaseId: string;
  engagementId: string;
  clientId: string;
  @IsIn(PHASE_KINDS)
  kind: PhaseKind;
  name: string;
  /** `exit_ready` as soon as every criterion of the running phase is met or waived. */
  @IsIn(PHASE_STATES)
  state: PhaseState;
  endsOn: LocalDate;
  /** Days since its last day while it is not closed; 0 when it still has time. */
  @IsInt()
  overdueDays: number;
  /**
   * As of now; of a closed phase as of its closing, and empty when the phase was over before the engagement was activated.
   */
  criteria: GateCriterionDto[];
  /** Null while the phase is open, and when it was over before the engagement was activated. */
  closing: GateClosingDto | null;
  /** Of the phase, to be sent as `If-Match` to close it. */
  version: number;
}

export class GateListDto {
  /** In the order of the phases. */
  data: GateDto[];
  /** Always null: an engagement has three phases. */
  nextCursor: null;
}

export class NewWaiverDto {
  @IsIn(GATE_CRITERIA)
  criterion: GateCriterion;

  /** Why it may stay unmet: 1 to 1000 characters. */
  @IsString()
  @Length(1, 1000)
  @Matches(/\S/, { message: 'reason must not be blank' })
  reason: string;
}
