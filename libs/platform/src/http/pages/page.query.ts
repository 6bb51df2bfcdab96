import { Type } from 'class-transformer';
import { IfGiven } from '../validation/if-given';
import { IsInt, IsString, Max, MaxLength, Min } from 'class-validator';

export class PageQuery {
  /** Records per page. */
  @IfGiven()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit: number = 25;

  /** `nextCursor` of the previous page. Omit it for the first page. */
  @IfGiven()
  @IsString()
  @MaxLength(500)
  cursor?: string;
}
