import { IsString, Length, Matches } from 'class-validator';

export class PracticeDto {
  /** Names the practice in the portal's addresses; it never changes. */
  slug: string;
  name: string;
  /** A practice with made-up clients, removable in one action. */
  demo: boolean;
  /** @format date-time */
  createdAt: string;
  /** To be sent as `If-Match` with a change. */
  version: number;
}

export class PracticeChangesDto {
  /** 1 to 120 characters. */
  @IsString()
  @Length(1, 120)
  @Matches(/\S/, { message: 'name must not be blank' })
  name: string;
}
