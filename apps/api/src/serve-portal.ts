import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** Pages routed in the browser. Every other unknown address is a 404. */
const pages = [
  '/',
  '/sign-in',
  '/sign-in/*',
  '/reset-password',
  '/invitation',
  '/unsubscribe',
  '/start',
  '/mailbox',
  '/mailbox/*',
  '/fit/*',
  '/account',
  '/p/*',
];

export async function servePortal(app: NestFastifyApplication, directory: string): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  const assets = join(directory, 'assets');
  await fastify.register(fastifyStatic, {
    root: directory,
    wildcard: false,
    // The build writes .br and .gz beside each text file.
    preCompressed: true,
    index: false,
    cacheControl: false,
    // Asset names contain a content hash, so they can be cached forever; the index cannot.
    setHeaders: (reply, path) => {
      void reply.header(
        'cache-control',
        path.startsWith(assets) ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  for (const page of pages) fastify.get(page, (_request, reply) => reply.sendFile('index.html'));
}
