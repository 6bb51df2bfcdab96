import { IsEmail, IsIn, IsOptional, IsString, Matches, MaxLength, MinLength } from 'class-validator';
import { IfGiven } from '@quarterdeck/platform/http/validation/if-given';

export class TransportDto {
  /** How you receive the session: `cookie` (default) for browsers, `token` in the response for programs. */
  @IfGiven()
  @IsIn(['cookie', 'token'])
  transport?: 'cookie' | 'token';
}

export class SignInDto extends TransportDto {
  @IsEmail()
  @MaxLength(254)
  email: string;

  @IsString()
  @MinLength(1)
  @MaxLength(200)
  password: string;
}

export class EmailDto {
  @IsEmail()
  @MaxLength(254)
  email: string;
}

export class RedeemLinkDto extends TransportDto {
  /** The part after `#` in the emailed link. Works once, within 30 minutes; in a reminder, within 72 hours. */
  @Matches(/^[A-Za-z0-9_-]{43}$/, { message: 'token must be the part of the emailed link after #' })
  token: string;
}

export class ResetPasswordDto extends RedeemLinkDto {
  /** 12 to 200 characters. */
  @IsString()
  @MinLength(12)
  @MaxLength(200)
  password: string;
}

export class ChangePasswordDto extends TransportDto {
  /** Null for an account that never had a password. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  currentPassword?: string | null;

  /** 12 to 200 characters. */
  @IsString()
  @MinLength(12)
  @MaxLength(200)
  newPassword: string;
}

/** The same for known and unknown addresses. */
export class AcceptedDto {
  /** Always true: if the address has an account, an email is on its way. */
  accepted: boolean;
}
