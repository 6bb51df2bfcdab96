import { type CanActivate, Inject, Injectable, mixin, type Type } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { Strategy as CustomStrategy } from 'passport-custom';
import { Strategy as LocalStrategyBase } from 'passport-local';
import { StrategyGuard } from '@quarterdeck/platform/http/access/credential';
import { hashToken } from '@quarterdeck/platform/http/access/hash-token';
import { SignInService } from './sign-in.service';

/** Email and password. */
@Injectable()
export class LocalStrategy extends PassportStrategy(LocalStrategyBase, 'local') {
  constructor(private readonly signIn: SignInService) {
    super({ usernameField: 'email', passReqToCallback: true });
  }

  validate(request: FastifyRequest, email: string, password: string): Promise<{ userId: string }> {
    return this.signIn.verifyPassword(String(email), String(password), request.ip);
  }
}

/** A mailed single-use link: takes the token's hash from the body; redeeming it is one transaction of the service. */
@Injectable()
export class MailedLinkStrategy extends PassportStrategy(CustomStrategy, 'mailed-link') {
  validate(request: FastifyRequest): { linkHash: Buffer } | undefined {
    const token = (request.body as { token?: unknown } | undefined)?.token;
    return typeof token === 'string' ? { linkHash: hashToken(token) } : undefined;
  }
}

/**
 * Guards run before the body is validated. A body that does not even hold the fields is let through here, so that
 * validation names them; the route itself refuses to go on without what the strategy found.
 */
function signInGuard(strategy: Type): Type<CanActivate> {
  @Injectable()
  class SignInGuard extends StrategyGuard {
    constructor(@Inject(strategy) own: object) {
      super(own);
    }

    override handleRequest<T>(error: unknown, user: T): T {
      if (error) throw error as Error;
      return user;
    }
  }
  return mixin(SignInGuard);
}

export const LocalGuard = signInGuard(LocalStrategy);
export const MailedLinkGuard = signInGuard(MailedLinkStrategy);

/** What the strategies leave on the request. */
export type SignInRequest = FastifyRequest & { user?: { userId?: string; linkHash?: Buffer } | false };
