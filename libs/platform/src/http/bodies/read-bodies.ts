import { isUtf8 } from 'node:buffer';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type ForeignType, GUARDED_BODY, PUBLIC_BODY } from './body-rules';
import { Invalid } from '../../errors';
import { JSON_LIMITS } from './json-scan';
import { parseJsonBody } from './json-text';

type Read = (request: FastifyRequest, body: Buffer) => unknown;

/** Its address says everything that the form of an unsubscribing mail program means (RFC 8058). */
const ignore: Read = () => undefined;

const foreign: Record<ForeignType, Read> = {
  'application/zip': (request, body) => {
    request.zipBody = body;
  },
  'text/calendar': (_, body) => ({ calendar: calendarText(body) }),
  'application/x-www-form-urlencoded': ignore,
  'multipart/form-data': ignore,
};

/** JSON everywhere; anything else, which includes forms that any page can make a browser send, where a route takes it. */
export function readBodies(fastify: FastifyInstance): void {
  fastify.addHook('onRoute', (route) => {
    const { scope, takes } = route.config ?? {};
    if (!scope && (takes?.bytes ?? 0) > PUBLIC_BODY)
      throw new Error(`${route.url} would take a large body from anyone.`);
    route.bodyLimit = takes?.bytes ?? (scope ? GUARDED_BODY : PUBLIC_BODY);
  });
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser(
    ['application/json', 'application/merge-patch+json'],
    { parseAs: 'buffer' },
    async (request: FastifyRequest, body: Buffer) =>
      body.length === 0 ? undefined : readJson(request, body),
  );
  for (const [type, read] of Object.entries(foreign)) {
    fastify.addContentTypeParser(
      type,
      { parseAs: 'buffer' },
      async (request: FastifyRequest, body: Buffer) => {
        if (!takesOf(request)?.types?.includes(type as ForeignType))
          throw Object.assign(new Error(`No route for ${type}`), { statusCode: 415 });
        return read(request, body);
      },
    );
  }
}

function readJson(request: FastifyRequest, body: Buffer): unknown {
  const text = utf8(body);
  if (text === undefined)
    throw new Invalid('body.not_utf8', 'The body is not text in UTF-8. Send JSON in UTF-8.');
  const value = parseJsonBody(text, { ...JSON_LIMITS, ...takesOf(request)?.json });
  // The validation would make an object of the DTO of each element, only to say that none of them belongs here.
  if (Array.isArray(value))
    throw new Invalid('body.not_an_object', 'The body must be an object, not a list.');
  return value;
}

const takesOf = (request: FastifyRequest) => request.routeOptions.config?.takes;

/** Undefined when it is none: other bytes would be silently replaced. */
function utf8(body: Buffer): string | undefined {
  return isUtf8(body) ? body.toString('utf8') : undefined;
}

function calendarText(body: Buffer): string {
  const calendar = utf8(body)?.replace(/^\uFEFF/, '');
  if (calendar !== undefined && !calendar.includes('\0')) return calendar;
  throw new Invalid('calendar.not_text', 'The file is not text in UTF-8. Export it again as an .ics file.');
}
