import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Config } from '../../config/config';
import type { TenantDb } from '../../tenancy/tenant-db';
import { requestContext } from '../../tenancy/request-context';
import { GUARDED_BODY } from './body-rules';
import { takeCredential } from '../access/credential';

/** Where a route takes more than others, the database verifies credential and scope before the body is read. */
export function letInBeforeLargeBodies(fastify: FastifyInstance, db: TenantDb, config: Config): void {
  fastify.addHook('onRoute', (route) => {
    const { scope, takes } = route.config ?? {};
    if (!scope || (takes?.bytes ?? 0) <= GUARDED_BODY) return;
    const letIn = async (request: FastifyRequest) => {
      Object.assign(requestContext(), { credential: takeCredential(request, config), scope });
      await db.letIn();
    };
    route.onRequest = [route.onRequest ?? [], letIn].flat();
  });
}
