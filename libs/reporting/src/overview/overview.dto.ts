import { IsIn } from 'class-validator';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { ROLES, type Role } from '@quarterdeck/domain/roles';
import { RitualDto } from '@quarterdeck/cadence/rituals/rituals.dto';
import { CheckInDto } from '@quarterdeck/cadence/check-ins/check-ins.dto';
import { OccurrenceDto } from '@quarterdeck/cadence/occurrences/occurrences.dto';
import { EngagementDto } from '@quarterdeck/engagement/engagements/engagements.dto';
import { ClientFactDto } from '@quarterdeck/practice/client-facts/client-facts.dto';
import { ClientDto } from '@quarterdeck/practice/clients/clients.dto';
import { AttentionItemDto } from '../attention/attention.dto';

export class ClientPersonDto {
  memberId: string;
  name: string;
  email: string;
  @IsIn(ROLES)
  role: Role;
}

/** Everything on a client's page. */
export class ClientOverviewDto {
  client: ClientDto;
  /** Today's date in the client's time zone. */
  today: LocalDate;
  /** The latest cycle that was not cancelled. */
  engagement: EngagementDto | null;
  ritual: RitualDto | null;
  /** The last 13 due dates and the next 2, newest first. */
  occurrences: OccurrenceDto[];
  /** The latest 5, newest first. */
  checkIns: CheckInDto[];
  /** Everyone who can see this client, by role and name. */
  people: ClientPersonDto[];
  /** The latest fact of each kind. Only for practice staff. */
  facts: ClientFactDto[];
  /** Most urgent first. Only for practice staff. */
  attention: AttentionItemDto[];
}
