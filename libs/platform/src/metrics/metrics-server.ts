import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import type { Config } from '../config/config';
import { BootError } from '../database/boot-checks';
import type { Readiness } from '../health/readiness';
import type { Metrics } from './metrics';

/**
 * `/metrics` on a port of its own, which is not to be published. Also answers `/health/live` and `/health/ready`, the only
 * place where a process without an HTTP API can.
 */
export class MetricsServer implements OnApplicationBootstrap, OnApplicationShutdown {
  private server: Server | undefined;

  constructor(
    private readonly config: Pick<Config, 'host' | 'metricsPort'>,
    private readonly metrics: Metrics,
    private readonly readiness: Readiness,
  ) {}

  /** The port that it listens on; undefined while it does not. */
  get port(): number | undefined {
    return (this.server?.address() as AddressInfo | null | undefined)?.port;
  }

  async onApplicationBootstrap(): Promise<void> {
    const { host, metricsPort } = this.config;
    if (metricsPort === undefined) return;
    const server = createServer((request, response) => void this.answer(request, response));
    await new Promise<void>((resolve, reject) => {
      server.once('error', (error: NodeJS.ErrnoException) => {
        const why =
          error.code === 'EADDRINUSE' ? 'is taken by another program' : `cannot be opened (${error.message})`;
        reject(
          new BootError(
            `Port ${metricsPort} for metrics ${why}: set METRICS_PORT to a free one, or leave it out.`,
          ),
        );
      });
      server.listen(metricsPort, host, resolve);
    });
    this.server = server;
    this.metrics.collectProcess();
  }

  async onApplicationShutdown(): Promise<void> {
    const { server } = this;
    if (!server) return;
    this.server = undefined;
    await new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  }

  private async answer({ url, method }: IncomingMessage, response: ServerResponse): Promise<void> {
    if (method !== 'GET') return send(response, 405, 'text/plain', 'Only GET is answered here.\n');
    const path = url?.split('?')[0];
    if (path === '/metrics') {
      const { contentType } = this.metrics.registry;
      const text = await this.metrics.registry.metrics().catch(() => undefined);
      return text === undefined
        ? send(response, 500, 'text/plain', 'A metric cannot be read.\n')
        : send(response, 200, contentType, text);
    }
    if (path === '/health/live') return send(response, 200, 'application/json', '{"status":"ok"}');
    if (path === '/health/ready') return this.ready(response);
    return send(response, 404, 'text/plain', 'Here are /metrics, /health/live and /health/ready.\n');
  }

  private async ready(response: ServerResponse): Promise<void> {
    const missing = await this.readiness.missing();
    if (missing.length === 0) return send(response, 200, 'application/json', '{"status":"ok"}');
    const problem = {
      type: 'urn:quarterdeck:problem:unavailable',
      title: 'Not available right now',
      status: 503,
      code: 'unavailable',
      detail: `Not ready: ${missing.join(', ')}.`,
    };
    return send(response, 503, 'application/problem+json', JSON.stringify(problem));
  }
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}
