import { IsBoolean, IsString, Length, Matches } from 'class-validator';
import { IfGiven } from '@quarterdeck/platform/http/validation/if-given';

/** Knowingly promising more hours than the practice has. */
export class CapacityAcceptanceDto {
  /** Goes on although the practice then has promised more hours a month than it has; needs a reason. */
  @IfGiven()
  @IsBoolean()
  acceptOverCapacity?: boolean;

  /** How it will work all the same; goes into the audit trail. 1 to 500 characters. */
  @IfGiven()
  @IsString()
  @Length(1, 500)
  @Matches(/\S/, { message: 'overCapacityReason must not be blank' })
  overCapacityReason?: string;
}
