import { Readable } from 'node:stream';
import { parseConnectionUrl } from 'nodemailer/lib/shared';
import SMTPConnection, {
  type SMTPConnectionAuth,
  type SMTPConnectionOptions,
} from 'nodemailer/lib/smtp-connection';
import { DeliveryError, type DeliveryOutcome } from '../jobs/delivery-error';
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
  /** Host and port. */
  readonly server: string;
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
    this.server = `${this.options.host}:${this.options.port}`;
    if (auth && typeof auth === 'object') this.auth = auth;
  }

  /** Resolves when the server has taken the message over. @throws DeliveryError */
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
        if (error) reject(toDeliveryError(error, handedOver));
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

function toDeliveryError(error: SmtpFailure, handedOver: boolean): DeliveryError {
  const { responseCode, code, originalCode } = error;
  const reason = responseCode ? `smtp_${responseCode}` : (originalCode ?? code ?? 'unknown');
  return new DeliveryError(outcomeOf(error, handedOver), reason, {
    cause: error,
    ofServer: isOfServer(error),
  });
}

function outcomeOf({ responseCode, command, code }: SmtpFailure, handedOver: boolean): DeliveryOutcome {
  if (responseCode) return isAboutThisMail(responseCode, command) ? 'permanent' : 'retryable';
  if (handedOver) return 'unknown';
  return code === 'EENVELOPE' || code === 'EMESSAGE' ? 'permanent' : 'retryable';
}

/** Silence, a lost connection, a server that is closing, and what is refused before the message is spoken of. */
function isOfServer({ responseCode, command, code }: SmtpFailure): boolean {
  if (!responseCode) return code !== 'EENVELOPE' && code !== 'EMESSAGE';
  return responseCode === 421 || (responseCode >= 500 && !isAboutThisMail(responseCode, command));
}

/** A refused login or greeting is the operator's to repair and says nothing about the message. */
function isAboutThisMail(responseCode: number, command = ''): boolean {
  const asksForLogin = [530, 534, 535, 538].includes(responseCode);
  return responseCode >= 500 && !asksForLogin && ['MAIL FROM', 'RCPT TO', 'DATA'].includes(command);
}
