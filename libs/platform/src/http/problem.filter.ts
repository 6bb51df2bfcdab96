import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { NotReady } from '../health/not-ready';
import { translateDatabaseError } from '../tenancy/database-errors';
import { maybeRequestContext } from '../tenancy/request-context';
import { inWords } from './body-rules';
import { AppError, type FieldError, NotFound } from './errors';

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

/** What the framework itself throws, in words that help; never its own text, which can name internals. */
const byStatus: Record<number, [code: string, title: string, detail: string]> = {
  400: [
    'request.invalid',
    'The request is not valid',
    'The request could not be read. Check the body, the headers and the address.',
  ],
  405: ['method.not_allowed', 'Method not allowed', 'This address does not answer this method.'],
  406: ['not_acceptable', 'Not acceptable', 'This address answers JSON only.'],
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
    const { problem, retryAfter } = describe(thrown, requestId);
    const largest = request.routeOptions?.bodyLimit;
    if (problem.status === 413 && largest) {
      problem.detail = `A body may have ${inWords(largest)} at most here.`;
      // The rest of the body is read and dropped: a client that still sends when the connection closes sees no answer.
      void reply.removeHeader('connection');
    }
    if (problem.status >= 500 && !(thrown instanceof NotReady))
      this.logger.error({ err: thrown, requestId, status: problem.status }, 'request failed');
    if (retryAfter) void reply.header('Retry-After', String(retryAfter));
    if (problem.status === 401) void reply.header('WWW-Authenticate', 'Bearer');
    void reply
      .status(problem.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .send(JSON.stringify(problem));
  }
}

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
    `Nothing was changed. If it happens again, report the number ${requestId}.`,
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
  return {
    type: `urn:quarterdeck:problem:${code}`,
    title,
    status,
    code,
    detail,
    instance,
    ...(errors?.length ? { errors } : {}),
  };
}
