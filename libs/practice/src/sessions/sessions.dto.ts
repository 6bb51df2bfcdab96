import { IsIn, IsString, Matches, MaxLength } from 'class-validator';
import { ROLES, type Role } from '@quarterdeck/domain/roles';
import { IfGiven } from '@quarterdeck/platform/http/validation/if-given';

export class SessionUserDto {
  id: string;
  email: string;
  name: string;
  /** IANA time zone for showing times to this person, e.g. `Europe/Berlin`. */
  timeZone: string;
  version: number;
}

export class PracticeChoiceDto {
  /** Identifies the practice in portal addresses. */
  slug: string;
  name: string;
  @IsIn(ROLES)
  role: Role;
}

export class ActivePracticeDto extends PracticeChoiceDto {
  /** True for a practice with sample clients, which can be removed in one action. */
  demo: boolean;
  /** The start page: `cockpit` for practice staff, `progress` for founders and viewers. */
  @IsIn(['cockpit', 'progress'])
  home: 'cockpit' | 'progress';
}

export class SessionDto {
  user: SessionUserDto;
  /** The current practice of this session; null if the person belongs to none. */
  practice: ActivePracticeDto | null;
  /** Every practice this person can switch to. */
  practices: PracticeChoiceDto[];
  /** Send it as `X-CSRF-Token` with every change if the session travels in the cookie. */
  csrfToken: string | null;
  /** RFC 3339, UTC. A session also ends after 7 days without use. */
  expiresAt: string;
  /** The session token. Present only in the response that creates it, with `transport: token`. */
  token: string | null;
}

export class OpenSessionDto {
  session: SessionDto;
  /** Portal path the link leads to. */
  nextPath: string | null;
}

export class SwitchPracticeDto {
  /** Slug of a practice you belong to. */
  @IsString()
  @MaxLength(40)
  @Matches(/^[a-z0-9-]+$/, { message: 'practice must be the slug of a practice' })
  practice: string;

  /** How you receive the session: `cookie` for browsers, `token` in the response for programs. */
  @IfGiven()
  @IsIn(['cookie', 'token'])
  transport?: 'cookie' | 'token';
}

export class SessionEntryDto {
  id: string;
  /** True for the session that makes this request. */
  current: boolean;
  /** User agent as reported by the browser or program. */
  userAgent: string;
  address: string;
  createdAt: string;
  /** Accurate to one minute. */
  lastSeenAt: string;
  expiresAt: string;
}

export class SessionListDto {
  data: SessionEntryDto[];
  nextCursor: null;
}
