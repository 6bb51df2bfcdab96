import { Readable } from 'node:stream';
import { parseConnectionUrl } from 'nodemailer/lib/shared';
import SMTPConnection, {
  type SMTPConnectionAuth,
  type SMTPConnectionOptions,
} from 'nodemailer/lib/smtp-connection';
import { MailError, type MailOutcome } from './mail-error';
import type { Mime } from './mail-message';

export interface SmtpTimeouts {
  connectionTimeout: number;
  greetingTimeout: number;
  /** Silence of the server. */
  socketTimeout: number;
  /** The whole send; shorter than the lease of a claimed notification. */
  total: number;
}

/** Milliseconds. */
export const SMTP_TIMEOUTS: SmtpTimeouts = {
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 30_000,
  total: 45_000,
};

interface SmtpFailure extends Error {
  code?: string;
  originalCode?: string;
  command?: string;
  responseCode?: number;
}

/** Sends by SMTP, one connection a message, and says after a failure whether the message can have gone out. */
export class SmtpSender {
  private readonly options: SMTPConnectionOptions;
  private readonly auth?: SMTPConnectionAuth;

  constructor(
    url: string,
    private readonly timeouts: SmtpTimeouts = SMTP_TIMEOUTS,
  ) {
    const { auth, ...server } = parseConnectionUrl(url);
    const { connectionTimeout, greetingTimeout, socketTimeout } = timeouts;
    this.options = {
      ...(server as SMTPConnectionOptions),
      connectionTimeout,
      greetingTimeout,
      socketTimeout,
    };
    if (auth && typeof auth === 'object') this.auth = auth;
  }

  /** Resolves when the server has taken the message over. @throws MailError */
  send({ envelope, raw }: Mime): Promise<void> {
    const connection = new SMTPConnection(this.options);
    let handedOver = false;
    // Read only when the server has answered DATA: from then on a lost connection leaves the outcome open.
    const body = new Readable({
      read() {
        handedOver = true;
        this.push(raw);
        this.push(null);
      },
    });
    return new Promise((resolve, reject) => {
      const settle = (error?: Error | null): void => {
        clearTimeout(deadline);
        if (error) reject(toMailError(error, handedOver));
        else resolve();
        // The answer counts, not how the server says goodbye.
        if (error) connection.close();
        else connection.quit();
      };
      const deadline = setTimeout(
        () => settle(Object.assign(new Error('The server is too slow.'), { code: 'ETIMEDOUT' })),
        this.timeouts.total,
      );
      // Also after the outcome is settled: an error without a listener would end the process.
      connection.on('error', settle);
      connection.connect((connectError) => {
        if (connectError) return settle(connectError);
        const transmit = (): void =>
          connection.send({ ...envelope, size: raw.length }, body, (error) => settle(error));
        if (!this.auth || !connection.allowsAuth) return transmit();
        connection.login(this.auth, (error) => (error ? settle(error) : transmit()));
      });
    });
  }
}

function toMailError(error: SmtpFailure, handedOver: boolean): MailError {
  const { responseCode, code, originalCode } = error;
  const reason = responseCode ? `smtp_${responseCode}` : (originalCode ?? code ?? 'unknown');
  return new MailError(outcomeOf(error, handedOver), reason, { cause: error });
}

function outcomeOf({ responseCode, command, code }: SmtpFailure, handedOver: boolean): MailOutcome {
  if (responseCode) return isAboutThisMail(responseCode, command) ? 'permanent' : 'retryable';
  if (handedOver) return 'unknown';
  return code === 'EENVELOPE' || code === 'EMESSAGE' ? 'permanent' : 'retryable';
}

/** A refused login or greeting is the operator's to repair and says nothing about the message. */
function isAboutThisMail(responseCode: number, command = ''): boolean {
  const asksForLogin = [530, 534, 535, 538].includes(responseCode);
  return responseCode >= 500 && !asksForLogin && ['MAIL FROM', 'RCPT TO', 'DATA'].includes(command);
}
