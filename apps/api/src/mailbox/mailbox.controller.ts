import { Controller, Get, Param } from '@nestjs/common';
import { Config } from '@quarterdeck/platform/config/config';
import { Public } from '@quarterdeck/platform/http/access/access';
import { NotFound } from '@quarterdeck/platform/errors';
import { Mailbox } from '@quarterdeck/platform/mail/mailbox';
import { MailboxListDto, MailboxParams, MailDto } from './mailbox.dto';

/**
 * The development mailbox holds every email that this installation would have sent. It is absent once SMTP_URL is set.
 */
@Controller('v1/mailbox')
export class MailboxController {
  private readonly mailbox: Mailbox | undefined;

  constructor(config: Config) {
    this.mailbox = config.mailboxDirectory ? new Mailbox(config.mailboxDirectory) : undefined;
  }

  /** Lists the newest 50 emails. */
  @Get()
  @Public()
  async list(): Promise<MailboxListDto> {
    return { data: await this.opened().list(50), nextCursor: null };
  }

  /** Gets one email with its text, HTML and links. */
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
