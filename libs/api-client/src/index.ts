import createClient from 'openapi-fetch';
import type { Client, ClientOptions } from 'openapi-fetch';
import type { components, paths } from './schema';

/** The body of a request or an answer by its name in openapi.json, for example `Schema<'EngagementDto'>`. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];

export type ApiClient = Client<paths>;

export type ApiClientOptions = Pick<ClientOptions, 'baseUrl' | 'fetch' | 'headers'>;

/** A typed client of the API: paths, parameters, bodies and answers are those of openapi.json. */
export function createApiClient(options: ApiClientOptions): ApiClient {
  return createClient<paths>(options);
}
