import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { Invalid } from './errors';

declare module 'fastify' {
  interface FastifyContextConfig {
    acceptsCalendar?: boolean;
  }
}

/** The route takes an .ics file as `text/calendar` beside JSON, and bodies of this size; its text becomes the field `calendar`. */
export const AcceptsCalendar = (largestBody: number) => RouteConfig({ acceptsCalendar: true, largestBody });

/** Every other route refuses calendars as it refuses everything that is not JSON. */
export function parseCalendarBodies(fastify: FastifyInstance): void {
  fastify.addContentTypeParser('text/calendar', { parseAs: 'buffer' }, (request, body, done) => {
    if (!request.routeOptions.config.acceptsCalendar)
      return done(Object.assign(new Error('No route for calendars'), { statusCode: 415 }));
    try {
      const calendar = new TextDecoder('utf-8', { fatal: true }).decode(body as Buffer);
      if (calendar.includes('\0')) throw new TypeError('NUL');
      return done(null, { calendar });
    } catch {
      return done(
        new Invalid('calendar.not_text', 'The file is not text in UTF-8. Export it again as an .ics file.'),
      );
    }
  });
}
