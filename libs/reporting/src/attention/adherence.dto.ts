import { IsInt } from 'class-validator';

/** How many check-ins of the engagement came in time. */
export class AdherenceDto {
  /** 0 to 1: on time / (on time + late + missed). Null when n is 0: nothing to keep is not a broken promise. */
  ratio: number | null;
  @IsInt()
  onTime: number;
  /** Check-ins counted: on time, late and missed. */
  @IsInt()
  n: number;
}
