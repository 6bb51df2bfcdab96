import { IsString, Length } from 'class-validator';
import { NotBlank } from '@quarterdeck/platform/http/validation/not-blank';

export class PracticeDto {
  /** Identifies the practice in portal addresses. It never changes. */
  slug: string;
  name: string;
  /** True for a practice with sample clients, which can be removed in one action. */
  demo: boolean;
  /** @format date-time */
  createdAt: string;
  /** Send it as `If-Match` when you change the record. */
  version: number;
}

export class PracticeChangesDto {
  /** 1 to 120 characters. */
  @IsString()
  @Length(1, 120)
  @NotBlank()
  name: string;
}
