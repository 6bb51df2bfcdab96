import { IsInt } from 'class-validator';

/** Share of the engagement's check-ins that were on time. */
export class AdherenceDto {
  /** 0 to 1: on time / (on time + late + missed). Null if n is 0, because there was nothing to keep. */
  ratio: number | null;
  @IsInt()
  onTime: number;
  /** Number of check-ins counted: on time, late and missed. */
  @IsInt()
  n: number;
}
