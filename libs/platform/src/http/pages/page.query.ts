import { Type } from 'class-transformer';
import { IfGiven } from '../validation/if-given';
import { IsInt, IsString, Max, MaxLength, Min } from 'class-validator';

/** Query of every list. */
export class PageQuery {
  /** Records in one answer. */
  @IfGiven()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit: number = 25;

  /** `nextCursor` of the answer before; absent for the first page. */
  @IfGiven()
  @IsString()
  @MaxLength(500)
  cursor?: string;
}
