import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    acceptsOneClick?: boolean;
  }
}

/** The route takes the form that a mail program sends when its reader unsubscribes (RFC 8058); its address says everything. */
export const AcceptsOneClick = () => RouteConfig({ acceptsOneClick: true });

/** Every other route refuses forms, which any page can make a browser send. */
export function parseOneClickBodies(fastify: FastifyInstance): void {
  fastify.addContentTypeParser(
    ['application/x-www-form-urlencoded', 'multipart/form-data'],
    { parseAs: 'buffer', bodyLimit: 10_000 },
    (request, _body, done) =>
      request.routeOptions.config.acceptsOneClick
        ? done(null, undefined)
        : done(Object.assign(new Error('No route for forms'), { statusCode: 415 })),
  );
}
