import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Invalid, PreconditionRequired } from '../errors';

/** The version that the caller read, from `If-Match: "7"`. 428 without it, 400 when it is not one of our ETags. */
export const IfMatch = createParamDecorator((_: unknown, execution: ExecutionContext): number => {
  const header = execution.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  if (header === undefined) throw new PreconditionRequired();
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(header)?.[1];
  if (!version) throw new Invalid('version.invalid', 'If-Match must be the ETag that you read, such as "7".');
  return Number(version);
});
