import { IsBoolean, IsIn, IsString, Matches, MaxLength } from 'class-validator';
import { type Topic, TOPICS } from '@quarterdeck/domain/notification-topic';

const message = 'token must be the last part of the address in the mail';

export class UnsubscriptionParams {
  /** The last part of the address in the mail. */
  @Matches(/^[A-Za-z0-9_-]{90,130}$/, { message })
  token: string;
}

export class UnsubscriptionTokenDto {
  /** The last part of the address in the mail. */
  @IsString()
  @MaxLength(130)
  @Matches(/^[A-Za-z0-9_-]{90,130}$/, { message })
  token: string;
}

/** What the address of a mail is about, and what holds now. */
export class UnsubscriptionDto {
  /** Name of the practice that the mails come from. */
  practice: string;
  /** What the mails are about. */
  @IsIn(TOPICS)
  topic: Topic;
  /** Whether they have been stopped. */
  @IsBoolean()
  muted: boolean;
}
