import { IsString, IsUUID, Length, Matches, MaxLength } from 'class-validator';
import { IfGiven } from '@quarterdeck/platform/http/validation/if-given';

/** Why; it can be left out. */
export class OptionalReasonDto {
  @IfGiven()
  @IsString()
  @MaxLength(4000)
  reason?: string;
}

export class DeprecationDto {
  /** Why it does not hold any more. */
  @IsString()
  @Length(1, 4000)
  @Matches(/\S/, { message: 'reason must not be blank' })
  reason: string;
}

export class SupersessionDto {
  /** The accepted decision of the same client that takes its place. */
  @IsUUID()
  supersededById: string;

  @IfGiven()
  @IsString()
  @MaxLength(4000)
  reason?: string;
}
