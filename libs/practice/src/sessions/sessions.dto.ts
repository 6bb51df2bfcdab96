import { IsIn, IsString, Matches, MaxLength } from 'class-validator';
import { ROLES, type Role } from '@quarterdeck/domain/roles';
import { IfGiven } from '@quarterdeck/platform/http/validation/if-given';

export class SessionUserDto {
  id: string;
  email: string;
  name: string;
  /** IANA zone in which this person reads times, e.g. `Europe/Berlin`. */
  timeZone: string;
  version: number;
}

export class PracticeChoiceDto {
  /** Names the practice in the portal's addresses. */
  slug: string;
  name: string;
  @IsIn(ROLES)
  role: Role;
}

export class ActivePracticeDto extends PracticeChoiceDto {
  /** A practice with made-up clients, removable in one action. */
  demo: boolean;
  /** Where this person starts: practice people in the cockpit, founders and viewers on the progress page. */
  @IsIn(['cockpit', 'progress'])
  home: 'cockpit' | 'progress';
}

export class SessionDto {
  user: SessionUserDto;
  /** The practice that this session works in; null for a person who belongs to none. */
  practice: ActivePracticeDto | null;
  /** Every practice that this person can switch to. */
  practices: PracticeChoiceDto[];
  /** To be sent as `X-CSRF-Token` with every change, when the session travels in the cookie. */
  csrfToken: string | null;
  /** RFC 3339, UTC. A session also ends after 7 days without use. */
  expiresAt: string;
  /** The session's token, only in the answer that makes it and only with `transport: token`. */
  token: string | null;
}

export class OpenSessionDto {
  session: SessionDto;
  /** Path in the portal that the link was made for. */
  nextPath: string | null;
}

export class SwitchPracticeDto {
  /** Slug of a practice that you belong to. */
  @IsString()
  @MaxLength(40)
  @Matches(/^[a-z0-9-]+$/, { message: 'practice must be the slug of a practice' })
  practice: string;

  /** How the session reaches you: `cookie` for browsers, `token` in the answer for programs. */
  @IfGiven()
  @IsIn(['cookie', 'token'])
  transport?: 'cookie' | 'token';
}

export class SessionEntryDto {
  id: string;
  /** The session that asks. */
  current: boolean;
  /** As the browser or program named itself. */
  userAgent: string;
  address: string;
  createdAt: string;
  /** Exact to a minute. */
  lastSeenAt: string;
  expiresAt: string;
}

export class SessionListDto {
  data: SessionEntryDto[];
  nextCursor: null;
}
