import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { PersonNameDto } from '@quarterdeck/practice/people/person-name.dto';

/** Hours of one of the practice's own people. */
export class PersonCapacityDto {
  membershipId: string;
  person: PersonNameDto;
  /** For all clients together; null while it is not set. */
  minutesPerMonth: number | null;
  /** To be sent as `If-Match` with a change; 0 while nothing is set. */
  version: number;
}

export class CommittedHoursDto {
  engagementId: string;
  clientId: string;
  clientName: string;
  minutesPerMonth: number;
}

/** Hours per month that the practice has, against those that it has promised. */
export class CapacityDto {
  /** Null while no one's hours are set: then nothing is checked. */
  availableMinutes: number | null;
  /** Budgets of all active and paused engagements, also of clients that you do not see. */
  committedMinutes: number;
  /** The practice's own people that you know, by name. */
  people: PersonCapacityDto[];
  /** The promises to clients that you see, largest first. */
  committed: CommittedHoursDto[];
}

export class PersonCapacityChangeDto {
  /** For all clients together; null or left out: not set, and not counted. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(44640)
  minutesPerMonth?: number | null;
}
