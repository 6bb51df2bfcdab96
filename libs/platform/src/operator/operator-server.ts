import { createHash, timingSafeEqual } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { FastifyAdapter } from '@bull-board/fastify';
import { InjectQueue } from '@nestjs/bullmq';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Queue } from 'bullmq';
import createFastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { Config } from '../config/config';
import { BootError } from '../database/boot-checks';
import { DELIVERIES } from '../jobs/queue-backend';
import { LOGGER } from '../logging/logger.token';

const QUEUES = '/operations/queues';
/** Wrong passwords in a minute, from wherever, after which nobody is let in until it is over. */
const MOST_WRONG = 10;
const MINUTE = 60_000;

const HEADERS = {
  // The board loads fonts from elsewhere; blocking them keeps visits private.
  'content-security-policy':
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/**
 * The queue as bull-board shows it, for the installation's operator: on a port of the worker, behind a password, to look
 * at only. The worker serves it since it has the queue's login; the api has none.
 */
@Injectable()
export class OperatorServer implements OnApplicationBootstrap, OnApplicationShutdown {
  private server: FastifyInstance | undefined;
  private wrong: number[] = [];

  constructor(
    private readonly config: Config,
    @InjectQueue(DELIVERIES) private readonly queue: Queue,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** The port that it listens on; undefined while it does not. */
  get port(): number | undefined {
    return (this.server?.server.address() as AddressInfo | null | undefined)?.port;
  }

  async onApplicationBootstrap(): Promise<void> {
    const { host, operatorPort } = this.config;
    if (operatorPort === undefined) return;
    const fastify = createFastify({ forceCloseConnections: true });
    fastify.addHook('onRequest', (request, reply, done) => this.guard(request, reply, done));
    const adapter = new FastifyAdapter().setBasePath(QUEUES);
    createBullBoard({
      queues: [new BullMQAdapter(this.queue, { readOnlyMode: true, allowRetries: false })],
      serverAdapter: adapter,
      options: { uiConfig: { boardTitle: 'Quarterdeck' } },
    });
    await fastify.register(adapter.registerPlugin(), { prefix: QUEUES });
    try {
      await fastify.listen({ host, port: operatorPort });
    } catch (error) {
      throw new BootError(
        `Port ${operatorPort} for the operator cannot be opened (${(error as Error).message}): set OPERATOR_PORT to a free one, or leave it out.`,
      );
    }
    this.server = fastify;
  }

  async onApplicationShutdown(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    await server?.close();
  }

  private guard(request: FastifyRequest, reply: FastifyReply, done: () => void): void {
    void reply.headers(HEADERS);
    const now = performance.now();
    this.wrong = this.wrong.filter((at) => now - at < MINUTE);
    if (this.wrong.length >= MOST_WRONG) return void reply.code(429).send('Wait a minute.\n');
    if (!this.knows(request.headers.authorization)) {
      if (request.headers.authorization) {
        this.wrong.push(now);
        this.logger.warn({ address: request.ip }, 'a wrong password of the operator');
      }
      return void reply
        .code(401)
        .header('www-authenticate', 'Basic realm="Quarterdeck operator", charset="UTF-8"')
        .send('The operator signs in here.\n');
    }
    if (request.method !== 'GET') return void reply.code(405).send('Here is only something to look at.\n');
    done();
  }

  /** The user name is anything. */
  private knows(authorization = ''): boolean {
    const [, encoded = ''] = /^Basic ([A-Za-z0-9+/=]+)$/i.exec(authorization) ?? [];
    const [, password] = /^[^:]*:(.*)$/s.exec(Buffer.from(encoded, 'base64').toString()) ?? [];
    const { operatorPassword } = this.config;
    return (
      password !== undefined &&
      operatorPassword !== undefined &&
      timingSafeEqual(digest(password), digest(operatorPassword))
    );
  }
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
