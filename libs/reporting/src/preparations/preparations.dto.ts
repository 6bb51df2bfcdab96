import { IsIn, IsInt } from 'class-validator';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { PHASE_KINDS, type PhaseKind } from '@quarterdeck/domain/phase';
import { VISIBILITIES, type Visibility } from '@quarterdeck/domain/visibility';
import { ActionItemDto } from '@quarterdeck/cadence/action-items/action-items.dto';

/** An open decision of the engagement. */
export class WaitingDecisionDto {
  id: string;
  /** Unique within the client, e.g. `D-12`. */
  number: string;
  title: string;
  /** Null while it is a draft. */
  @IsIn(['cto', 'founder', 'author'])
  waitingOn: 'cto' | 'founder' | 'author' | null;
  neededBy: LocalDate | null;
  /** Days since it was raised. */
  @IsInt()
  ageDays: number;
  @IsIn(VISIBILITIES)
  visibility: Visibility;
}

/** A phase that should be closed by now or within two weeks. */
export class DueGateDto {
  phaseId: string;
  @IsIn(PHASE_KINDS)
  kind: PhaseKind;
  name: string;
  endsOn: LocalDate;
  overdue: boolean;
  @IsInt()
  openMilestones: number;
}

/** What to discuss at a ritual, along with the previous entry. */
export class PreparationDto {
  occurrenceId: string;
  /** Today's date in the client's time zone. */
  today: LocalDate;
  /** The ritual's agenda, one item per line; may be empty. */
  agenda: string;
  /** The client's open action items, earliest due first. At most 50. */
  openItems: ActionItemDto[];
  /** Soonest needed first. At most 20. */
  openDecisions: WaitingDecisionDto[];
  dueGates: DueGateDto[];
}
