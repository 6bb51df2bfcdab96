import type { Config } from '../config/config';
import { DeliveryError } from '../jobs/delivery-error';
import { type MailMessage, toMime } from './mail-message';
import { Mailbox } from './mailbox';
import { SMTP_TIMEOUTS, SmtpSender, type SmtpTimeouts } from './smtp-sender';

export type MailConfig = Pick<Config, 'smtpUrl' | 'mailboxDirectory' | 'mailFrom'>;

/** Sends email by SMTP, or writes the same bytes to the development mailbox. */
export class Mailer {
  private readonly from: string;
  private readonly smtp?: SmtpSender;
  private readonly mailbox?: Mailbox;

  constructor({ smtpUrl, mailboxDirectory, mailFrom }: MailConfig, timeouts: SmtpTimeouts = SMTP_TIMEOUTS) {
    this.from = mailFrom;
    if (smtpUrl) this.smtp = new SmtpSender(smtpUrl, timeouts);
    else if (mailboxDirectory) this.mailbox = new Mailbox(mailboxDirectory);
    else throw new Error('Neither an email server nor a mailbox is configured.');
  }

  /** Name of the email server; undefined for the mailbox. */
  get server(): string | undefined {
    return this.smtp?.server;
  }

  /** Resolves once the message is definitely accepted. @throws DeliveryError whose `outcome` says what is known. */
  async send(message: MailMessage): Promise<void> {
    const mime = await toMime(message, this.from);
    if (this.smtp) return this.smtp.send(mime);
    await this.mailbox!.deliver(message.messageId, mime.raw).catch((error: NodeJS.ErrnoException) => {
      throw new DeliveryError('retryable', error.code ?? 'mailbox', { cause: error });
    });
  }
}
