import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsEmail,
  IsIn,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
  MinLength,
} from 'class-validator';
import { ROLES, type Role } from '@quarterdeck/domain/roles';
import { IfGiven } from '@quarterdeck/platform/http/validation/if-given';
import { IsTimeZone } from '@quarterdeck/platform/http/validation/is-time-zone';
import { GrantedClientDto } from '../members/members.dto';
import { TransportDto } from '../sign-in/sign-in.dto';

export class InvitationDto {
  id: string;
  email: string;
  @IsIn(ROLES)
  role: Role;
  /** The clients that the invited person will see. Empty for owners and CTOs, who see every client. */
  clients: GrantedClientDto[];
  /** @format date-time */
  expiresAt: string;
  /** @format date-time */
  acceptedAt: string | null;
  /** @format date-time */
  revokedAt: string | null;
  /** @format date-time */
  createdAt: string;
  /** To be sent as `If-Match` when the invitation is withdrawn. */
  version: number;
}

export class InvitationListDto {
  data: InvitationDto[];
  /** `cursor` of the next page; null on the last. */
  nextCursor: string | null;
}

export class NewInvitationDto {
  /** Where the invitation is mailed to; whoever can read that mail can accept it. */
  @IsEmail()
  @MaxLength(254)
  email: string;

  @IsIn(ROLES)
  role: Role;

  /** At least one for an associate, founder or viewer; none for an owner or CTO. */
  @IfGiven()
  @IsArray()
  @ArrayMaxSize(200)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  clientIds?: string[];
}

export class InvitationTokenDto {
  /** What stands behind `#` in the mailed invitation. Works once, for 7 days. */
  @Matches(/^[A-Za-z0-9_-]{43}$/, { message: 'token must be the part of the mailed link behind #' })
  token: string;
}

export class NamedDto {
  name: string;
}

/** What an invitation says before it is accepted. */
export class InvitationPreviewDto {
  practice: NamedDto;
  inviter: NamedDto;
  email: string;
  @IsIn(ROLES)
  role: Role;
  clients: NamedDto[];
  /** The address has no account yet: `name` is needed to accept. */
  needsAccount: boolean;
}

export class RedeemInvitationDto extends TransportDto {
  /** What stands behind `#` in the mailed invitation. Works once, for 7 days. */
  @Matches(/^[A-Za-z0-9_-]{43}$/, { message: 'token must be the part of the mailed link behind #' })
  token: string;

  /** How others see you. Needed when the address has no account yet, ignored otherwise. */
  @IfGiven()
  @IsString()
  @Length(1, 120)
  @Matches(/\S/, { message: 'name must not be blank' })
  name?: string;

  /** 12 to 200 characters. Left out, you sign in with mailed links. Refused when the account has a password. */
  @IfGiven()
  @IsString()
  @MinLength(12)
  @MaxLength(200)
  password?: string;

  /** The IANA zone of your clock, by which digests and quiet hours go, e.g. `Europe/Berlin`; UTC when absent. Ignored when the address has an account. */
  @IfGiven()
  @IsTimeZone()
  @MaxLength(64)
  timeZone?: string;
}
