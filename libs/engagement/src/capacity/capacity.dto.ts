import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { PersonNameDto } from '@quarterdeck/practice/people/person-name.dto';

/** Hours of one person on the practice staff. */
export class PersonCapacityDto {
  membershipId: string;
  person: PersonNameDto;
  /** Total for all clients; null if not set. */
  minutesPerMonth: number | null;
  /** Send it as `If-Match` when you change the record. 0 while nothing is set. */
  version: number;
}

export class CommittedHoursDto {
  engagementId: string;
  clientId: string;
  clientName: string;
  minutesPerMonth: number;
}

/** Hours per month the practice has, compared with the hours it has promised. */
export class CapacityDto {
  /** Null if no one's hours are set; then capacity is not checked. */
  availableMinutes: number | null;
  /** Total budget of all active and paused engagements, including those of clients you cannot see. */
  committedMinutes: number;
  /** Practice staff you can see, by name. */
  people: PersonCapacityDto[];
  /** Hours promised to the clients you can see, largest first. */
  committed: CommittedHoursDto[];
}

export class PersonCapacityChangeDto {
  /** Total for all clients. Null or omitted: not set and not counted. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(44640)
  minutesPerMonth?: number | null;
}
