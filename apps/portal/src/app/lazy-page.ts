import { lazyRouteComponent } from '@tanstack/react-router';
import { notLoadedBecauseOf } from './not-loaded';

/**
 * A page whose code is loaded with its route. When that fails, the router reloads once for each file: a new version
 * may have replaced it. Offline that would leave nothing but the browser's own page, so there it goes to the error page.
 */
export const lazyPage: typeof lazyRouteComponent = (load, name) =>
  lazyRouteComponent(
    () =>
      load().catch((error: unknown) => {
        throw navigator.onLine ? error : notLoadedBecauseOf(error);
      }),
    name,
  );
