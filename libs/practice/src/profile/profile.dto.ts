import { IsString, IsTimeZone, Length, Matches, MaxLength } from 'class-validator';
import { IfGiven } from '@quarterdeck/platform/http/validation/if-given';

export class ChangeProfileDto {
  @IfGiven()
  @IsString()
  @Length(1, 120)
  @Matches(/\S/, { message: 'name must not be blank' })
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
