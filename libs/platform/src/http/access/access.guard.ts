import { type CanActivate, type ExecutionContext, Injectable, RequestMethod } from '@nestjs/common';
import { HTTP_CODE_METADATA, METHOD_METADATA } from '@nestjs/common/constants';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { requestContext } from '../../tenancy/request-context';
import { PUBLIC, SCOPE } from './access';
import { CredentialGuard, SessionStrategy } from './credential';
import { Forbidden, Invalid } from '../../errors';

/**
 * Closed by default. Decides nothing about the person: it takes the credential from the request and the scope from the
 * route, and `TenantDb` hands both to the database in the same round trip as the work.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  private readonly credentials: CredentialGuard;

  constructor(
    private readonly reflector: Reflector,
    strategy: SessionStrategy,
  ) {
    this.credentials = new CredentialGuard(strategy);
  }

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    const handler = execution.getHandler();
    if (this.reflector.get<boolean | undefined>(PUBLIC, handler)) return true;
    const scope = this.reflector.get<string | undefined>(SCOPE, handler);
    if (!scope) throw new Forbidden('route.closed', 'This route is closed.');
    await this.credentials.canActivate(execution);
    const context = requestContext();
    context.scope = scope;
    if (this.reflector.get<RequestMethod>(METHOD_METADATA, handler) === RequestMethod.POST) {
      const status = this.reflector.get<number | undefined>(HTTP_CODE_METADATA, handler) ?? 201;
      context.idempotent = idempotent(execution.switchToHttp().getRequest(), status);
    }
    return true;
  }
}

function idempotent(request: FastifyRequest, status: number) {
  const key = request.headers['idempotency-key'];
  if (key === undefined) return undefined;
  if (typeof key !== 'string' || !/^[\x21-\x7e]{1,200}$/.test(key)) {
    throw new Invalid(
      'idempotency.bad_key',
      'An Idempotency-Key must have 1 to 200 visible ASCII characters.',
    );
  }
  const asked = `${request.method} ${request.url}\n${JSON.stringify(request.body ?? null)}`;
  const hash = createHash('sha256').update(asked);
  return { key, status, requestHash: hash.update(request.zipBody ?? '').digest() };
}
