import { Controller, Get, Param } from '@nestjs/common';
import { Config } from '@quarterdeck/platform/config/config';
import { Public } from '@quarterdeck/platform/http/access/access';
import { NotFound } from '@quarterdeck/platform/errors';
import { Mailbox } from '@quarterdeck/platform/mail/mailbox';
import { MailboxListDto, MailboxParams, MailDto } from './mailbox.dto';

/** The development mailbox: every mail that this installation would have sent. Not there once SMTP_URL is set. */
@Controller('v1/mailbox')
export class MailboxController {
  private readonly mailbox: Mailbox | undefined;

  constructor(config: Config) {
    this.mailbox = config.mailboxDirectory ? new Mailbox(config.mailboxDirectory) : undefined;
  }

  /** The newest 50 mails. */
  @Get()
  @Public()
  async list(): Promise<MailboxListDto> {
    return { data: await this.opened().list(50), nextCursor: null };
  }

  /** One mail with its text, page and links. */
  @Get(':id')
  @Public()
  async read(@Param() { id }: MailboxParams): Promise<MailDto> {
    const mail = await this.opened().read(id);
    if (!mail) throw new NotFound();
    return mail;
  }

  private opened(): Mailbox {
    if (!this.mailbox) throw new NotFound();
    return this.mailbox;
  }
}
