import { IsEmail, IsIn, IsString, Length, Matches, MaxLength, MinLength } from 'class-validator';
import { NotBlank } from '@quarterdeck/platform/http/validation/not-blank';
import { Nested } from '@quarterdeck/platform/http/validation/nested';
import { IfGiven } from '@quarterdeck/platform/http/validation/if-given';
import { IsTimeZone } from '@quarterdeck/platform/http/validation/is-time-zone';

export class NewOwnerDto {
  @IsString()
  @Length(1, 120)
  @NotBlank()
  name: string;

  @IsEmail()
  @MaxLength(254)
  email: string;

  /** 12 to 200 characters. */
  @IsString()
  @MinLength(12)
  @MaxLength(200)
  password: string;

  /** Your IANA time zone for digests and quiet hours, e.g. `Europe/Berlin`. Defaults to UTC. */
  @IfGiven()
  @IsTimeZone()
  @MaxLength(64)
  timeZone?: string;
}

export class StartPracticeDto {
  @IsString()
  @Length(1, 120)
  @NotBlank()
  name: string;

  /**
   * Identifies the practice in addresses: lowercase letters, digits and single hyphens. Derived from the name if
   * omitted.
   */
  @IfGiven()
  @Matches(/^[a-z0-9](-?[a-z0-9]){1,39}$/, {
    message: 'slug must be 2 to 40 lowercase letters, digits and single hyphens',
  })
  slug?: string;

  /** The first owner. Omit it if you are signed in; you become the owner. */
  @IfGiven()
  @Nested(() => NewOwnerDto)
  owner?: NewOwnerDto;

  /** How you receive the session: `cookie` (default) for browsers, `token` in the response for programs. */
  @IfGiven()
  @IsIn(['cookie', 'token'])
  transport?: 'cookie' | 'token';
}
