import {
  type ClientRequest,
  type IncomingMessage,
  request as requestHttp,
  type RequestOptions,
} from 'node:http';
import { request as requestHttps } from 'node:https';
import { DeliveryError } from '../jobs/delivery-error';
import { slackBody, type SlackMessage } from './slack-message';
import type { Config } from '../config/config';
import { pinnedHost } from './webhook-address';

/** Milliseconds for the whole of it: name, connection, message and answer. */
const PATIENCE = 10_000;
const LONGEST_RETRY_AFTER = 3_600;

/** Posts into a channel by its incoming webhook, and says after a failure whether the message can have arrived. */
export class SlackSender {
  constructor(
    private readonly rules: Pick<Config, 'webhooksToLoopback'>,
    private readonly patience = PATIENCE,
  ) {}

  /** Resolves when the receiver has said that it has the message. @throws DeliveryError */
  async send(address: string, id: string, message: SlackMessage): Promise<void> {
    const body = Buffer.from(slackBody(message));
    const deadline = AbortSignal.timeout(this.patience);
    const { url, lookup } = await beforeDeadline(pinnedHost(address, this.rules), deadline);
    const options: RequestOptions = {
      method: 'POST',
      lookup,
      signal: deadline,
      // Of its own, so that no connection outlives its message.
      agent: false,
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'content-length': body.length,
        // Slack does not look at it; other receivers tell a repeat by it.
        'idempotency-key': id,
        'user-agent': 'Quarterdeck',
      },
    };
    return this.post(
      url.protocol === 'https:' ? requestHttps(url, options) : requestHttp(url, options),
      body,
    );
  }

  private post(request: ClientRequest, body: Buffer): Promise<void> {
    let handedOver = false;
    return new Promise((resolve, reject) => {
      request.on('response', (response: IncomingMessage) => {
        // The status says it all; what follows is not waited for.
        response.on('error', () => undefined);
        request.destroy();
        const failure = failureOf(response);
        if (failure) reject(failure);
        else resolve();
      });
      request.on('error', (error: NodeJS.ErrnoException) => {
        const reason = error.name === 'AbortError' ? 'ETIMEDOUT' : (error.code ?? 'unknown');
        reject(
          new DeliveryError(handedOver ? 'unknown' : 'retryable', reason, { cause: error, ofServer: true }),
        );
      });
      request.on('socket', (socket) => {
        const write = (): void => {
          handedOver = true;
          request.end(body);
        };
        socket.once('encrypted' in socket ? 'secureConnect' : 'connect', write);
      });
    });
  }
}

function failureOf({ statusCode = 0, headers }: IncomingMessage): DeliveryError | undefined {
  const reason = `http_${statusCode}`;
  if (statusCode >= 200 && statusCode < 300) return undefined;
  if (statusCode === 429) {
    return new DeliveryError('retryable', reason, { retryAfterSeconds: secondsOf(headers['retry-after']) });
  }
  // A gateway that lost its server cannot know what that one did with the message.
  if (statusCode === 502 || statusCode === 504)
    return new DeliveryError('unknown', reason, { ofServer: true });
  if (statusCode >= 500) return new DeliveryError('retryable', reason, { ofServer: true });
  if (statusCode === 408) return new DeliveryError('retryable', reason);
  // Also a redirect: it is not followed, since nobody looked at where it leads.
  return new DeliveryError('permanent', reason);
}

/** Seconds, or a date. */
function secondsOf(header: string | undefined): number | undefined {
  if (!header) return undefined;
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.min(LONGEST_RETRY_AFTER, Math.max(1, seconds)) : undefined;
}

function beforeDeadline<T>(work: Promise<T>, deadline: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    deadline.addEventListener('abort', () =>
      reject(new DeliveryError('retryable', 'ETIMEDOUT', { ofServer: true })),
    );
    work.then(resolve, reject);
  });
}
