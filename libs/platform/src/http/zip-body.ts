import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyRequest {
    /** The body of a request that sent an archive. */
    zipBody?: Buffer;
  }
  interface FastifyContextConfig {
    acceptsZip?: boolean;
    largestBody?: number;
  }
}

/** The route takes `application/zip` beside JSON, and bodies of this size. */
export const AcceptsZip = (largestBody: number) => RouteConfig({ acceptsZip: true, largestBody });

/** The archive, when the request sent one. */
export const ZipBody = createParamDecorator(
  (_: unknown, execution: ExecutionContext): Buffer | undefined =>
    execution.switchToHttp().getRequest<FastifyRequest>().zipBody,
);

/** Every other route refuses archives as it refuses everything that is not JSON. */
export function parseZipBodies(fastify: FastifyInstance): void {
  fastify.addHook('onRoute', (route) => {
    const largest = route.config?.largestBody;
    if (largest) route.bodyLimit = largest;
  });
  fastify.addContentTypeParser('application/zip', { parseAs: 'buffer' }, (request, body, done) => {
    if (!request.routeOptions.config.acceptsZip)
      return done(Object.assign(new Error('No route for archives'), { statusCode: 415 }));
    request.zipBody = body as Buffer;
    return done(null, undefined);
  });
}
