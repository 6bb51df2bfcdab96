import { IsString, IsTimeZone, Length, MaxLength } from 'class-validator';
import { NotBlank } from '@quarterdeck/platform/http/validation/not-blank';
import { IfGiven } from '@quarterdeck/platform/http/validation/if-given';

export class ChangeProfileDto {
  @IfGiven()
  @IsString()
  @Length(1, 120)
  @NotBlank()
  name?: string;

  /** IANA time zone, e.g. `Europe/Berlin`. */
  @IfGiven()
  @IsTimeZone({ message: 'timeZone must be an IANA time zone such as Europe/Berlin' })
  @MaxLength(64)
  timeZone?: string;
}

export class ProfileDto {
  id: string;
  email: string;
  name: string;
  timeZone: string;
  version: number;
}
