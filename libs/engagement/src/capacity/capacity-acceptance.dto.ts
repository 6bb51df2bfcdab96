import { IsBoolean, IsString, Length } from 'class-validator';
import { NotBlank } from '@quarterdeck/platform/http/validation/not-blank';
import { IfGiven } from '@quarterdeck/platform/http/validation/if-given';

/** Consent to promise more hours than the practice has. */
export class CapacityAcceptanceDto {
  /** Proceeds even if the practice then promises more hours per month than it has. Requires a reason. */
  @IfGiven()
  @IsBoolean()
  acceptOverCapacity?: boolean;

  /** How the practice will cope; recorded in the audit trail. 1 to 500 characters. */
  @IfGiven()
  @IsString()
  @Length(1, 500)
  @NotBlank()
  overCapacityReason?: string;
}
