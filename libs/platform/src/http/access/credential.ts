import { createHmac, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuthGuard, PassportStrategy } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport-custom';
import { Config } from '../../config/config';
import { requestContext } from '../../tenancy/request-context';
import { Forbidden, Unauthorized } from '../../errors';
import { hashToken } from './hash-token';

/** Opaque tokens: `qds_` and 32 random bytes. */
const tokenShape = /^qds_[A-Za-z0-9_-]{43}$/;

/** `__Host-` binds the cookie to this host over https; browsers refuse the prefix on plain http. */
export function sessionCookieName(config: Config): string {
  return config.secureCookies ? '__Host-session' : 'session';
}

/** Derived from the session's token, so that it needs no storage and dies with the session. */
export function csrfToken(token: string, secret: string): string {
  return createHmac('sha256', secret).update(`csrf:${token}`).digest('base64url');
}

type RequestWithCookies = FastifyRequest & { cookies?: Record<string, string | undefined> };

export function tokenOf(
  request: FastifyRequest,
  config: Config,
): { token: string; fromCookie: boolean } | undefined {
  const header = request.headers.authorization;
  if (header !== undefined) {
    const [scheme, token] = header.split(' ');
    return scheme?.toLowerCase() === 'bearer' && token && tokenShape.test(token)
      ? { token, fromCookie: false }
      : undefined;
  }
  const token = (request as RequestWithCookies).cookies?.[sessionCookieName(config)];
  return token && tokenShape.test(token) ? { token, fromCookie: true } : undefined;
}

export function takeCredential(request: FastifyRequest, config: Config): Buffer {
  const found = tokenOf(request, config);
  if (!found) throw new Unauthorized();
  if (found.fromCookie && !['GET', 'HEAD', 'OPTIONS'].includes(request.method))
    checkCsrf(request, found.token, config);
  return hashToken(found.token);
}

/**
 * The session of a request: `Authorization: Bearer` for programs, a cookie plus `X-CSRF-Token` for the portal. It only
 * takes the credential; whether it is valid is decided by the database in `ctx.enter`.
 */
@Injectable()
export class SessionStrategy extends PassportStrategy(Strategy, 'session-token') {
  constructor(private readonly config: Config) {
    super();
  }

  validate(request: FastifyRequest): { credential: Buffer } {
    const credential = takeCredential(request, this.config);
    requestContext().credential = credential;
    return { credential };
  }
}

/** A cookie travels with every request that a browser can be made to send; this header does not. */
export function checkCsrf(request: FastifyRequest, token: string, config: Config): void {
  const given = Buffer.from(String(request.headers['x-csrf-token'] ?? ''));
  const expected = Buffer.from(csrfToken(token, config.quarterdeckSecret));
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
    throw new Forbidden(
      'csrf.invalid',
      'Send the csrfToken of GET /v1/session as X-CSRF-Token, or reload the page.',
    );
  }
}

/**
 * Passport keeps strategies by name for the whole process, where the last application wins. This guard is given the
 * strategy of its own application.
 */
export abstract class StrategyGuard extends AuthGuard() {
  constructor(strategy: object) {
    super({ defaultStrategy: strategy as unknown as string });
  }

  override getAuthenticateOptions(): { session: boolean } {
    return { session: false };
  }
}

export class CredentialGuard extends StrategyGuard {
  override handleRequest<T>(error: unknown, user: T): T {
    if (error) throw error as Error;
    if (!user) throw new Unauthorized();
    return user;
  }
}
