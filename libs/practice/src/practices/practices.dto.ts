import { IsEmail, IsIn, IsString, Length, Matches, MaxLength, MinLength } from 'class-validator';
import { Nested } from '@quarterdeck/platform/http/validation/nested';
import { IfGiven } from '@quarterdeck/platform/http/validation/if-given';
import { IsTimeZone } from '@quarterdeck/platform/http/validation/is-time-zone';

export class NewOwnerDto {
  @IsString()
  @Length(1, 120)
  @Matches(/\S/, { message: 'name must not be blank' })
  name: string;

  @IsEmail()
  @MaxLength(254)
  email: string;

  /** 12 to 200 characters. */
  @IsString()
  @MinLength(12)
  @MaxLength(200)
  password: string;

  /** The IANA zone of your clock, by which digests and quiet hours go, e.g. `Europe/Berlin`; UTC when absent. */
  @IfGiven()
  @IsTimeZone()
  @MaxLength(64)
  timeZone?: string;
}

export class StartPracticeDto {
  @IsString()
  @Length(1, 120)
  @Matches(/\S/, { message: 'name must not be blank' })
  name: string;

  /** Names the practice in addresses: lower case letters, digits and single hyphens. Made from the name when absent. */
  @IfGiven()
  @Matches(/^[a-z0-9](-?[a-z0-9]){1,39}$/, {
    message: 'slug must be 2 to 40 lower case letters, digits and single hyphens',
  })
  slug?: string;

  /** The first owner; absent when you are signed in and become the owner yourself. */
  @IfGiven()
  @Nested(() => NewOwnerDto)
  owner?: NewOwnerDto;

  /** How the session reaches you: `cookie` (default) for browsers, `token` in the answer for programs. */
  @IfGiven()
  @IsIn(['cookie', 'token'])
  transport?: 'cookie' | 'token';
}
