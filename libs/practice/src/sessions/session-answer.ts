import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '@quarterdeck/platform/config/config';
import { csrfToken, sessionCookieName } from '@quarterdeck/platform/http/access/credential';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import type { Origin } from './open-session';
import type { SessionDto } from './sessions.dto';
import { currentSession } from './sessions.queries';

export type Transport = 'cookie' | 'token';

export function originOf(request: FastifyRequest): Origin {
  return { userAgent: String(request.headers['user-agent'] ?? ''), address: request.ip };
}

/** What a new session is answered with; the token itself is in it only when a program asked for it. */
export function sessionAnswer(
  tx: Transaction,
  token: string,
  config: Config,
  transport: Transport,
): Promise<Json<SessionDto>> {
  return tx.read(
    transport === 'token'
      ? currentSession(null, token)
      : currentSession(csrfToken(token, config.quarterdeckSecret), null),
  );
}

export function setSessionCookie(reply: FastifyReply, token: string, config: Config): void {
  void reply.setCookie(sessionCookieName(config), token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: config.secureCookies,
    maxAge: 30 * 24 * 3600,
  });
}

export function clearSessionCookie(reply: FastifyReply, config: Config): void {
  void reply.clearCookie(sessionCookieName(config), {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: config.secureCookies,
  });
}
