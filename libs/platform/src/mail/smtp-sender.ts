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
  /** Idle time. */
  socketTimeout: number;
  /** The whole send. Must be shorter than the lease of a claimed notification. */
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

/** Sends by SMTP, one connection per message. A failure reports whether the message may have been delivered. */
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

  /** Resolves once the server has accepted the message. @throws DeliveryError */
  send({ envelope, raw }: Mime): Promise<void> {
    const connection = new SMTPConnection(this.options);
    let handedOver = false;
    // Read only after the server answers DATA. From then on, a lost connection leaves the outcome unknown.
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
        // Only the answer counts; a failed QUIT does not matter.
        if (error) connection.close();
        else connection.quit();
      };
      const deadline = setTimeout(
        () => settle(Object.assign(new Error('The server is too slow.'), { code: 'ETIMEDOUT' })),
        this.timeouts.total,
      );
      // Stays attached after settling: an unhandled error event would end the process.
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

/** Timeouts, lost connections, 421, and refusals before the message itself is discussed. */
function isOfServer({ responseCode, command, code }: SmtpFailure): boolean {
  if (!responseCode) return code !== 'EENVELOPE' && code !== 'EMESSAGE';
  return responseCode === 421 || (responseCode >= 500 && !isAboutThisMail(responseCode, command));
}

/** A refused login or greeting is the operator's problem, not the message's. */
function isAboutThisMail(responseCode: number, command = ''): boolean {
  const asksForLogin = [530, 534, 535, 538].includes(responseCode);
  return responseCode >= 500 && !asksForLogin && ['MAIL FROM', 'RCPT TO', 'DATA'].includes(command);
}
