import { IsIn, IsInt } from 'class-validator';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { PHASE_KINDS, type PhaseKind } from '@quarterdeck/domain/phase';
import { VISIBILITIES, type Visibility } from '@quarterdeck/domain/visibility';
import { ActionItemDto } from '@quarterdeck/cadence/action-items/action-items.dto';

/** A decision of the engagement that nobody has made yet. */
export class WaitingDecisionDto {
  id: string;
  /** Unique for the client, e.g. `D-12`. */
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

/** A phase that should be closed by now, or within two weeks. */
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

/** What is on the table when a ritual takes place, beside what was written last time. */
export class PreparationDto {
  occurrenceId: string;
  /** Today where the client is. */
  today: LocalDate;
  /** The agenda of the ritual, one point per line; empty when it has none. */
  agenda: string;
  /** The client's open action items, first due first; 50 at most. */
  openItems: ActionItemDto[];
  /** First needed first; 20 at most. */
  openDecisions: WaitingDecisionDto[];
  dueGates: DueGateDto[];
}
