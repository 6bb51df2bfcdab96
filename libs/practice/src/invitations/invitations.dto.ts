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
import { NotBlank } from '@quarterdeck/platform/http/validation/not-blank';
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
  /** The clients the invitee will see. Empty for owners and CTOs, who see every client. */
  clients: GrantedClientDto[];
  /** @format date-time */
  expiresAt: string;
  /** @format date-time */
  acceptedAt: string | null;
  /** @format date-time */
  revokedAt: string | null;
  /** @format date-time */
  createdAt: string;
  /** Send it as `If-Match` when you revoke the invitation. */
  version: number;
}

export class InvitationListDto {
  data: InvitationDto[];
  /** Pass it as `cursor` to get the next page. Null on the last page. */
  nextCursor: string | null;
}

export class NewInvitationDto {
  /** Address to invite. Anyone who can read its email can accept. */
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
  /** The part after `#` in the emailed invitation link. Works once, within 7 days. */
  @Matches(/^[A-Za-z0-9_-]{43}$/, { message: 'token must be the part of the emailed link after #' })
  token: string;
}

export class NamedDto {
  name: string;
}

/** An invitation as shown before it is accepted. */
export class InvitationPreviewDto {
  practice: NamedDto;
  inviter: NamedDto;
  email: string;
  @IsIn(ROLES)
  role: Role;
  clients: NamedDto[];
  /** True if the address has no account yet. Accepting then requires `name`. */
  needsAccount: boolean;
}

export class RedeemInvitationDto extends TransportDto {
  /** The part after `#` in the emailed invitation link. Works once, within 7 days. */
  @Matches(/^[A-Za-z0-9_-]{43}$/, { message: 'token must be the part of the emailed link after #' })
  token: string;

  /** Your display name. Required if the address has no account yet, ignored otherwise. */
  @IfGiven()
  @IsString()
  @Length(1, 120)
  @NotBlank()
  name?: string;

  /** 12 to 200 characters. Omit it to sign in with emailed links. Refused if the account already has a password. */
  @IfGiven()
  @IsString()
  @MinLength(12)
  @MaxLength(200)
  password?: string;

  /**
   * Your IANA time zone for digests and quiet hours, e.g. `Europe/Berlin`. Defaults to UTC. Ignored if the address has
   * an account.
   */
  @IfGiven()
  @IsTimeZone()
  @MaxLength(64)
  timeZone?: string;
}
