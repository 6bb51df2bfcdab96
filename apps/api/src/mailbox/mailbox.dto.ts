import { Matches } from 'class-validator';

export class MailboxParams {
  @Matches(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}@[A-Za-z0-9.-]{1,99}$/, {
    message: 'id must be the ID of an email in the list',
  })
  id: string;
}

export class MailboxEntryDto {
  id: string;
  to: string;
  subject: string;
  /** @format date-time */
  receivedAt: string;
}

export class MailboxListDto {
  data: MailboxEntryDto[];
  nextCursor: null;
}

export class MailDto extends MailboxEntryDto {
  text: string;
  html: string;
  /** Addresses the email links to, in order of appearance. */
  links: string[];
}
