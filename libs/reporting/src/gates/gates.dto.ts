import { IsIn, IsInt, IsString, Length } from 'class-validator';
import { NotBlank } from '@quarterdeck/platform/http/validation/not-blank';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { GATE_CRITERIA, type GateCriterion } from '@quarterdeck/domain/gate';
import { PHASE_KINDS, PHASE_STATES, type PhaseKind, type PhaseState } from '@quarterdeck/domain/phase';
import { PersonNameDto } from '@quarterdeck/practice/people/person-name.dto';
import { LINKED_RECORDS, type LinkedRecord } from '../records/record-link';

/** A record a criterion checks. */
export class GateRecordDto {
  @IsIn(LINKED_RECORDS)
  type: LinkedRecord;
  id: string;
  title: string;
  /** Whether it counts. Records that do not count yet come first. */
  counted: boolean;
  /** API path of the record. */
  link: string;
}

/** Why a criterion may stay unmet, and who waived it. */
export class GateWaiverDto {
  id: string;
  reason: string;
  waivedBy: PersonNameDto;
  /** @format date-time */
  createdAt: string;
  /** Send it as `If-Match` to remove the waiver. */
  version: number;
}

/** A condition for closing a phase. It is computed from records and cannot be checked off by hand. */
export class GateCriterionDto {
  @IsIn(GATE_CRITERIA)
  criterion: GateCriterion;
  /** Wording from the engagement's template. */
  title: string;
  met: boolean;
  /** Number of records that count. */
  @IsInt()
  have: number;
  /** Number of records required; 0 if nothing needs to be done. */
  @IsInt()
  needed: number;
  /** What to do next, as a sentence; null if it is met. */
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
  /** `exit_ready` once every criterion of the running phase is met or waived. */
  @IsIn(PHASE_STATES)
  state: PhaseState;
  endsOn: LocalDate;
  /** Days past its last day while it is not closed; 0 if it still has time. */
  @IsInt()
  overdueDays: number;
  /**
   * Current state; for a closed phase, the state when it closed. Empty if the phase was over before the engagement was
   * activated.
   */
  criteria: GateCriterionDto[];
  /** Null while the phase is open, and if it was over before the engagement was activated. */
  closing: GateClosingDto | null;
  /** Version of the phase. Send it as `If-Match` to close the phase. */
  version: number;
}

export class GateListDto {
  /** In phase order. */
  data: GateDto[];
  /** Always null: an engagement has three phases. */
  nextCursor: null;
}

export class NewWaiverDto {
  @IsIn(GATE_CRITERIA)
  criterion: GateCriterion;

  /** Why it may stay unmet. 1 to 1000 characters. */
  @IsString()
  @Length(1, 1000)
  @NotBlank()
  reason: string;
}
