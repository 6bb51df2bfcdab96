import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config/config';
import { tokenOf } from '../http/access/credential';
import { TooManyRequests } from '../errors';
import type { ProblemFilter } from '../http/problem.filter';
import { requestContext, type RequestContext } from '../tenancy/request-context';
import { addressKey } from './address-key';
import { ProvenCredentials } from './proven-credentials';
import { WINDOW_SECONDS, type RateLimits } from './rate-limits';
import type { RequestCounters, Verdict } from './request-counters';

export interface Limiting {
  counters: RequestCounters;
  limits: RateLimits;
  config: Config;
  filter: ProblemFilter;
}

interface Caller {
  context: RequestContext;
  credential: string;
  /** The counter that carries the request until its credential is proven. */
  address: string | undefined;
}

declare module 'fastify' {
  interface FastifyRequest {
    limitedCaller?: Caller;
  }
}

/**
 * The general limits, before a body is read: per session, and per address for everybody whose session is not known here.
 * Only `/v1` counts; the portal's files and the health checks do not.
 */
export function limitRequests(
  fastify: FastifyInstance,
  { counters, limits, config, filter }: Limiting,
): void {
  const proven = new ProvenCredentials();
  fastify.decorateRequest('limitedCaller', undefined);

  fastify.addHook('onRequest', (request, reply, done) => {
    if (!request.url.startsWith('/v1/')) return done();
    const credential = credentialOf(request, config);
    const known = credential !== undefined && proven.has(credential);
    const policy = known ? 'credential' : 'address';
    const key = known ? `credential:${credential}` : `address:${addressKey(request.ip)}`;
    if (credential)
      request.limitedCaller = { context: requestContext(), credential, address: known ? undefined : key };
    const { limit } = limits[policy];
    const verdict = counters.take(key, limit);
    announce(reply, policy, limit, verdict);
    if (verdict.allowed) return done();
    filter.answer(new TooManyRequests(verdict.resetSeconds, tooMany[policy]), request, reply);
  });

  fastify.addHook('onResponse', (request, reply, done) => {
    if (request.limitedCaller) settle(request.limitedCaller, reply.statusCode);
    done();
  });

  function settle({ context, credential, address }: Caller, status: number): void {
    if (status === 401) proven.forget(credential);
    // Only a guarded route that succeeded has had the credential verified by the database.
    if (address === undefined || context.scope === undefined || status >= 400) return;
    proven.add(credential);
    counters.giveBack(address);
    counters.take(`credential:${credential}`, Number.MAX_SAFE_INTEGER);
  }
}

const tooMany = {
  credential: 'This session has sent too many requests in the last minute. Wait for the time in Retry-After.',
  address: 'Too many requests came from your address in the last minute. Wait for the time in Retry-After.',
};

/** The form of draft-ietf-httpapi-ratelimit-headers: quota and window, then what is left and when it is full again. */
function announce(
  reply: FastifyReply,
  policy: string,
  limit: number,
  { remaining, resetSeconds }: Verdict,
): void {
  void reply.header('RateLimit-Policy', `"${policy}";q=${limit};w=${WINDOW_SECONDS}`);
  void reply.header('RateLimit', `"${policy}";r=${remaining};t=${resetSeconds}`);
}

function credentialOf(request: FastifyRequest, config: Config): string | undefined {
  const found = tokenOf(request, config);
  return found && createHash('sha256').update(found.token).digest('base64url');
}
