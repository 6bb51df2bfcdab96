import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { NotReady } from '../health/not-ready';
import { translateDatabaseError } from '../tenancy/database-errors';
import { maybeRequestContext } from '../tenancy/request-context';
import { inWords } from './bodies/body-rules';
import { AppError, type FieldError, NotFound, Unavailable } from '../errors';

/** RFC 9457. `code` is stable; `instance` is the request id that the logs carry. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  code: string;
  detail: string;
  instance: string;
  errors?: FieldError[];
}

/** A person mends what is listed and tries again; a program that sends nonsense is not served a catalog of it. */
const MOST_ERRORS = 20;

/** What the framework itself throws, in words that help; never its own text, which can name internals. */
const byStatus: Record<number, [code: string, title: string, detail: string]> = {
  400: [
    'request.invalid',
    'The request is not valid',
    'The request could not be read. Check the body, the headers and the address.',
  ],
  405: ['method.not_allowed', 'Method not allowed', 'This address does not support this method.'],
  406: ['not_acceptable', 'Not acceptable', 'This address only returns JSON.'],
  408: ['request.timeout', 'The request took too long to arrive', 'Send it again.'],
  413: ['body.too_large', 'The body is too large', 'Send a smaller body.'],
  414: ['address.too_long', 'The address is too long', 'Shorten the query.'],
  415: ['body.not_json', 'Unsupported content type', 'Send the body as application/json.'],
  431: ['headers.too_large', 'The headers are too large', 'Send fewer or shorter headers.'],
};

@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly logger: Logger) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.answer(thrown, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }

  answer(thrown: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const requestId = maybeRequestContext()?.requestId ?? request.id;
    const { problem, retryAfter } = describe(isBrokenOff(request) ? brokenOff : thrown, requestId);
    const largest = request.routeOptions?.bodyLimit;
    if (problem.status === 413 && largest) {
      problem.detail = `The body must be at most ${inWords(largest)}.`;
      // The rest of the body is read and dropped: a client that still sends when the connection closes sees no answer.
      void reply.removeHeader('connection');
    }
    // These say so on purpose.
    const isMeant = thrown instanceof NotReady || thrown instanceof Unavailable;
    if (problem.status >= 500 && !isMeant)
      this.logger.error({ err: thrown, requestId, status: problem.status }, 'request failed');
    if (retryAfter) void reply.header('Retry-After', String(retryAfter));
    if (problem.status === 401) void reply.header('WWW-Authenticate', 'Bearer');
    void reply
      .status(problem.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .send(JSON.stringify(problem));
  }

  /** What Node refuses before there is a request. */
  refuseUnread(error: NodeJS.ErrnoException, socket: Socket): void {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
    const status = unreadStatus[error.code ?? ''] ?? 400;
    const requestId = randomUUID();
    const body = JSON.stringify(describe({ statusCode: status }, requestId).problem);
    const headers = [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      'Content-Type: application/problem+json; charset=utf-8',
      `Content-Length: ${Buffer.byteLength(body)}`,
      `X-Request-Id: ${requestId}`,
      'X-Content-Type-Options: nosniff',
      'Connection: close',
    ];
    socket.end(`${headers.join('\r\n')}\r\n\r\n${body}`);
  }
}

const unreadStatus: Record<string, number> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 };

/** The caller hung up while sending: Node reports it with the codes of a lost database. */
const isBrokenOff = ({ raw }: FastifyRequest) => raw.destroyed && !raw.complete;
const brokenOff = { statusCode: 400 };

function describe(thrown: unknown, requestId: string): { problem: Problem; retryAfter?: number } {
  const error = translateDatabaseError(thrown);
  const known = error instanceof AppError ? error : fromFramework(error);
  if (known instanceof AppError) {
    const { status, title, code, detail, errors, retryAfter } = known;
    return { problem: problem(status, code, title, detail, requestId, errors), retryAfter };
  }
  const [code, title, detail] = known ?? [
    'internal',
    'Something went wrong on our side',
    `Nothing was changed. If it happens again, report request ${requestId}.`,
  ];
  return { problem: problem(known ? statusOf(error)! : 500, code, title, detail, requestId) };
}

function fromFramework(error: unknown): AppError | [string, string, string] | undefined {
  const status = statusOf(error);
  if (status === 404) return new NotFound();
  if (status === undefined || status >= 500) return undefined;
  return byStatus[status] ?? byStatus[400];
}

/** Nest's HttpException and Fastify's own errors both carry a status. */
function statusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : undefined;
}

function problem(
  status: number,
  code: string,
  title: string,
  detail: string,
  instance: string,
  errors?: FieldError[],
): Problem {
  const more = (errors?.length ?? 0) - MOST_ERRORS;
  return {
    type: `urn:quarterdeck:problem:${code}`,
    title,
    status,
    code,
    detail: more > 0 ? `${detail} ${more} more errors are not listed.` : detail,
    instance,
    ...(errors?.length ? { errors: errors.slice(0, MOST_ERRORS) } : {}),
  };
}
