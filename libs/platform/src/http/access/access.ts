import { applyDecorators, SetMetadata } from '@nestjs/common';
import type { Scope } from '@quarterdeck/domain/roles';
import { routeConfig } from '../bodies/body-rules';

export const SCOPE = 'quarterdeck:scope';
export const PUBLIC = 'quarterdeck:public';

/** Everybody who is signed in may read or change what is their own: profile, sessions, password. */
export type AccountScope = 'account:read' | 'account:write';

/** What a caller needs for this route. A route with neither `@Allow` nor `@Public` is refused. */
export const Allow = (scope: Scope | AccountScope) =>
  applyDecorators(SetMetadata(SCOPE, scope), routeConfig({ scope }));

/** A route for people who are not signed in. It has no context and reads no tenant's data. */
export const Public = () => SetMetadata(PUBLIC, true);
