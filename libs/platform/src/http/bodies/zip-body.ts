import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyRequest {
    /** The body of a request that sent an archive. */
    zipBody?: Buffer;
  }
}

/** The archive, when the request sent one. */
export const ZipBody = createParamDecorator(
  (_: unknown, execution: ExecutionContext): Buffer | undefined =>
    execution.switchToHttp().getRequest<FastifyRequest>().zipBody,
);
