import type { LoggerService } from '@nestjs/common';
import pino, { type DestinationStream, type Logger } from 'pino';
import type { Config } from '../config/config';

/** Fields that may hold a secret or personal data, wherever an object with them is logged. */
const secret = ['token', 'password', 'authorization', 'cookie', 'email', 'secret', 'body'];

export function createLogger(
  config: Pick<Config, 'logLevel'>,
  name: string,
  destination: DestinationStream = buffered(),
): Logger {
  const options = {
    name,
    level: config.logLevel,
    redact: {
      paths: secret.flatMap((field) => [field, `*.${field}`, `err.${field}`, `err.*.${field}`]),
      censor: '[redacted]',
    },
    serializers: { err: describeError },
  };
  return pino(options, destination);
}

/** A write per line costs more than the line; what waits is written after half a second, or when the process exits. */
function buffered(): DestinationStream {
  return pino.destination({ dest: 1, sync: false, minLength: 4096, periodicFlush: 500 });
}

/** What helps to find a defect; not the values of a query, which errors of drivers carry. */
function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return { message: typeof error };
  const { code, cause } = error as Error & { code?: unknown };
  return {
    type: error.name,
    message: error.message,
    code,
    stack: error.stack,
    cause: cause ? describeError(cause) : undefined,
  };
}

/** Nest's own messages through pino, its start-up chatter at debug. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, context?: unknown): void {
    this.logger.debug({ context }, String(message));
  }

  error(message: unknown, stack?: unknown, context?: unknown): void {
    this.logger.error({ context, stack }, message instanceof Error ? message.message : String(message));
  }

  warn(message: unknown, context?: unknown): void {
    this.logger.warn({ context }, String(message));
  }

  debug(message: unknown, context?: unknown): void {
    this.logger.debug({ context }, String(message));
  }

  verbose(message: unknown, context?: unknown): void {
    this.logger.trace({ context }, String(message));
  }
}
