import type { components, paths } from './schema';

/** The body of a request or an answer by its name in openapi.json, for example `Schema<'EngagementDto'>`. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** The paths of openapi.json that have the method. */
export type Path<M extends Method> = {
  [P in keyof paths]: paths[P] extends Record<M, object> ? P : never;
}[keyof paths];

/** What a request takes: the ids in its path, its query and body, the version it changes and its key. */
export type Input<M extends Method, P extends Path<M>> = P extends Path<M> ? Takes<paths[P][M]> : never;

/** What it answers; nothing for 204. */
export type Answer<M extends Method, P extends Path<M>> = P extends Path<M> ? Gives<paths[P][M]> : never;

type Takes<Operation> = Operation extends {
  parameters: infer Parameters extends { path?: unknown; query?: unknown; header?: unknown };
}
  ? Pick<Parameters, 'path' | 'query'> & Headers<Parameters['header']> & Body<Operation>
  : never;

type Gives<Operation> = Operation extends { responses: infer Responses }
  ? Content<Responses[keyof Responses & (200 | 201 | 202 | 204)]>
  : never;

/** `version` goes out as `If-Match`, so a stale change is refused. */
type Headers<Header> = [Header] extends [undefined]
  ? unknown
  : {
      [
        Name in keyof NonNullable<Header> as Name extends 'If-Match' ? 'version' : 'idempotencyKey'
      ]: Name extends 'If-Match' ? number : string;
    };

/** Whatever is not JSON is a file, sent with its own type. */
type Body<Operation> = Operation extends { requestBody: { content: infer Bodies } }
  ? { body: { [Type in keyof Bodies]: Type extends 'application/json' ? Bodies[Type] : Blob }[keyof Bodies] }
  : unknown;

type Content<Response> = Response extends { content: { 'application/json': infer Json } } ? Json : void;
