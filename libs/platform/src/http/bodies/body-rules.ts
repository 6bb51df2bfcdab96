import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyContextConfig } from 'fastify';
import type { JsonLimits } from './json-scan';

/** What anyone may send. */
export const PUBLIC_BODY = 32 * 1024;
/** What a route takes that asks for a sign-in, unless it says more. */
export const GUARDED_BODY = 256 * 1024;

/** Content types beside JSON; `read-bodies.ts` reads them. */
export type ForeignType =
  'application/zip' | 'text/calendar' | 'application/x-www-form-urlencoded' | 'multipart/form-data';

export interface BodyRules {
  /** Bytes of the whole body. Above 256 kB the database lets the caller in before the body is read. */
  bytes?: number;
  json?: Partial<JsonLimits>;
  types?: readonly ForeignType[];
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What `@Allow` names. */
    scope?: string;
    takes?: BodyRules;
  }
}

/** The one place where a route says that it takes more than JSON of the usual size. */
export const TakesBody = (rules: BodyRules): MethodDecorator => routeConfig({ takes: rules });

const configs = new WeakMap<object, FastifyContextConfig>();

/** Nest's `RouteConfig` overwrites what another decorator of the same route has set; this adds to it. */
export function routeConfig(part: FastifyContextConfig): MethodDecorator {
  return (target, name, descriptor) => {
    const handler = descriptor.value as object;
    const known = configs.get(handler) ?? {};
    const twice = Object.keys(part).find((key) => key in known);
    if (twice) throw new Error(`The route ${String(name)} declares "${twice}" twice.`);
    const config = { ...known, ...part };
    configs.set(handler, config);
    RouteConfig(config)(target, name, descriptor);
  };
}

export function inWords(bytes: number): string {
  const kilobytes = Math.floor(bytes / 1024);
  return kilobytes < 1024 ? `${kilobytes} kB` : `${Math.floor(kilobytes / 1024)} MB`;
}
