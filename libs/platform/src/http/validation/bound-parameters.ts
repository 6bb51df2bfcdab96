import type { FastifyInstance } from 'fastify';
import { Invalid } from '../../errors';

const MOST = 100;

/** An address has room for 8,000 parameters; no route knows more than a dozen. */
export function boundParameters(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, _reply, done) => {
    if (request.url.split('&', MOST + 1).length <= MOST) return done();
    done(new Invalid('query.too_many_parameters', `An address may have at most ${MOST} parameters.`));
  });
}
