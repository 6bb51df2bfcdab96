import { IsString, IsUUID, Length, MaxLength } from 'class-validator';
import { NotBlank } from '@quarterdeck/platform/http/validation/not-blank';
import { IfGiven } from '@quarterdeck/platform/http/validation/if-given';

export class OptionalReasonDto {
  @IfGiven()
  @IsString()
  @MaxLength(4000)
  reason?: string;
}

export class DeprecationDto {
  /** Why it no longer applies. */
  @IsString()
  @Length(1, 4000)
  @NotBlank()
  reason: string;
}

export class SupersessionDto {
  /** The accepted decision of the same client that replaces it. */
  @IsUUID()
  supersededById: string;

  @IfGiven()
  @IsString()
  @MaxLength(4000)
  reason?: string;
}
