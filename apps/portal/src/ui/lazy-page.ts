import { lazyRouteComponent } from '@tanstack/react-router';
import { notLoadedBecauseOf } from './not-loaded';

/**
 * Loads a page's code with its route. The router retries a failed file with one reload, because a new version may have
 * replaced it. Offline, a reload would only show the browser's own page, so this shows the error page instead.
 */
export const lazyPage: typeof lazyRouteComponent = (load, name) =>
  lazyRouteComponent(
    () =>
      load().catch((error: unknown) => {
        throw navigator.onLine ? error : notLoadedBecauseOf(error);
      }),
    name,
  );
