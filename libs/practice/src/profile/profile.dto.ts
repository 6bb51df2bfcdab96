import { IsOptional, IsString, IsTimeZone, Length, Matches, MaxLength } from 'class-validator';

export class ChangeProfileDto {
  @IsOptional()
  @IsString()
  @Length(1, 120)
  @Matches(/\S/, { message: 'name must not be blank' })
  name?: string;

  /** IANA zone, e.g. `Europe/Berlin`. */
  @IsOptional()
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
