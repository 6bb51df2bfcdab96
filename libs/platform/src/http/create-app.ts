import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import cookie from '@fastify/cookie';
import type { NestApplicationOptions, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { Config } from '../config/config';
import { NestLogger } from '../logging/logger';
import { measureRequests } from '../metrics/measure-requests';
import { Metrics } from '../metrics/metrics';
import { limitRequests } from '../rate-limit/limit-requests';
import { LIMITS } from '../rate-limit/rate-limit.providers';
import { RequestCounters } from '../rate-limit/request-counters';
import { TenantDb } from '../tenancy/tenant-db';
import { type RequestContext, runWithContext } from '../tenancy/request-context';
import { PUBLIC_BODY } from './bodies/body-rules';
import { letInBeforeLargeBodies } from './bodies/let-in-first';
import { boundParameters } from './validation/bound-parameters';
import { ProblemFilter } from './problem.filter';
import { readBodies } from './bodies/read-bodies';
import { securityHeaders } from './security-headers';
import { validationPipe } from './validation/validation';

declare module 'fastify' {
  interface FastifyRequest {
    requestContext: RequestContext;
  }
}

/** The HTTP shell that every route lives in: request id and context, body parsing, headers, errors. */
export async function createHttpApp(
  module: Type | object,
  config: Config,
  logger: Logger,
  options: NestApplicationOptions = {},
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: PUBLIC_BODY,
    trustProxy: config.trustedProxies?.split(',').map((address) => address.trim()) ?? false,
    genReqId: () => randomUUID(),
    requestTimeout: 30_000,
    return503OnClosing: true,
    routerOptions: { maxParamLength: 500 },
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) =>
      filter.answer(error, request, reply),
    clientErrorHandler: (error: Error, socket: Socket) => filter.refuseUnread(error, socket),
  } as ConstructorParameters<typeof FastifyAdapter>[0]);
  const filter = new ProblemFilter(logger);
  const app = await NestFactory.create<NestFastifyApplication>(module as Type, adapter, {
    bodyParser: false,
    bufferLogs: false,
    logger: new NestLogger(logger),
    abortOnError: false,
    ...options,
  });
  app.useGlobalFilters(filter);
  app.useGlobalPipes(validationPipe());
  const fastify = adapter.getInstance<FastifyInstance>();
  await fastify.register(cookie);
  readBodies(fastify);
  carryContext(fastify, logger, securityHeaders(config));
  // In preview mode, where only the document of the API is made, nothing is instantiated.
  if (!options.preview) {
    measureRequests(fastify, app.get(Metrics));
    limitRequests(fastify, { counters: app.get(RequestCounters), limits: app.get(LIMITS), config, filter });
    boundParameters(fastify);
    letInBeforeLargeBodies(fastify, app.get(TenantDb), config);
  }
  return app;
}

function carryContext(fastify: FastifyInstance, logger: Logger, headers: Record<string, string>): void {
  fastify.decorateRequest('requestContext', null as never);
  fastify.addHook('onRequest', (request, reply, done) => {
    const context: RequestContext = { requestId: request.id };
    request.requestContext = context;
    void reply.headers(headers).header('X-Request-Id', request.id);
    runWithContext(context, done);
  });
  fastify.addHook('onSend', (request, reply, payload, done) => {
    const answer = request.requestContext?.answer;
    if (answer?.json && reply.statusCode < 400) {
      void reply
        .header('content-type', 'application/json; charset=utf-8')
        .header('cache-control', 'no-store');
      if (answer.version !== undefined) void reply.header('ETag', `"${answer.version}"`);
      if (answer.replayedStatus)
        void reply.status(answer.replayedStatus).header('Idempotency-Replayed', 'true');
    }
    done(null, payload);
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    // The route's pattern and not the address: addresses carry ids, and queries can carry anything.
    const route = request.routeOptions.url ?? 'unknown';
    if (route.startsWith('/health/')) return done();
    const ms = Math.round(reply.elapsedTime * 10) / 10;
    logger.info(
      { requestId: request.id, method: request.method, route, status: reply.statusCode, ms },
      'request',
    );
    done();
  });
}
