import { IsBoolean, IsIn, IsString, Matches, MaxLength } from 'class-validator';
import { type Topic, TOPICS } from '@quarterdeck/domain/notification-topic';

const message = 'token must be the last part of the address in the email';

export class UnsubscriptionParams {
  /** The last part of the address in the email. */
  @Matches(/^[A-Za-z0-9_-]{90,130}$/, { message })
  token: string;
}

export class UnsubscriptionTokenDto {
  /** The last part of the address in the email. */
  @IsString()
  @MaxLength(130)
  @Matches(/^[A-Za-z0-9_-]{90,130}$/, { message })
  token: string;
}

/** What an unsubscribe link is about, and its current state. */
export class UnsubscriptionDto {
  /** Name of the practice that sends the emails. */
  practice: string;
  /** Topic of the emails. */
  @IsIn(TOPICS)
  topic: Topic;
  /** Whether you are unsubscribed. */
  @IsBoolean()
  muted: boolean;
}
